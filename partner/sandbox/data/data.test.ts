import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sumOf, zero } from '../money.js';
import { scenarios } from '../scenarios/index.js';
import { DAY } from '../time.js';
import { Book } from './book.js';
import { allMonthlyBills } from './bills/monthly-bills.js';
import { generateCustomer } from './customers/generate-customer.js';
import { isResale, isVerified } from './customers/customer.js';
import { paidStatuses, totalsOf, type Order } from './orders/order.js';
import type { Portfolio } from './portfolio.js';
import { Rng } from './prng.js';
import { quotaBalance } from './vouchers/quota.js';
import {
  returnedToQuota,
  voucherBalance,
  voucherStatus,
  type CouponType,
  type Voucher,
} from './vouchers/voucher.js';

const now = Date.parse('2026-11-18T06:00:00Z');
const seeds = [1, 2, 42, 2 ** 31 - 1];
const bookOf = (seed: number, customers = 120, at = now) =>
  new Book(Rng.of(seed).split('sandbox_partner'), scenarios.demo.shape(customers), at);
const books = seeds.map((seed) => [seed, bookOf(seed)] as const);
const situations = (['empty', 'distributor', 'trouble'] as const).map((name) => {
  const book = new Book(Rng.of(3).split(name), scenarios[name].shape(60), now);
  return [name, book] as const;
});
const named = books.map(([seed, book]) => [`seed ${seed}`, book] as const);
const portfolios = [...named, ...situations].flatMap(([name, { own, resellers }]) => [
  [name, own] as const,
  ...resellers.map(({ portfolio }, index) => [`${name}, reseller ${index + 1}`, portfolio] as const),
]);

describe('the same seed gives the same data', () => {
  test('everything, twice', () => {
    expect(everything(bookOf(7).own)).toEqual(everything(bookOf(7).own));
  });

  test('at any hour of the day', () => {
    expect(everything(bookOf(7, 40, now + 17 * 3_600_000).own)).toEqual(everything(bookOf(7, 40).own));
  });

  test('other data for another seed', () => {
    expect(everything(bookOf(8, 40).own)).not.toEqual(everything(bookOf(7, 40).own));
  });

  test('a customer is the same alone, in a small and in a large portfolio', () => {
    const small = bookOf(7, 30).own;
    const large = bookOf(7, 300).own;
    for (const customer of small.customers()) {
      const same = large.customer(customer.id)!;
      expect(same).toEqual(customer);
      expect(generateCustomer(customer.index, large.seed)).toEqual(customer);
      expect(large.holdings(same)).toEqual(small.holdings(customer));
    }
  });

  test('known values, so that a change of the generator does not go unnoticed', () => {
    const rng = Rng.of(1).split('a').split(2);
    expect([rng.int(0, 999), rng.hex(8), rng.code(5), rng.chance(50)]).toEqual([
      303,
      '933c2acc',
      'SPQA0',
      false,
    ]);
  });
});

describe.each(portfolios)('%s', (_, portfolio) => {
  const customers = portfolio.customers();
  const orders = portfolio.orders();
  const lines = orders.flatMap((order) => order.lines);
  const vouchers = portfolio.vouchers();
  const subscriptions = customers.flatMap((customer) => portfolio.holdings(customer).subscriptions);
  const { anchor } = portfolio.seed;
  const associatedOn = (customerId: string) => portfolio.customer(customerId)!.associatedOn;

  test.each([
    ['customer', customers.map(({ id }) => id)],
    ['account name', customers.map(({ accountName }) => accountName)],
    ['order', orders.flatMap((order) => [order.id, ...order.children.map(({ id }) => id)])],
    ['line', lines.map(({ id }) => id)],
    ['coupon', vouchers.map(({ id }) => id)],
    ['resource', subscriptions.map(({ resourceId }) => resourceId)],
  ])('every %s id is distinct', (_kind, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('nothing happens before the association or after the data end', () => {
    none(
      orders,
      (order) => order.createTime <= associatedOn(order.customerId) || (order.paymentTime ?? 0) >= anchor,
    );
    none(vouchers, (voucher) => voucher.createTime <= associatedOn(voucher.customerId));
    none(vouchers, ({ createTime, lastUsedTime = 0, reclaimedTime = 0 }) =>
      [createTime, lastUsedTime, reclaimedTime].some((time) => time > anchor),
    );
    none(vouchers, ({ effectiveTime, expireTime }) => effectiveTime >= expireTime);
  });

  test('an order’s payment and deadline fit its status', () => {
    none(orders, ({ status, paymentTime }) => (paymentTime !== undefined) !== paidStatuses.has(status));
    none(orders, ({ status, payableUntil }) => (payableUntil !== undefined) !== (status === 6));
    none(orders, (order) => order.lines.length === 0);
  });

  test('discounts explain the difference between list price and net price', () => {
    none(
      lines,
      ({ official, discounts, net }) => official - sumOf(discounts, ({ amount }) => amount) !== net,
    );
  });

  test('orders were paid with coupons that exist, one voucher each at most, never more than they cost', () => {
    const spentOn = groupBy(vouchers, ({ orderId }) => orderId);
    const spent = (order: Order, type: CouponType) =>
      (spentOn.get(order.id) ?? []).filter((one) => one.type === type);
    const worth = (coupons: Voucher[]) => sumOf(coupons, (voucher) => voucher.spent);
    none(lines, (line) => line.vouchers + line.cashCoupons > (line.net > zero ? line.net : zero));
    none(orders, (order) => spent(order, 1).length > 1);
    none(orders, (order) => totalsOf(order.lines).vouchers > worth(spent(order, 1)));
    none(orders, (order) => totalsOf(order.lines).cashCoupons > worth(spent(order, 4)));
  });

  test('no resource without a paid order', () => {
    const statusOf = (id: string | undefined) => portfolio.ordersById().get(id ?? '')?.status;
    none(subscriptions, ({ orderIds }) => !paidStatuses.has(statusOf(orderIds[0])!));
    none(subscriptions, ({ effectiveTime, expireTime }) => effectiveTime >= expireTime);
  });

  test('only verified customers buy, only resale customers hold coupons', () => {
    none(customers, (one) => !isVerified(one) && portfolio.holdings(one).orders.length > 0);
    none(
      customers,
      (one) => !(isVerified(one) && isResale(one)) && portfolio.holdings(one).vouchers.length > 0,
    );
  });

  test('quota value = balance + face values granted - returned + handed on, at any time', () => {
    for (const quota of portfolio.quotas()) {
      const granted = sumOf(quota.vouchers, ({ faceValue }) => faceValue);
      for (const at of [now, now + 200 * DAY, now + 2_000 * DAY]) {
        const balance = quotaBalance(quota, at);
        const returned = sumOf(quota.vouchers, (voucher) => returnedToQuota(voucher, at));
        expect(balance + granted - returned + quota.handedOn).toBe(quota.value);
        expect(balance >= zero && balance <= quota.value).toBe(true);
      }
      none(quota.vouchers, ({ createTime }) => createTime < quota.effectiveTime);
      none(quota.vouchers, ({ expireTime }) => expireTime > quota.expireTime);
    }
  });

  test('a coupon’s status follows from what is left and the time', () => {
    none(vouchers, (one) => [2, 4].includes(voucherStatus(one, now)) !== voucherBalance(one, now) > zero);
    none(vouchers, (one) => voucherStatus(one, one.expireTime) === 2);
  });

  test('a bill’s payments add up to its amount, and arrears stay within the account’s', () => {
    for (const month of ['2026-11', '2026-10', '2025-12']) {
      const rows = allMonthlyBills(portfolio, month, now);
      const rowsOf = groupBy(rows, ({ customerId }) => customerId);
      none(rows, ({ amount, payments }) => sumOf(payments, (payment) => payment.amount) !== amount);
      none(customers, ({ id, debt }) => sumOf(rowsOf.get(id) ?? [], (row) => row.debt) > debt);
    }
  });
});

test.each(books)('seed %i: what resellers got, the partner’s quota handed on', (_, { own, resellers }) => {
  const got = resellers.flatMap(({ portfolio }) => portfolio.quotas());
  expect(own.quotas()[0]!.handedOn).toBe(sumOf(got, ({ value }) => value));
});

test.each(books)('seed %i: about the same amount of everything', (_, { own }) => {
  expect(own.customers()).toHaveLength(120);
  expect(own.vouchers().length).toBeGreaterThan(205);
  expect(own.vouchers().length).toBeLessThan(295);
  expect(own.orders().length).toBeGreaterThan(580);
  expect(own.orders().length).toBeLessThan(860);
});

test('a handful of customers, or none, is a portfolio too', () => {
  for (const customers of [0, 1, 2, 5]) {
    const book = bookOf(1, customers);
    expect(book.own.customers()).toHaveLength(customers);
    expect(book.own.quotas()).toHaveLength(10);
    for (const { portfolio } of book.resellers) expect(portfolio.quotas()).toHaveLength(2);
  }
});

describe('the generator', () => {
  test('children depend on their path, not on what was drawn before', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(20), (seed, label, draws) => {
        const untouched = Rng.of(seed).split(label).hex(16);
        const parent = Rng.of(seed);
        for (let draw = 0; draw < draws; draw++) parent.int(0, 9);
        expect(parent.split(label).hex(16)).toBe(untouched);
      }),
      { numRuns: 50 },
    );
  });

  test('integers stay within their bounds and reach both', () => {
    const rng = Rng.of(3);
    const drawn = new Set(Array.from({ length: 500 }, () => rng.int(-2, 3)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});

function everything(portfolio: Portfolio) {
  return portfolio.customers().map((customer) => ({ customer, ...portfolio.holdings(customer) }));
}

/** Shows the first offender rather than a bare false. */
function none<T>(rows: readonly T[], offends: (row: T) => boolean) {
  expect(rows.find(offends)).toBeUndefined();
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
