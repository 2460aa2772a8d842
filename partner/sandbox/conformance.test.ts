import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isLosslessNumber, parse } from 'lossless-json';
import { contractNames, operationsOf, readContract } from '../contract/contract.js';
import type { OperationId } from '../contract/generated/operations.js';
import { startSandbox, type Sandbox } from './index.js';
import { handlers } from './operations/index.js';
import { validatorFor } from './request/schemas.js';
import { TestClient, testNow, type TestInput, type Row } from './testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customer: TestClient;
let customerIds: string[];
let orderIds: string[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
  customerIds = customers.map(({ customer_id }) => customer_id);
  orderIds = (await partner.all('listCustomerOrders', 'order_infos')).map(({ order_id }) => order_id);
  for (const { account_name } of customers) {
    customer = await partner.assuming(account_name);
    if ((await customer.call('listProvinces')).status === 200) break;
  }
});
afterAll(() => sandbox.close());

/** Limits a coupon inherits from its quota: names the contract has for quotas but, on purpose, not for coupons. */
const undocumentedLimits = ['serviceTypeWhiteList', 'maxDeductionRatio'];

/** Requests whose answers together show everything an operation can answer. */
const requests: Partial<Record<OperationId, () => TestInput[]>> = {
  listSubCustomers: () => pages(120, 100),
  listSubCustomerNewTag: () => [{ limit: 200 }],
  listCustomersBalancesDetail: () => [
    { customer_infos: customerIds.map((customer_id) => ({ customer_id })) },
  ],
  showCustomerAccountBalances: () => [{}],
  listIndirectPartners: () => [{}],
  listQuotaCoupons: () => [{ limit: 100 }, { quota_type: 1, limit: 100 }],
  listIssuedPartnerCoupons: () => pages(300, 100),
  listCustomerOrders: () => pages(orderIds.length, 100),
  showCustomerOrderDetails: () =>
    orderIds.filter((_, index) => index % 4 === 0).map((order_id) => ({ order_id, limit: 100 })),
  listPayPerUseCustomerResources: () => customerIds.map((customer_id) => ({ customer_id, limit: 500 })),
  listIncentiveDiscountPolicies: () => [{ time: '2026-10', limit: 100 }],
  listSubcustomerMonthlyBills: () =>
    ['2026-11', '2026-10', '2026-05'].flatMap((cycle) =>
      ['1', '3', '11'].flatMap((charge_mode) =>
        pages(400, 100).map((page) => ({ cycle, charge_mode, ...page })),
      ),
    ),
  listServiceTypes: () => [{ limit: 1000 }],
  listResourceTypes: () => [{ limit: 1000 }],
  listServiceResources: () => [{ service_type_code: 'hws.service.type.ec2' }],
  listProvinces: () => [{ limit: 1000 }],
  listCities: () => [{ province_code: 'CN-44' }],
  listCounties: () => [{ city_code: 'CN-44-003' }],
};

describe('every answer is valid by the contract, its codes in their sets', () => {
  test.each(Object.keys(handlers) as OperationId[])('%s', async (id) => {
    const validate = answerValidator(id);
    const caller = id === 'showCustomerAccountBalances' ? customer : partner;
    for (const input of requests[id]!()) {
      const answer = await caller.call(id, input);
      expect(answer.status).toBe(200);
      if (!validate(answer.json))
        throw new Error(`${id} ${JSON.stringify(input)}: ${JSON.stringify(validate.errors)}`);
      for (const amount of amountsIn(parse(answer.text))) expect(amount).toMatch(/^-?\d+\.\d\d$/);
    }
  });
});

test('limit names outside the contract are the inherited ones, and they occur', async () => {
  const schema = readContract('vouchers').components.schemas.ICouponUseLimitInfoV2!;
  const documented = new Set(schema.properties!.limit_key!.enum as string[]);
  const coupons = await partner.all('listIssuedPartnerCoupons', 'user_coupons');
  const keys = new Set<string>(
    coupons.flatMap(({ use_limits }) => use_limits.map((limit: Row) => limit.limit_key)),
  );
  expect([...keys].filter((key) => !documented.has(key)).sort()).toEqual([...undocumentedLimits].sort());
  expect([...documented].filter((key) => !keys.has(key))).toEqual([]);
});

describe('the wrong kind of caller is refused, as documented, before its parameters are looked at', () => {
  const cases = contractNames.flatMap((name) =>
    [...operationsOf(readContract(name))]
      .map(({ operation }) => operation)
      .filter((one) => one['x-caller'].length === 1),
  );
  test.each(cases.map((one) => [one.operationId, one] as const))('%s', async (id, operation) => {
    const wrong = operation['x-caller'][0] === 'partner' ? customer : partner;
    const answer = await wrong.call(id as OperationId, { resource_id: 'x', order_id: 'x' });
    expect(answer.status).toBe(403);
    const documented = operation['x-errors'].filter(({ http }) => http === 403).map(({ code }) => code);
    expect([...documented, 'CBC.0151']).toContain(answer.json.error_code);
  });
});

function pages(total: number, limit: number): TestInput[] {
  return Array.from({ length: Math.ceil(total / limit) }, (_, page) => ({ limit, offset: page * limit }));
}

function answerValidator(id: OperationId) {
  for (const name of contractNames) {
    const document = readContract(name);
    const schema = [...operationsOf(document)].find(({ operation }) => operation.operationId === id)
      ?.operation.responses['200']?.content?.['application/json']?.schema;
    if (!schema) continue;
    const limits = document.components.schemas.ICouponUseLimitInfoV2;
    if (limits) limits.properties!.limit_key!.enum!.push(...undocumentedLimits);
    return validatorFor(name, document, schema);
  }
  throw new Error(`${id} is not in the contract`);
}

/** Text of every field whose name says it is money. */
function* amountsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value as unknown[]) yield* amountsIn(item);
  else if (typeof value === 'object' && value !== null && !isLosslessNumber(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (/amount$|^balance$|value$/.test(key) && isLosslessNumber(field)) yield field.toString();
      else yield* amountsIn(field);
    }
  }
}
