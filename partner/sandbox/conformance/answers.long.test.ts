import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isLosslessNumber, parse } from 'lossless-json';
import { readContract } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import type { Row, TestAnswer } from '../testing/test-client.js';
import { answerValidator, undocumentedLimits } from './answer-validator.js';
import { requestsThatRead } from './requests-that-read.js';
import { Stage } from './stage.js';
import { operationCount, walk, walked } from './walk.js';
import { writesThatSucceed } from './writes-that-succeed.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Prices by use have six or ten decimals; what is left of a package is no money. */
const finerThanFen: readonly OperationId[] = ['listOnDemandResourceRatings', 'listFreeResourceUsages'];

/** Fields that are called an amount or a value and count something else. */
const quantities = new Set(['usage_amount', 'use_quantity_value']);

describe('every answer is valid by the contract, its codes in their sets, its amounts in yuan and fen', () => {
  test.each(Object.keys(requestsThatRead) as OperationId[])('%s', async (id) => {
    const problemWith = checkOf(id);
    for (const input of await requestsThatRead[id]!(stage)) {
      expect(problemWith(await stage.callerOf(id).call(id, input))).toBeUndefined();
    }
  });

  test.each(Object.keys(writesThatSucceed) as OperationId[])('%s', async (id) => {
    await stage.reset();
    const problemWith = checkOf(id);
    for (const answer of [await writesThatSucceed[id]!(stage)].flat()) {
      expect(problemWith(answer)).toBeUndefined();
    }
  });
});

test('all 74 operations have answered', () => {
  const shown = [...Object.keys(requestsThatRead), ...Object.keys(writesThatSucceed)];
  expect(shown.sort()).toEqual(walk.map(({ id }) => id).sort());
  expect(shown).toHaveLength(operationCount);
});

test('limit names outside the contract are the inherited ones, and they occur', async () => {
  const schema = readContract('vouchers').components.schemas.ICouponUseLimitInfoV2!;
  const documented = new Set(schema.properties!.limit_key!.enum as string[]);
  const coupons = await stage.partner.all('listIssuedPartnerCoupons', 'user_coupons');
  const keys = new Set<string>(
    coupons.flatMap(({ use_limits }) => use_limits.map((limit: Row) => limit.limit_key)),
  );
  expect([...keys].filter((key) => !documented.has(key)).sort()).toEqual([...undocumentedLimits].sort());
  expect([...documented].filter((key) => !keys.has(key))).toEqual([]);
});

/** Says what is wrong with a successful answer of an operation: its status, its body by the schema, its amounts. */
function checkOf(id: OperationId): (answer: TestAnswer) => string | undefined {
  const { operation } = walked(id);
  const validate = answerValidator(walked(id));
  const success = operation.responses['200'] ? 200 : 204;
  return ({ status, text, json }) => {
    if (status !== success) return `${status} ${text}`;
    if (!validate) return text === '' || text === '{}' ? undefined : text;
    if (!validate(json)) return JSON.stringify(validate.errors);
    if (finerThanFen.includes(id)) return undefined;
    return [...amountsIn(parse(text))].find((amount) => !/^-?\d+\.\d\d$/.test(amount));
  };
}

/** Text of every field whose name says it is money. */
function* amountsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value as unknown[]) yield* amountsIn(item);
  else if (typeof value === 'object' && value !== null && !isLosslessNumber(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (quantities.has(key)) continue;
      if (/amount$|^balance$|value$/.test(key) && isLosslessNumber(field)) yield field.toString();
      else yield* amountsIn(field);
    }
  }
}
