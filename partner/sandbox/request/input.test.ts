import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OperationId } from '../../contract/generated/operations.js';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
afterAll(() => sandbox.close());

/** The least a caller has to send for a valid answer. */
const needed: Partial<Record<OperationId, TestInput>> = {
  listPayPerUseCustomerResources: { customer_id: 'x' },
  listIncentiveDiscountPolicies: { time: '2026-10' },
  listSubcustomerMonthlyBills: { cycle: '2026-10', charge_mode: '3' },
  listServiceResources: { service_type_code: 'hws.service.type.ec2' },
};

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
