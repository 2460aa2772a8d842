import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OperationId } from '../../contract/generated/operations.js';
import { dataSeen } from './data-seen.js';
import type { TestAnswer } from '../testing/test-client.js';
import { leastRequest, send } from './request.js';
import { Stage } from './stage.js';
import { isTolerated, tolerances } from './tolerated.js';
import { violationsOf, type Violation } from './violations.js';
import { operationCount, walk, walked, type WalkedOperation } from './walk.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const operations = walk.map((one) => [one.id, one] as const);

describe('every constraint of every parameter, violated, answers 400 CBC.0100 with its name and changes nothing', () => {
  test.each(operations)('%s', async (id, operation) => {
    const writes = operation.operation['x-access'] === 'write';
    const before = writes && (await dataSeen(stage));
    const wrong: string[] = [];
    for (const violation of violationsOf(operation)) {
      if (isTolerated(id, violation)) continue;
      const problem = await problemWith(operation, violation);
      if (problem) wrong.push(problem);
    }
    expect(wrong).toEqual([]);
    if (writes) expect(await dataSeen(stage)).toBe(before);
  });
});

/** The smallest request by the schemas has to break none of them, or the violations beside it show nothing. */
test.each(operations)('%s takes what its schemas allow', async (id, operation) => {
  const answer = await send(stage.callerOf(id), operation, leastRequest(operation));
  expect(namedBy(answer)).toBe(refusedBeyondSchemas[id]);
});

test('of all 74 operations, nothing is violated only where there is no parameter', () => {
  expect(walk).toHaveLength(operationCount);
  const without = walk.filter((one) => [...violationsOf(one)].length === 0).map(({ id }) => id);
  expect(without).toEqual(['createEnterpriseProjectAuth', 'showCustomerAccountBalances']);
});

test('violations of a body, a list in it and the objects in that', () => {
  const found = [...violationsOf(walked('listCustomersBalancesDetail'))];
  expect(new Set(found.map(({ parameter, constraint }) => `${parameter} ${constraint}`))).toEqual(
    new Set([
      'body required',
      'customer_infos required',
      'customer_infos type',
      'customer_infos number of items',
      'customer_infos[0] type',
      'customer_infos[0].customer_id required',
      'customer_infos[0].customer_id type',
      'customer_infos[0].customer_id length',
      'indirect_partner_id type',
      'indirect_partner_id length',
    ]),
  );
  const tooLong = found.find(
    ({ parameter, constraint }) => parameter.endsWith('.customer_id') && constraint === 'length',
  );
  expect(tooLong!.request.body).toEqual({ customer_infos: [{ customer_id: 'x'.repeat(65) }] });
});

test.each(tolerances)('$operation $parameter: $reason', async ({ operation, parameter, constraint }) => {
  const tolerated = [...violationsOf(walked(operation))].filter(
    (one) => one.parameter === parameter && one.constraint === constraint,
  );
  expect(tolerated.length).toBeGreaterThan(0);
  for (const { request } of tolerated) {
    const answer = await send(stage.callerOf(operation), walked(operation), request);
    expect(answer.json.error_code).not.toBe('CBC.0100');
  }
});

/** Parameters for which an operation refuses its smallest request by a rule that no schema has. */
const refusedBeyondSchemas: Partial<Record<OperationId, string>> = {
  checkUserIdentity: 'search_value',
  sendVerificationMessageCode: 'mobile_phone',
  createPersonalRealnameAuth: 'verified_type',
  createEnterpriseRealnameAuthentication: 'xaccount_type',
  changeEnterpriseRealnameAuthentication: 'xaccount_type',
  showRealnameAuthenticationReviewResult: 'customer_id',
  reclaimPartnerCoupons: 'coupon_id',
  listOrderCouponsByOrderId: 'order_id',
  listOrderDiscounts: 'order_id',
  cancelCustomerOrder: 'order_id',
  setResourcesRenewConfig: 'config_value',
  showRefundOrderDetails: 'customer_id',
  listPayPerUseCustomerResources: 'customer_id',
};

/** The parameter that an answer says is wrong; the place in a list is left out. */
function namedBy({ status, json }: TestAnswer): string | undefined {
  if (status !== 400 || json?.error_code !== 'CBC.0100') return undefined;
  return /^Parameter error: (\S+?)(\[\d+\])? /.exec(String(json.error_msg))?.[1];
}

/** What is wrong with the answer to a violation, in words; undefined when it is as it should be. */
async function problemWith(operation: WalkedOperation, violation: Violation): Promise<string | undefined> {
  const { parameter, constraint, value, request } = violation;
  const answer = await send(stage.callerOf(operation.id), operation, request);
  if (namedBy(answer) === parameter.replace(/\[0\]$/, '')) return undefined;
  return `${parameter} (${constraint}) ${JSON.stringify(value)?.slice(0, 60)}: ${answer.status} ${answer.text}`;
}
