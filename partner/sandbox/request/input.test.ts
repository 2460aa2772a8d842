import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractNames, operationsOf, readContract, type ContractSchema } from '../../contract/contract.js';
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { startSandbox, type Sandbox } from '../index.js';
import { handlers } from '../operations/index.js';
import { TestClient, testNow, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customer: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  for (const { account_name } of (await partner.call('listSubCustomers', { limit: 20 })).json
    .customer_infos) {
    customer = await partner.assuming(account_name);
    if ((await customer.call('listProvinces')).status === 200) break;
  }
});
afterAll(() => sandbox.close());

const callerOf = (id: OperationId) =>
  (operationTable[id].callers as readonly string[]).includes('partner') ? partner : customer;

const priced = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'cn-north-4',
  subscription_num: 1,
};

/** The least a caller has to send for a valid answer. */
const needed: Partial<Record<OperationId, TestInput>> = {
  listCustomersBalancesDetail: { customer_infos: [{ customer_id: 'x' }] },
  listPayPerUseCustomerResources: { customer_id: 'x' },
  listIncentiveDiscountPolicies: { time: '2026-10' },
  listSubcustomerMonthlyBills: { cycle: '2026-10', charge_mode: '3' },
  listServiceResources: { service_type_code: 'hws.service.type.ec2' },
  listCities: { province_code: 'CN-13' },
  listCounties: { city_code: 'CN-13-006' },
  checkUserIdentity: { search_type: 'email', search_value: 'someone@example.com' },
  showRealnameAuthenticationReviewResult: { customer_id: 'x' },
  listPartnerAccountChangeRecords: { balance_type: 'BALANCE_TYPE_DEBIT' },
  listCustomerAccountChangeRecords: { balance_type: 'BALANCE_TYPE_DEBIT' },
  listCustomerCouponChangeRecords: { balance_type: 'BALANCE_TYPE_COUPON' },
  listStoredValueCards: { status: 1 },
  showRefundOrderDetails: { order_id: 'x' },
  listOrderCouponsByOrderId: { order_id: 'x' },
  listOrderDiscounts: { order_id: 'x' },
  listCustomerOnDemandResources: { customer_id: 'x' },
  listFreeResourceUsages: { free_resource_ids: ['x'] },
  listFreeResourcesUsageRecords: { deduct_time_begin: '2026-10-01', deduct_time_end: '2026-10-02' },
  listOnDemandResourceRatings: {
    project_id: 'x',
    product_infos: [{ ...priced, usage_factor: 'Duration', usage_value: 1, usage_measure_id: 4 }],
  },
  listRateOnPeriodDetail: { project_id: 'x', product_infos: [{ ...priced, period_type: 2, period_num: 1 }] },
  listRenewRateOnPeriod: { resource_ids: ['x'], period_type: 2, period_num: 1 },
  listConsumeSubCustomers: { bill_cycle: '2026-10' },
  listSubCustomerBillDetail: { bill_cycle: '2026-10', customer_id: 'x' },
  showCustomerMonthlySum: { bill_cycle: '2026-10' },
  listCustomerselfResourceRecords: { cycle: '2026-10' },
  listCustomerselfResourceRecordDetails: { cycle: '2026-10' },
  listCustomerBillsFeeRecords: { bill_cycle: '2026-10' },
  listCustomerBillsMonthlyBreakDown: { shared_month: '2026-10' },
  listResourceSpecs: {
    cloud_service_type: 'x',
    resource_type: 'x',
    region_code: 'x',
    charge_mode: '1',
  },
};

/** Filters whose other values are ignored, and a list that a query sends by repeating its key. */
const noViolation = new Set([
  'listPartnerCouponsRecord result',
  'listPartnerCouponsRecord coupon_ids',
  'listCouponQuotasRecords operation_type',
]);

describe('every constraint of the contract, violated, answers 400 CBC.0100 with the parameter’s name', () => {
  test.each([...violations()])('%s %s', async (id, parameter, value) => {
    const answer = await callerOf(id).call(id, { ...needed[id], [parameter]: value });
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.0100']);
    expect(answer.json.error_msg).toContain(parameter);
  });
});

describe('what is required and missing is named', () => {
  test.each(
    Object.entries(needed).flatMap(([id, input]) =>
      Object.keys(input).map((key) => [id as OperationId, key] as const),
    ),
  )('%s %s', async (id, parameter) => {
    const { [parameter]: _, ...rest } = needed[id]!;
    const answer = await callerOf(id).call(id, rest);
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.0100']);
    expect(answer.json.error_msg).toContain(parameter);
  });
});

describe('null and empty, as the notes of each parameter say', () => {
  const ignored = 'ignored';
  const nothing = 'matches nothing';
  const rejected = 'rejected';
  test.each([
    ['listSubCustomers', { label: '' }, ignored],
    ['listSubCustomers', { label: null }, ignored],
    ['listSubCustomers', { association_type: '' }, ignored],
    ['listSubCustomers', { customer_id: '' }, ignored],
    ['listSubCustomers', { associated_on_begin: null }, ignored],
    ['listSubCustomers', { associated_on_begin: '' }, rejected],
    ['listSubCustomerNewTag', { customer_ids: [] }, ignored],
    ['listSubCustomerNewTag', { customer_ids: null }, ignored],
    ['listQuotaCoupons', { quota_type: null }, ignored],
    ['listQuotaCoupons', { quota_type: '' }, ignored],
    ['listQuotaCoupons', { quota_ids: [], quota_status_list: null }, ignored],
    ['listQuotaCoupons', { create_time_begin: null }, ignored],
    ['listQuotaCoupons', { create_time_begin: '' }, rejected],
    ['listIssuedPartnerCoupons', { coupon_id: '' }, rejected],
    ['listIssuedPartnerCoupons', { coupon_id: 'null' }, nothing],
    ['listIssuedPartnerCoupons', { order_id: '' }, rejected],
    ['listIssuedPartnerCoupons', { order_id: 'null' }, nothing],
    ['listIssuedPartnerCoupons', { customer_id: '' }, rejected],
    ['listIssuedPartnerCoupons', { customer_id: 'null' }, nothing],
    ['listIssuedPartnerCoupons', { status: 'null', coupon_type: 'null' }, ignored],
    ['listCustomerOrders', { customer_id: '', status: '', order_type: '' }, ignored],
    ['listCustomerOrders', { offset: 'null', limit: 'null' }, ignored],
    ['listPayPerUseCustomerResources', { resource_ids: null, service_type_code: null }, ignored],
    ['listPayPerUseCustomerResources', { service_type_code: '' }, rejected],
    ['listIncentiveDiscountPolicies', { service_type_code: 'null' }, ignored],
    ['listIncentiveDiscountPolicies', { service_type_code: '' }, nothing],
    ['listIncentiveDiscountPolicies', { offset: 'null' }, ignored],
    ['listIncentiveDiscountPolicies', { offset: '' }, rejected],
    ['listSubcustomerMonthlyBills', { cloud_service_type: '', bill_type: '' }, ignored],
    ['listServiceTypes', { service_type_name: '' }, rejected],
    ['listServiceResources', { limit: '' }, rejected],
    ['listServiceResources', { limit: 'null' }, rejected],
    ['listProvinces', { limit: '' }, rejected],
    ['listProvinces', { limit: 'null' }, rejected],
    ['listProvinces', { offset: '' }, ignored],
  ] as const)('%s %j is %s', async (id, input, outcome) => {
    const base = needed[id] ?? {};
    const plain = await partner.call(id, base);
    const answer = await partner.call(id, { ...base, ...input });
    if (outcome === rejected) expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.0100']);
    if (outcome === ignored) expect([answer.status, answer.text]).toEqual([200, plain.text]);
    if (outcome === nothing) expect(answer.json.total_count).toBe(0);
  });

  test('a bare name in a query is no parameter', async () => {
    const answer = await partner.send(
      'GET',
      '/v2/products/incentive-discount-policies?time=2026-10&service_type_code&offset',
    );
    expect([answer.status, answer.json.total_count]).toEqual([200, 90]);
  });
});

describe('bodies', () => {
  test.each([['{'], ['[]'], ['null'], ['"x"'], ['']])('%j is no parameter object', async (body) => {
    const answer = await partner.send('POST', '/v2/partners/sub-customers/query', body);
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.0100']);
    expect(answer.json.error_msg).toContain('body');
  });

  test('an error inside a list names its place', async () => {
    const answer = await partner.call('listCustomersBalancesDetail', {
      customer_infos: [{ customer_id: 'x' }, {}],
    });
    expect(answer.json.error_msg).toContain('customer_infos[1].customer_id is required');
  });

  test('fuzzy filters cannot contain spaces', async () => {
    const answer = await partner.call('listSubCustomers', { customer: 'a b' });
    expect(answer.json.error_msg).toContain('customer must not contain spaces');
  });
});

describe('languages are taken in any case', () => {
  test.each(['en_US', 'en_us', 'EN_US'])('%s', async (language) => {
    const answer = await partner.call(
      'listServiceTypes',
      { service_type_name: 'Elastic Cloud' },
      { 'x-language': language },
    );
    expect(answer.json.service_types[0].service_type_name).toBe('Elastic Cloud Server');
  });

  test('but not any language', async () => {
    const answer = await partner.call('listServiceTypes', {}, { 'x-language': 'fr_FR' });
    expect(answer.json.error_msg).toContain('X-Language');
  });
});

/** One value outside each bound, set, length and format of each parameter of each simulated operation. */
function* violations(): Generator<[OperationId, string, unknown]> {
  for (const name of contractNames) {
    const document = readContract(name);
    for (const { operation } of operationsOf(document)) {
      const id = operation.operationId as OperationId;
      if (!handlers[id] || id === 'showCustomerAccountBalances') continue;
      const body = operation.requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
      const fields = [
        ...(operation.parameters ?? [])
          .filter((one) => one.in === 'query')
          .map((one) => [one.name, one.schema] as const),
        ...Object.entries(body ? document.components.schemas[body]!.properties! : {}),
      ];
      if (id === 'showCustomerOrderDetails') continue;
      for (const [field, schema] of fields) {
        if (noViolation.has(`${id} ${field}`)) continue;
        for (const value of outside(schema)) yield [id, field, value];
      }
    }
  }
}

function* outside(schema: ContractSchema): Generator<unknown> {
  const { minimum, maximum, maxLength, maxItems, minItems } = schema as Record<string, number | undefined>;
  if (minimum !== undefined) yield minimum - 1;
  if (maximum !== undefined) yield maximum + 1;
  if (schema.type === 'integer') yield 1.5;
  if (schema.enum) yield schema.type === 'integer' ? 99 : 'other';
  if (maxLength !== undefined && !schema.enum) yield 'x'.repeat(maxLength + 1);
  if (schema.format === 'date-time') {
    yield* ['2026-11-31T00:00:00Z', '2026-11-01', '2026-11-01T08:00:00+08', 'yesterday'];
  }
  if (schema.format === 'year-month') yield* ['2026-13', '2026-1', '202610', '2026-10-01'];
  if (maxItems !== undefined)
    yield Array.from({ length: maxItems + 1 }, () => (schema.items?.type === 'integer' ? 0 : 'x'));
  if (minItems !== undefined && minItems > 0) yield [];
}
