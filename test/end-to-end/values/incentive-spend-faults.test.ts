import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../../support/start-all.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 20 }, partner: { deadlineMs: 1500 } });
});
afterEach(() => bench.faults([]));
afterAll(() => bench.close());

const spending = 'incentiveSpend(month: "2026-10") { spend { amount { amount } } }';
const trend = 'spendTrend(from: "2026-10", to: "2026-10") { total { amount } }';

test('a question of many calls may wait longer than a single call', async () => {
  const [{ node }] = (await bench.query('{ customers(first: 1) { edges { node { id } } } }')).data.customers
    .edges;
  await bench.faults([{ operation: 'listSubcustomerMonthlyBills', times: 100, latencyMs: 2500 }]);
  const { data, errors } = await bench.query(
    `query ($id: ID!) { customer(id: $id) { monthlySpend(month: "2026-10") { month } } ${spending} ${trend} }`,
    { id: node.id },
  );
  expect(data.customer).toEqual({ monthlySpend: null });
  expect(errors!.map(({ path, extensions }) => [path, extensions!.code])).toEqual([
    [['customer', 'monthlySpend'], 'PARTNER_DEADLINE_EXCEEDED'],
  ]);
  expect(Number(data.incentiveSpend.spend.amount.amount)).toBeGreaterThan(0);
  expect(Number(data.spendTrend.total.amount)).toBeGreaterThan(0);
});

test.each(['listIncentiveDiscountPolicies', 'listSubcustomerMonthlyBills'])(
  'when %s fails there is no sum of a part: null, an error, and the rest of the page',
  async (operation) => {
    await bench.faults([{ operation, times: 100, status: 403, errorCode: 'CBC.0151' }]);
    const { data, errors } = await bench.query(
      `{ ${spending} spendingCustomers(month: "2026-10") { totalCount } }`,
    );
    expect(data.incentiveSpend).toBeNull();
    expect(data.spendingCustomers.totalCount).toBeGreaterThan(0);
    expect(errors!.map(({ path, extensions }) => [path, extensions!.code])).toEqual([
      [['incentiveSpend'], 'PARTNER_ACCESS_DENIED'],
    ]);
  },
);

test('incentive spend and trend of the same month read its bills once', async () => {
  await bench.resetCalls();
  const { data } = await bench.query(`{ ${spending} }`);
  const alone = await bench.calls();
  await bench.resetCalls();
  const both = await bench.query(`{ ${spending} ${trend} }`);
  expect(both.data.incentiveSpend).toEqual(data.incentiveSpend);
  expect((await bench.calls()).listSubcustomerMonthlyBills).toBe(alone.listSubcustomerMonthlyBills);
});
