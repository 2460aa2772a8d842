import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../../support/start-all.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 760 } });
});
afterAll(() => bench.close());

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `c${index}`));

describe('what cannot be asked for', () => {
  test.each([
    ['incentiveSpend(month: "2026-10", customerIds: [])', 'customerIds'],
    ['incentiveSpend(month: "2026-10", customerIds: [""])', 'customerIds'],
    [`incentiveSpend(month: "2026-10", customerIds: ${ids(501)})`, 'customerIds'],
    ['incentiveSpend(month: "2026-10", resellerId: "")', 'resellerId'],
    ['spendTrend(from: "2026-10", to: "2026-09")', 'from'],
    ['spendTrend(from: "2025-04", to: "2026-10")', 'from'],
    ['spendTrend(from: "2026-10", to: "2026-10", customerIds: [])', 'customerIds'],
    [`spendTrend(from: "2026-10", to: "2026-10", customerIds: ${ids(501)})`, 'customerIds'],
    ['spendTrend(from: "2026-10", to: "2026-10", resellerId: "")', 'resellerId'],
  ])('%.60s… is refused before any call', async (field, argument) => {
    await bench.resetCalls();
    const { errors } = await bench.query(`{ ${field} { __typename } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await bench.calls()).toEqual({});
  });

  test.each(['incentiveSpend(month: "2026-13")', 'spendTrend(from: "2026", to: "2026-10")'])(
    '%s names no month',
    async (field) => {
      const { errors } = await bench.query(`{ ${field} { __typename } }`);
      expect(errors![0]!.message).toMatch(/YearMonth must be written like "2026-10"/);
    },
  );

  test('eighteen months are not too many', async () => {
    const { data, errors } = await bench.query(
      '{ spendTrend(from: "2025-05", to: "2026-10", customerIds: ["c1"]) { points { amount { amount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.spendTrend.points).toHaveLength(18);
  });
});

describe('more customers than can be read one by one', () => {
  test('are refused as soon as that is known, with what to do instead', async () => {
    const { data } = await bench.query('{ spendingCustomers(month: "2026-10", first: 0) { totalCount } }');
    const { totalCount } = data.spendingCustomers;
    expect(totalCount).toBeGreaterThan(500);
    await bench.resetCalls();
    const { errors } = await bench.query(
      '{ incentiveSpend(month: "2026-10", source: DETAIL) { spend { amount { amount } } } }',
      undefined,
      { 'accept-language': 'zh-CN' },
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'customerIds' });
    expect(errors![0]!.message).toBe(
      `需逐个读取 ${totalCount} 个客户，最多支持 500 个。请通过 customerIds 指定客户，或将 source 设为 SUMMARY。`,
    );
    const { listIncentiveDiscountPolicies: _, ...calls } = await bench.calls();
    expect(calls).toEqual({ listConsumeSubCustomers: 1 });
  });

  test('are read together from the monthly bills', async () => {
    const { data } = await bench.query(
      '{ incentiveSpend(month: "2026-10") { customersRead byCustomer(first: 3) { totalCount nodes { customer { accountName } } } } }',
    );
    expect(data.incentiveSpend.customersRead).toBeGreaterThan(300);
    expect(data.incentiveSpend.byCustomer.totalCount).toBe(data.incentiveSpend.customersRead);
    for (const { customer } of data.incentiveSpend.byCustomer.nodes) {
      expect(customer.accountName).toEqual(expect.any(String));
    }
  });
});

test('a month is complete on the 4th of the next; one to come is refused', async () => {
  const { data, errors } = await bench.query(
    `{ past: incentiveSpend(month: "2026-10") { complete spend { amount { amount } } }
       running: incentiveSpend(month: "2026-11") { complete spend { amount { amount } } }
       future: incentiveSpend(month: "9999-12") { complete spend { amount { amount } } byClass { class } } }`,
  );
  expect([data.past.complete, data.running.complete]).toEqual([true, false]);
  expect(Number(data.running.spend.amount.amount)).toBeGreaterThan(0);
  expect(data.future).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'month' });
});
