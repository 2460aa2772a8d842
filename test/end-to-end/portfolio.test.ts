import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { type RewritingProxy, rewritingProxy } from '../support/rewriting-proxy.js';
import { startAll, type TestBench } from '../support/start-all.js';

/** The operation by which the first version of the graph is judged: a page of customers with all that belongs to them. */
const portfolio = `{
  customers(first: 100) {
    totalCount
    edges {
      node {
        id
        name
        balance { available { amount currency } }
        vouchers(first: 5) { totalCount edges { node { id faceValue { amount } status } } }
        orders(first: 5) { totalCount edges { node { id status } } }
      }
    }
  }
}`;

describe.each(['embedded', 'http'] as const)('a portfolio of 100 customers, subgraphs %s', (subgraphs) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await startAll({ subgraphs });
  });
  afterAll(() => bench.close());

  test('takes one call for customers, one for balances, and one scan each for vouchers and orders', async () => {
    const { totalCount: vouchers } = (await bench.query('{ vouchers(first: 0) { totalCount } }')).data
      .vouchers;
    const { totalCount: orders } = (await bench.query('{ orders(first: 0) { totalCount } }')).data.orders;
    await bench.resetCalls();
    const { data, errors } = await bench.query(portfolio);
    expect(errors).toBeUndefined();
    expect(data.customers.totalCount).toBe(120);
    expect(data.customers.edges).toHaveLength(100);
    expect(await bench.calls()).toEqual({
      listSubCustomers: 1,
      listCustomersBalancesDetail: 1,
      listIssuedPartnerCoupons: Math.min(100, Math.ceil(vouchers / 100)),
      listCustomerOrders: Math.min(100, Math.ceil(orders / 100)),
    });
  });

  test('gives each customer what a question for that customer alone gives', async () => {
    const { data } = await bench.query(portfolio);
    const alone = `query ($id: ID!) { customer(id: $id) {
      id name balance { available { amount currency } }
      vouchers(first: 5) { totalCount edges { node { id faceValue { amount } status } } }
      orders(first: 5) { totalCount edges { node { id status } } }
    } }`;
    const some = data.customers.edges.filter((_: unknown, index: number) => index % 9 === 0);
    for (const { node } of some) {
      expect((await bench.query(alone, { id: node.id })).data.customer).toEqual(node);
    }
  });
});

test('the first time, before the sizes of the lists are known, it takes no call more', async () => {
  const bench = await startAll();
  const { data } = await bench.query(portfolio);
  const cold = await bench.calls();
  await bench.resetCalls();
  await bench.query(portfolio);
  expect(cold).toEqual(await bench.calls());
  expect(data.customers.edges).toHaveLength(100);
  await bench.close();
});

test('the first time, services are asked for when the first page of orders tells of some', async () => {
  let proxy!: RewritingProxy;
  const bench = await startAll({ between: async (url) => (proxy = await rewritingProxy(url)) });
  const calls = (operation: string) => proxy.calls.filter((call) => call.operation === operation).length;
  const ofServices = ['listServiceTypes', 'listIncentiveDiscountPolicies'];
  // All pages of orders but the first wait until services have been asked for.
  proxy.rewrite = async (answer, { operation, question }) => {
    const isFurther = operation === 'listCustomerOrders' && !/offset=0\b/.test(question);
    while (isFurther && !ofServices.every(calls)) await setTimeout(10);
    return answer;
  };
  const { data, errors } = await bench.query(`{
    customers(first: 100) {
      nodes { orders(first: 5) { nodes { serviceType { name incentivePolicy(month: "2026-10") { class } } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(calls('listCustomerOrders')).toBeGreaterThan(1);
  expect(ofServices.map(calls)).toEqual([1, 1]);
  const names = data.customers.nodes.flatMap(({ orders }: Orders) =>
    orders.nodes.map(({ serviceType }) => serviceType?.name),
  );
  expect(new Set(names).size).toBeGreaterThan(3);
  await bench.close();
});

interface Orders {
  orders: { nodes: { serviceType: { name: string } | null }[] };
}
