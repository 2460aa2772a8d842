import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';
import { testNow } from '../../support/start-all.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

interface Alert {
  kind: string;
  reason: string;
  customer: { id: string };
  [figure: string]: unknown;
}

const fields = `kind reason customer { id }
  ... on ArrearsAlert { debt { amount } }
  ... on LowBalanceAlert { available { amount } monthlyAverage { amount } daysLeft }
  ... on SubscriptionExpiringAlert { subscription { id customerId resellerId } expiresAt }
  ... on VoucherExpiringAlert { voucher { id resellerId } remaining { amount } expiresAt }
  ... on SpendDropAlert { month spend { amount } previousSpend { amount } }`;
const alertsOf = async (args: string) =>
  (await sides.nodes(
    `{ customerAlerts(first: 500, ${args}) { nodes { ${fields} } } }`,
  )) as unknown as Alert[];

const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(testNow.getTime() + days * day).toISOString().slice(0, 19) + 'Z';

async function resaleCustomers() {
  const body = { association_type: '2', limit: 100 } as const;
  return (await sides.partner.call('listSubCustomers', { body })).customer_infos ?? [];
}

async function balances() {
  const customer_infos = (await resaleCustomers()).map(({ customer_id }) => ({ customer_id }));
  const body = { customer_infos };
  return (await sides.partner.call('listCustomersBalancesDetail', { body })).customer_balances ?? [];
}

/** What each customer spent, by the partner's own bills, over all billing modes. */
async function spendOf(cycle: string): Promise<Map<string, Big>> {
  const spend = new Map<string, Big>();
  for (const charge_mode of ['1', '3', '11'] as const) {
    for (let offset = 0, total = 1; offset < total; offset += 100) {
      const query = { cycle, charge_mode, offset, limit: 100 };
      const answer = await sides.partner.call('listSubcustomerMonthlyBills', { query });
      total = answer.count ?? 0;
      for (const row of answer.bill_sums ?? []) {
        const id = row.customer_id ?? '';
        spend.set(id, (spend.get(id) ?? new Big(0)).plus(row.amount ?? 0));
      }
    }
  }
  return spend;
}

describe('each kind is what the partner’s own figures say', () => {
  test('ARREARS: who owes, the most first; customers and balances alone are read', async () => {
    const found = await alertsOf('kinds: [ARREARS]');
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1, listCustomersBalancesDetail: 1 });
    const owing = (await balances())
      .filter(({ debt_amount }) => new Big(debt_amount ?? 0).gt(0))
      .sort((a, b) => new Big(b.debt_amount ?? 0).cmp(a.debt_amount ?? 0));
    expect(owing.length).toBeGreaterThan(1);
    expect(found).toEqual(
      owing.map(({ customer_id, debt_amount }) => ({
        kind: 'ARREARS',
        reason: `Owes ${amount(debt_amount).amount} CNY.`,
        customer: { id: customer_id },
        debt: amount(debt_amount),
      })),
    );
  });

  test('LOW_BALANCE: whose balance is below what is spent in a month, the first to run out first', async () => {
    const found = await alertsOf('kinds: [LOW_BALANCE]');
    const months = await Promise.all(['2026-10', '2026-09', '2026-08'].map(spendOf));
    const low = (await balances()).flatMap(({ customer_id, amount: available = '0' }) => {
      const sum = months.reduce((total, month) => total.plus(month.get(customer_id) ?? 0), new Big(0));
      return sum.gt(new Big(available).times(3)) ? [{ customer_id, available, average: sum.div(3) }] : [];
    });
    expect(low.length).toBeGreaterThan(1);
    const byId = new Map(found.map((alert) => [alert.customer.id, alert]));
    expect(byId.size).toBe(low.length);
    for (const { customer_id, available, average } of low) {
      const daysLeft = Math.floor(new Big(available).times(30).div(average).toNumber());
      const average2 = average.toFixed(2);
      expect(byId.get(customer_id)).toEqual({
        kind: 'LOW_BALANCE',
        reason: `Has ${new Big(available).toFixed(2)} CNY left, but spends ${average2} CNY a month on average: that lasts ${daysLeft} days.`,
        customer: { id: customer_id },
        available: amount(available),
        monthlyAverage: { amount: average2 },
        daysLeft,
      });
    }
    const days = found.map(({ daysLeft }) => daysLeft as number);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('SPEND_DROP: who spent a third less, the largest drop first', async () => {
    const found = await alertsOf('kinds: [SPEND_DROP]');
    const [last, before] = await Promise.all([spendOf('2026-10'), spendOf('2026-09')]);
    const dropped = (await resaleCustomers())
      .map(({ customer_id: id }) => ({ id, spend: last.get(id) ?? new Big(0), before: before.get(id) }))
      .filter((one) => one.before?.gt(0) && one.spend.times(3).lte(one.before.times(2)))
      .sort((a, b) => b.before!.minus(b.spend).cmp(a.before!.minus(a.spend)));
    expect(dropped.length).toBeGreaterThan(1);
    expect(found).toEqual(
      dropped.map(({ id, spend, before: previous }) => ({
        kind: 'SPEND_DROP',
        reason: expect.stringMatching(
          /^Spent .* CNY in 2026-10, \d+% less than the .* of the month before\.$/,
        ),
        customer: { id },
        month: '2026-10',
        spend: amount(spend.toFixed()),
        previousSpend: amount(previous!.toFixed()),
      })),
    );
  });

  test.each([1, 30, 180])('VOUCHER_EXPIRING: vouchers with money left, %d days ahead', async (within) => {
    const found = await alertsOf(`kinds: [VOUCHER_EXPIRING], within: ${within}`);
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1, listIssuedPartnerCoupons: 1 });
    const query = { status: 2, expire_time_begin: inDays(0), expire_time_end: inDays(within), limit: 100 };
    const { user_coupons: rows = [] } = await sides.partner.call('listIssuedPartnerCoupons', {
      query: query as object,
    });
    const expiring = rows
      .map((row) => ({ ...row, left: row.balance ?? row.face_value }))
      .filter(({ left }) => new Big(left).gt(0))
      .sort((a, b) => Date.parse(a.expire_time) - Date.parse(b.expire_time));
    if (within === 180) expect(expiring.length).toBeGreaterThan(2);
    expect(found.map(({ expiresAt }) => expiresAt)).toEqual(expiring.map((row) => row.expire_time));
    const byId = new Map(found.map((alert) => [(alert.voucher as { id: string }).id, alert]));
    for (const { coupon_id, customer_id, left } of expiring) {
      expect(byId.get(coupon_id)).toMatchObject({
        customer: { id: customer_id },
        voucher: { id: coupon_id, resellerId: null },
        remaining: amount(left),
      });
    }
  });

  test('SUBSCRIPTION_EXPIRING: what is not renewed, one call for each verified customer', async () => {
    const found = await alertsOf('kinds: [SUBSCRIPTION_EXPIRING], within: 60');
    const calls = await sides.bench.calls();
    const customers = (await resaleCustomers()).filter(({ verified_status }) => verified_status === '2');
    expect(calls).toEqual({ listSubCustomers: 1, listPayPerUseCustomerResources: customers.length });
    const expected: object[] = [];
    for (const { customer_id } of customers) {
      const body = { customer_id, only_main_resource: 1, limit: 500 } as const;
      const { data = [] } = await sides.partner.call('listPayPerUseCustomerResources', { body });
      for (const row of data) {
        const soon = row.expire_time! > inDays(0) && row.expire_time! <= inDays(60);
        if (row.status !== 2 || row.expire_policy === 3 || !soon) continue;
        expected.push({
          kind: 'SUBSCRIPTION_EXPIRING',
          reason: expect.stringContaining(row.resource_id!),
          customer: { id: customer_id },
          subscription: { id: row.resource_id, customerId: customer_id, resellerId: null },
          expiresAt: row.expire_time,
        });
      }
    }
    expect(expected.length).toBeGreaterThan(1);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    const { errors, data } = await sides.bench.query(
      `{ customerAlerts(first: 1, kinds: [SUBSCRIPTION_EXPIRING], within: 60) { nodes {
        ... on SubscriptionExpiringAlert { expiresAt subscription { id name expiresAt } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ expiresAt: ending, subscription }] = data.customerAlerts.nodes;
    expect(subscription).toEqual({ id: expect.any(String), name: expect.any(String), expiresAt: ending });
    const ends = found.map(({ expiresAt }) => expiresAt as string);
    expect(ends).toEqual([...ends].sort());
  });
});
