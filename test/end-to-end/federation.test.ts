import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readExamples } from '../../gateway/graphiql/read-examples.js';
import { type GraphQLAnswer, startAll, type TestBench, testNow } from '../support/start-all.js';

/** Operations that cross subgraphs in every direction the graph offers. */
const joins: Record<string, string> = {
  'customer -> all four': `{ customers(first: 30) { nodes {
    id accountName name type level label associationType associatedAt verification frozen phone email
    accountManagers { accountName } newCustomerTag { status validFrom validThrough }
    balance { available { amount currency } debt { amount } }
    vouchers(first: 3, filter: { status: AVAILABLE }) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind remaining { amount } } }
    orders(first: 2, orderBy: CREATED_AT_ASC) { totalCount nodes { id type createdAt price { amount } } }
    monthlySpend(month: "2026-10") { total { amount } debt { amount } byPayment { instrument amount { amount } }
      byServiceType { amount { amount } serviceType { code name abbreviation incentivePolicy(month: "2026-10") { id class discountAllowed snapshotAt } } } }
  } } }`,
  'voucher -> customer, order -> customer': `{ vouchers(first: 60) { nodes { id status faceValue { amount } remaining { amount }
    customer { id name balance { available { amount } } }
    order { id status customer { accountName } serviceType { name } } lockedBy { id payBefore } } } }`,
  'order -> customer -> vouchers': `{ orders(first: 40, filter: { type: PURCHASE }) { nodes { id source paidAt listPrice { amount }
    paidWith { vouchers { amount } cashCoupons { amount } storedValueCards { amount } }
    customer { name vouchers(first: 1) { totalCount } } serviceType { code name incentivePolicy(month: "2026-09") { class } }
    children { id } } } }`,
  'policy -> service type -> policy of another month': `{ incentivePolicies(month: "2026-10", first: 100) { totalCount nodes { id class
    serviceType { code name incentivePolicy(month: "2026-01") { class month } } } } }`,
  'service types': `{ serviceTypes(first: 500) { totalCount nodes { code name incentivePolicy(month: "2026-10") { class } } } }`,
  'quotas of both kinds': `{ voucherQuotas(first: 50) { totalCount nodes { id kind status value { amount } balance { amount } expiresAt } }
    active: voucherQuotas(first: 50, kind: CASH_COUPON, filter: { statuses: [ACTIVE] }) { totalCount nodes { kind status } } }`,
};

/**
 * Calls of each GraphiQL example with embedded subgraphs, at 120 customers, 244 vouchers, 679 orders, 93 services. A
 * page holds 100 rows (1,000 services), a batch 100 balances or 200 tags.
 */
const exampleCalls: Record<string, Record<string, number>> = {
  // 100 customers: two scans are fewer than a hundred questions.
  '1-customer-balances': {
    listSubCustomers: 1,
    listCustomersBalancesDetail: 1,
    listIssuedPartnerCoupons: 3,
    listCustomerOrders: 7,
  },
  // Two kinds of quota; 20 vouchers of many customers, 2 pages of them, and of 3 orders.
  '2-voucher-desk': {
    listQuotaCoupons: 2,
    listIssuedPartnerCoupons: 1,
    listSubCustomers: 2,
    listCustomerOrders: 3,
  },
  // The lines of an order are in its details only: one call for each of the 18 orders.
  '3-order-queue': {
    listCustomerOrders: 1,
    showCustomerOrderDetails: 18,
    listSubCustomers: 2,
    listServiceTypes: 1,
  },
  // Bills of three billing modes, each by scan; policies once as a page and once for the services spent on.
  '4-month-review': {
    listSubCustomers: 1,
    listSubcustomerMonthlyBills: 7,
    listIssuedPartnerCoupons: 1,
    listCustomerOrders: 7,
    listIncentiveDiscountPolicies: 2,
    listServiceTypes: 1,
  },
  '5-customer-page': { listSubCustomers: 1, listCustomersBalancesDetail: 1, listSubCustomerNewTag: 1 },
};

describe('joins across the four subgraphs', () => {
  let embedded: TestBench;
  let http: TestBench;
  beforeAll(async () => {
    [embedded, http] = await Promise.all([startAll(), startAll({ subgraphs: 'http' })]);
  });
  afterAll(async () => void (await Promise.all([embedded.close(), http.close()])));

  test.each(Object.entries(joins))('%s: the same from embedded subgraphs and over HTTP', async (_, query) => {
    const [one, other] = await Promise.all([embedded.query(query), http.query(query)]);
    expect(one.errors).toBeUndefined();
    expect(JSON.stringify(one.data)).not.toBe('{}');
    expect(other).toEqual(one);
  });

  test.each(readExamples(testNow).map((example) => [example.name, example] as const))(
    'the GraphiQL example %s: the same from both, without errors, with the calls it needs',
    async (name, { query, variables: text }) => {
      const variables = text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
      await embedded.resetCalls();
      const [one, other] = await Promise.all([
        embedded.query(query, variables),
        http.query(query, variables),
      ]);
      expect(one.errors).toBeUndefined();
      expect(other).toEqual(one);
      expect(await embedded.calls()).toEqual(exampleCalls[name]);
    },
  );

  test('errors are the same from both, at the client’s own path', async () => {
    const query = `{ customers(first: 2) { nodes { id theirs: vouchers(first: 5001) { totalCount } name } } }`;
    const [one, other] = await Promise.all([embedded.query(query), http.query(query)]);
    expect(one.errors?.map((error) => error.path)).toEqual([
      ['customers', 'nodes', 0, 'theirs'],
      ['customers', 'nodes', 1, 'theirs'],
    ]);
    expect(one.data.customers.nodes[0]).toMatchObject({ theirs: null, name: expect.any(String) });
    const withoutIds = ({ data, errors = [] }: GraphQLAnswer) => ({
      data,
      errors: errors.map(({ message, path, extensions: { requestId: _, ...rest } = {} }) => [
        message,
        path,
        rest,
      ]),
    });
    expect(withoutIds(other)).toEqual(withoutIds(one));
  });

  test('what one request has read it does not read again', async () => {
    await embedded.resetCalls();
    await embedded.query(
      '{ customers(first: 100) { nodes { vouchers(first: 1) { nodes { customer { name } } } } } }',
    );
    expect((await embedded.calls()).listSubCustomers).toBe(1);
  });
});
