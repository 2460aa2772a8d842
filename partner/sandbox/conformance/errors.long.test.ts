import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { OperationId } from '../../contract/generated/operations.js';
import { contractOperations } from '../contract-operations.js';
import type { Row, TestAnswer } from '../testing/test-client.js';
import { errorsDocument, errorsFile } from './errors-document.js';
import { gaps, nameOf, provocations, type Provocation } from './provocations/index.js';
import { grantOf, issueOf } from './provocations/vouchers.js';
import { aboutItem, type Way } from './provocations/way.js';
import { Stage } from './stage.js';
import { walked } from './walk.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Whether what is there is not what a reset gives. */
let changed = false;

beforeEach(async () => {
  await stage.set();
  if (changed) await stage.reset();
  changed = false;
});

const named = (one: Provocation) => [nameOf(one), one.how, one] as const;

test.each(provocations().map(named))('%s: %s', async (_, __, provocation) => {
  const { operation, error, changes, provoke } = provocation;
  changed = changes && operation.operation['x-access'] === 'write';
  expect(codesOf(await provoke(stage, provocation))).toContain(`${error.http} ${error.code}`);
});

test('every documented error has its way, and no other has one', () => {
  expect(gaps()).toEqual([]);
});

test('ERRORS.md is what npm run generate makes of the ways', () => {
  expect(readFileSync(errorsFile, 'utf8')).toBe(errorsDocument());
});

/** The error of an answer, and with status 200 those of its items. */
function codesOf({ status, json }: TestAnswer): string[] {
  const items = [...(json?.error_details ?? []), ...(json?.fail_resource_infos ?? [])];
  return [json, ...items].map((one: Row) => `${status} ${one?.error_code}`);
}

const period = { period_type: 2, period_num: 1 };

/** Calls about items, each of which fails where a circumstance says so. */
const callsAboutItems: Partial<Record<OperationId, Way>> = {
  createPartnerCoupons: aboutItem('customer_ids', issueOf),
  updateCouponQuotas: aboutItem('indirect_partner_ids', grantOf),
  listRenewRateOnPeriod: aboutItem('resource_ids', { resource_ids: ['x'], ...period }),
  updatePeriodToOnDemand: aboutItem('resource_ids', { resource_ids: ['x'], operation: 'SET_UP' }),
};

/** Errors of single items; those that are documented with another status too refuse the whole call. */
const ofItems = contractOperations().flatMap(({ id, answersPerItem, errors }) =>
  errors
    .filter(({ http, code }) => http === 200 && errors.filter((one) => one.code === code).length === 1)
    .flatMap((error) => (answersPerItem ? [[id, error.code, error] as const] : [])),
);

test.each(ofItems)(
  '%s: an item fails with %s, set by hand, whatever else is so of it',
  async (id, code, error) => {
    changed = true;
    const { status, json } = await callsAboutItems[id]!.provoke(stage, { operation: walked(id), error });
    const failures: Row[] = json.error_details ?? json.fail_resource_infos;
    expect([status, failures.map(({ error_code }) => error_code)]).toEqual([200, [code]]);
  },
);
