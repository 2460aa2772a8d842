import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as delay } from 'node:timers/promises';
import { once } from '../../once.js';
import { DAY } from '../../time.js';
import { allMonthlyBills, monthlyBills } from '../bills/monthly-bills.js';
import { findBills } from '../bills/find-bills.js';
import { Book } from '../book.js';
import { matchesOrder } from '../orders/order-filter.js';
import type { OrderStatus, OrderType } from '../orders/order.js';
import { mostHeld, Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { scenarios } from '../../scenarios/index.js';
import { partnerQuotas } from '../vouchers/quota-plans.js';
import { matchesVoucher } from '../vouchers/voucher-filter.js';
import { byCreation } from './holdings.js';
import { RecentlyUsed } from './recently-used.js';

const now = Date.parse('2026-11-18T06:00:00Z');
const seed = { rng: Rng.of(5), anchor: Date.parse('2026-11-18T00:00:00Z') };
const portfolio = new Portfolio(seed, 5_000, partnerQuotas);
/** Everything, made the plain way, customer by customer. */
const naive = once(() => {
  const all = portfolio.customers().map((customer) => ({
    ...portfolio.holdings(customer),
    bills: monthlyBills(portfolio, customer, '2026-10', now),
  }));
  return {
    orders: all.flatMap(({ orders }) => orders).sort(byCreation),
    vouchers: all.flatMap(({ vouchers }) => vouchers).sort(byCreation),
    bills: all.flatMap(({ bills }) => bills),
  };
});

const day = fc.integer({ min: -1_100, max: 5 }).map((days) => seed.anchor + days * DAY);
const window = fc
  .tuple(fc.oneof(day, fc.constant(-Infinity)), fc.oneof(day, fc.constant(Infinity)))
  .map(([from, to]) => ({ from, to }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const request = (total: number) =>
  fc.record({
    offset: fc.nat(total + 20),
    limit: fc.integer({ min: 1, max: 12 }),
    oldestFirst: fc.boolean(),
  });
const pageOf = <T>(rows: readonly T[], { offset, limit, oldestFirst }: { [k: string]: number | boolean }) =>
  (oldestFirst ? [...rows].reverse() : rows).slice(Number(offset), Number(offset) + Number(limit));

describe('a page of 5,000 customers is the one a plain search gives', () => {
  test('orders', () => {
    const payers = [...new Set(naive().orders.flatMap(({ payerId }) => payerId ?? []))].slice(0, 5);
    const filters = fc.record({
      status: maybe(fc.constantFrom<OrderStatus>(1, 2, 4, 5, 6, 9)),
      type: maybe(fc.constantFrom<OrderType>(1, 2, 4, 10)),
      exceptType: maybe(fc.constant<OrderType>(10)),
      service: maybe(fc.constantFrom('ec2', 'rds', 'das', '')),
      created: maybe(window),
      paid: maybe(window),
      paidByOther: maybe(fc.constant<true>(true)),
      payerId: maybe(fc.constantFrom('nobody', ...payers)),
    });
    fc.assert(
      fc.property(filters, request(50), (filter, page) => {
        const expected = naive().orders.filter((order) => matchesOrder(order, filter));
        const found = portfolio.findOrders(filter);
        expect(found.total).toBe(expected.length);
        expect(found.page(page).map(({ id }) => id)).toEqual(pageOf(expected, page).map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  test('coupons', () => {
    const filters = fc.record({
      type: maybe(fc.constantFrom(1, 4)),
      status: maybe(fc.constantFrom(2, 3, 4, 5)),
      created: maybe(window),
      effective: maybe(window),
      expiring: maybe(window),
      expiresAfter: maybe(day),
    });
    const instants = fc.integer({ min: -200, max: 800 }).map((days) => now + days * DAY);
    fc.assert(
      fc.property(filters, request(50), instants, (filter, page, at) => {
        const expected = naive().vouchers.filter((voucher) => matchesVoucher(voucher, filter, at));
        const found = portfolio.findVouchers(filter, at);
        expect(found.total).toBe(expected.length);
        expect(found.page(page)).toEqual(pageOf(expected, page));
      }),
      { numRuns: 100 },
    );
  });

  test('bills', () => {
    const filters = fc.record({
      chargeMode: fc.constantFrom('1', '3', '11'),
      billType: maybe(fc.constantFrom('0', '1', '2')),
    });
    fc.assert(
      fc.property(filters, request(3_000), ({ chargeMode, billType }, page) => {
        const matches = (row: { chargeMode: string; billType: string }) =>
          row.chargeMode === chargeMode && (billType === undefined || row.billType === billType);
        const expected = naive().bills.filter(matches);
        const found = findBills(portfolio, '2026-10', now, matches);
        expect(found.total).toBe(expected.length);
        const forward = { ...page, oldestFirst: false };
        expect(found.page(forward)).toEqual(pageOf(expected, forward));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['2026-11', '2025-07', '2025-05', '2026-12'])('all bills of %s', (month) => {
    const small = new Portfolio({ ...seed, rng: Rng.of(6) }, 300, partnerQuotas);
    for (const at of [now, now + 9 * DAY]) {
      const found = findBills(small, month, at, () => true);
      expect(found.page({ limit: Infinity })).toEqual(allMonthlyBills(small, month, at));
    }
  });

  test('customers', () => {
    const parts = fc.constantFrom(
      'a',
      'xin',
      '_bj',
      '公司',
      'Co., Ltd.',
      '客户',
      '',
      '\n',
      'nothing of the kind',
    );
    const filters = fc.record({
      accountName: maybe(parts),
      verifiedName: maybe(parts),
      label: maybe(parts),
      association: maybe(fc.constantFrom('1', '2')),
      associated: maybe(window),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const { accountName = '', verifiedName, label, association, associated } = filter;
        const expected = portfolio
          .customers()
          .filter(
            (one) =>
              one.accountName.includes(accountName) &&
              (verifiedName === undefined || one.verifiedName?.includes(verifiedName)) &&
              (label === undefined || one.label?.includes(label)) &&
              (association === undefined || one.associationType === association) &&
              (!associated || (one.associatedOn >= associated.from && one.associatedOn <= associated.to)),
          );
        expect(portfolio.findCustomers(filter as never).map(({ id }) => id)).toEqual(
          expected.map(({ id }) => id),
        );
      }),
      { numRuns: 100 },
    );
  });
});

test('however many customers were asked for, the holdings of a bounded number stay in memory', () => {
  const more = portfolio.customers().slice(0, mostHeld + 200);
  for (const customer of more) portfolio.holdings(customer);
  expect(portfolio.heldCount).toBe(mostHeld);
});

test('what goes first is what was not used for longest', () => {
  const made: number[] = [];
  const values = new RecentlyUsed<number, number>(2);
  const use = (key: number) => values.get(key, () => made.push(key));
  [1, 2, 1, 3, 1, 2].forEach(use);
  expect(made).toEqual([1, 2, 3, 2]);
  expect(values.size).toBe(2);
});

test('a large book is prepared in the background, a little at a time', async () => {
  const book = new Book(Rng.of(5), scenarios.demo.shape(2_000), now);
  let turns = 0;
  while (!book.prepare(0)) {
    await delay(1);
    turns++;
  }
  expect(turns).toBeGreaterThan(3);
});
