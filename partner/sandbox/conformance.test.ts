import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isLosslessNumber, parse } from 'lossless-json';
import { contractNames, operationsOf, readContract } from '../contract/contract.js';
import { operationTable, type OperationId } from '../contract/generated/operations.js';
import { startSandbox, type Sandbox } from './index.js';
import { handlers } from './operations/index.js';
import { validatorFor } from './request/schemas.js';
import { TestClient, testNow, type TestInput, type Row } from './testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customer: TestClient;
let customerIds: string[];
let orderIds: string[];
let refunds: TestInput[];
let ownOrderId: string;
let packageItems: string[];
let resourceIds: string[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
  customerIds = customers.map(({ customer_id }) => customer_id);
  orderIds = (await partner.all('listCustomerOrders', 'order_infos')).map(({ order_id }) => order_id);
  for (const { account_name } of customers) {
    customer = await partner.assuming(account_name);
    if (await showsEverything(customer)) break;
  }
  refunds = (await partner.all('listCustomerOrders', 'order_infos', { order_type: '4' })).map(
    ({ order_id, customer_id }) => ({ order_id, customer_id }),
  );
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
  checkUserIdentity: () => [
    { search_type: 'mobile', search_value: '0086-13700000000' },
    { search_type: 'email', search_value: 'someone@example.com' },
  ],
  showRealnameAuthenticationReviewResult: () => customerIds.map((customer_id) => ({ customer_id })),
  listPartnerBalances: () => [{}],
  listPartnerAccountChangeRecords: () => accounts.map((balance_type) => ({ balance_type, limit: 100 })),
  listCustomerAccountChangeRecords: () => accounts.map((balance_type) => ({ balance_type, limit: 100 })),
  listPartnerAdjustRecords: () => pages(400, 100),
  listPartnerCouponsRecord: () => pages(400, 100),
  listSubCustomerCoupons: () => [{ limit: 100 }],
  listIssuedCouponQuotas: () => [{}],
  listCouponQuotasRecords: () => [{}],
  listCustomerCouponChangeRecords: () => [{ balance_type: 'BALANCE_TYPE_COUPON', limit: 100 }],
  listStoredValueCards: () => [{ status: 1 }, { status: 2 }],
  showRefundOrderDetails: () => refunds,
  listOrderCouponsByOrderId: () => [{ order_id: ownOrderId }],
  listOrderDiscounts: () => [{ order_id: ownOrderId }],
  listCustomerOnDemandResources: () => customerIds.map((customer_id) => ({ customer_id, limit: 100 })),
  listFreeResourceInfos: () => [{ limit: 1000 }],
  listFreeResourceUsages: () => [{ free_resource_ids: packageItems }],
  listFreeResourcesUsageRecords: () => [
    { deduct_time_begin: '2026-08-20', deduct_time_end: '2026-11-18', limit: 1000 },
  ],
  listOnDemandResourceRatings: () => [
    {
      project_id: 'p',
      product_infos: [{ ...server, usage_factor: 'Duration', usage_value: 2.5, usage_measure_id: 4 }],
    },
  ],
  listRateOnPeriodDetail: () => [
    { project_id: 'p', product_infos: [{ ...server, period_type: 2, period_num: 3 }] },
  ],
  listRenewRateOnPeriod: () => [{ resource_ids: [...resourceIds, 'x'], period_type: 2, period_num: 1 }],
  listConsumeSubCustomers: () => [{ bill_cycle: '2026-10', limit: 100 }],
  listSubCustomerBillDetail: () =>
    customerIds
      .filter((_, index) => index % 8 === 0)
      .map((customer_id) => ({ bill_cycle: '2026-10', customer_id, limit: 1000 })),
  showCustomerMonthlySum: () => [{ bill_cycle: '2026-10', limit: 1000 }],
  listCustomerselfResourceRecords: () =>
    [1, 2, 3].map((statistic_type) => ({ cycle: '2026-10', statistic_type })),
  listCustomerselfResourceRecordDetails: () =>
    [1, 2, 3].map((statistic_type) => ({ cycle: '2026-10', statistic_type })),
  listCustomerBillsFeeRecords: () => [{ bill_cycle: '2026-10', limit: 1000 }],
  listCustomerBillsMonthlyBreakDown: () => [{ shared_month: '2026-10', limit: 1000 }],
  listUsageTypes: () => [{ limit: 100 }],
  listMeasureUnits: () => [{}],
  listConversions: () => [{}],
  listResourceSpecs: () =>
    ['1', '3'].map((charge_mode) => ({
      cloud_service_type: server.cloud_service_type,
      resource_type: server.resource_type,
      region_code: server.region,
      charge_mode,
      limit: 2,
    })),
};

const accounts = ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'];
const server = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'cn-north-4',
  subscription_num: 1,
};

/** Prices by use have six or ten decimals; what is left of a package is no money. */
const finerThanFen: readonly OperationId[] = ['listOnDemandResourceRatings', 'listFreeResourceUsages'];

/** Fields that are called an amount or a value and count something else. */
const quantities = new Set(['usage_amount', 'use_quantity_value']);

describe('every answer is valid by the contract, its codes in their sets', () => {
  test.each(Object.keys(handlers) as OperationId[])('%s', async (id) => {
    const validate = answerValidator(id);
    const caller = callersOf(id).includes('partner') ? partner : customer;
    for (const input of requests[id]!()) {
      const answer = await caller.call(id, input);
      expect(answer.status).toBe(200);
      if (!validate(answer.json))
        throw new Error(`${id} ${JSON.stringify(input)}: ${JSON.stringify(validate.errors)}`);
      if (finerThanFen.includes(id)) continue;
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

/** A customer with an agency, a pending order, a package and subscriptions; keeps their ids. */
async function showsEverything(client: TestClient): Promise<boolean> {
  const pending = await client.call('listCustomerOrders', { status: 6 });
  const packages = await client.call('listFreeResourceInfos', { limit: 100 });
  const resources = await client.call('listPayPerUseCustomerResources', { limit: 9 });
  if (pending.status !== 200 || !pending.json.total_count || !packages.json.total_count) return false;
  ownOrderId = pending.json.order_infos[0].order_id;
  packageItems = packages.json.free_resource_packages.map(
    (one: Row) => one.free_resources[0].free_resource_id,
  );
  resourceIds = resources.json.data.map(({ resource_id }: Row) => resource_id);
  return true;
}

function callersOf(id: OperationId): readonly string[] {
  return operationTable[id].callers;
}

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
      if (quantities.has(key)) continue;
      if (/amount$|^balance$|value$/.test(key) && isLosslessNumber(field)) yield field.toString();
      else yield* amountsIn(field);
    }
  }
}
