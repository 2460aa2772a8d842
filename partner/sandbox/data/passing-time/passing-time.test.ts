import { describe, expect, test } from '@jest/globals';
import { sumOf } from '../../money.js';
import { scenarios } from '../../scenarios/index.js';
import { DAY } from '../../time.js';
import { cashEntries } from '../accounts/customer-account.js';
import { Book } from '../book.js';
import { findBills } from '../bills/find-bills.js';
import { allMonthlyBills } from '../bills/monthly-bills.js';
import { isResale } from '../customers/customer.js';
import { matchesOrder } from '../orders/order-filter.js';
import { paidStatuses } from '../orders/order.js';
import type { Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { paid } from '../statements/charge.js';
import { chargesOf } from '../statements/charges.js';
import { nextHappening } from './next-happening.js';

const now = Date.parse('2026-11-18T06:00:00Z');
const bookOf = (seed = 1, customers = 120) =>
  new Book(Rng.of(seed).split('sandbox_partner'), scenarios.demo.shape(customers), now);

/** Customers with what they have, and the records of those that are not as they were generated. */
function state(portfolio: Portfolio) {
  const changed = new Set(portfolio.changedPlaces());
  return portfolio.customers().map((customer) => ({
    customer,
    ...portfolio.holdings(customer),
    records: changed.has(customer.index) ? cashEntries(portfolio, customer) : [],
  }));
}

/** The same as text to compare. */
function everything(portfolio: Portfolio): string {
  return JSON.stringify(state(portfolio), (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

/** A book whose time has come to `to`, seen as often as `steps` says on the way. */
function at(to: number, steps: number, book = bookOf()): Book {
  for (let step = 1; step <= steps; step++) book.passTime(now + Math.round(((to - now) * step) / steps));
  return book;
}

test.each([1, 2, 42])(
  'seed %i: when something first happens is known from the histories in brief',
  (seed) => {
    const { own } = bookOf(seed);
    const { due } = own.headers();
    const times = own.customers().map((customer) => {
      const next = nextHappening(own, customer, false, own.seed.anchor)?.time ?? Infinity;
      expect(next).toBe(due[customer.index]);
      return next;
    });
    expect(times.filter((time) => time < Infinity).length).toBeGreaterThan(20);
  },
);

describe('it does not matter who looked in between', () => {
  const to = now + 400 * DAY;
  const { own } = at(to, 1);
  const once = everything(own);

  test('and how often', () => {
    const often = at(to, 173).own;
    for (const customer of often.customers()) often.holdings(customer);
    expect(everything(often) === once).toBe(true);
  });

  test('and at whom', () => {
    const book = bookOf();
    for (let time = now; time < to; time += 40 * DAY) {
      book.passTime(time);
      for (const customer of book.own.customers().slice(0, 20)) book.own.holdings(customer);
    }
    book.passTime(to);
    expect(everything(book.own) === once).toBe(true);
  });

  test('something has happened', () => {
    const orders = own.orders();
    const automatic = orders.filter(({ sourceType, createTime }) => sourceType === 8 && createTime > now);
    expect(automatic.length).toBeGreaterThan(20);
    expect(state(own).flatMap(({ switched = [] }) => switched).length).toBeGreaterThan(3);
    expect(orders.filter(({ status }) => status === 6)).toEqual([]);
    expect(orders.filter(({ status, payableUntil }) => status === 4 && payableUntil).length).toBeGreaterThan(
      5,
    );
  });
});

test('everything adds up afterwards', () => {
  const { own } = at(now + 800 * DAY, 1);
  const ids = own.orders().flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { customer, orders, subscriptions, vouchers, records } of state(own)) {
    expect([customer.cash >= 0n, customer.credit >= 0n]).toEqual([true, true]);
    expect(records[0]?.balance ?? customer.cash).toBe(customer.cash);
    for (const { paymentTime, status, createTime } of orders) {
      expect(paymentTime !== undefined).toBe(paidStatuses.has(status));
      expect(createTime).toBeLessThan(now + 800 * DAY);
    }
    for (const { orderIds } of subscriptions) {
      for (const id of orderIds) expect(own.order(id)).toBeDefined();
    }
    for (const { spent, faceValue, lockOrderId } of vouchers) {
      expect([spent >= 0n && spent <= faceValue, lockOrderId]).toEqual([true, undefined]);
    }
  }
});

test('lists and bills of everyone show it', () => {
  const to = now + 70 * DAY;
  const { own } = at(to, 1);
  for (const filter of [{ status: 4 }, { status: 6 }, { type: 2, status: 5 }] as const) {
    const expected = own.orders().filter((order) => matchesOrder(order, filter));
    expect(own.findOrders(filter).page({ limit: Infinity })).toEqual(expected);
  }
  for (const month of ['2026-12', '2027-01']) {
    const rows = allMonthlyBills(own, month, to);
    expect(findBills(own, month, to, () => true).page({ limit: Infinity })).toEqual(rows);
    for (const { amount, payments } of rows) expect(sumOf(payments, (one) => one.amount)).toBe(amount);
    for (const customer of own.customers().filter(isResale)) {
      const charged = sumOf(chargesOf(own, customer, month, to, 18), ({ parts }) => paid(parts));
      const billed = sumOf(
        rows.filter(({ customerId }) => customerId === customer.id),
        ({ amount }) => amount,
      );
      expect(charged).toBe(billed);
    }
  }
});

test('months pass in less than a second', () => {
  const book = bookOf();
  book.passTime(now);
  const started = process.cpuUsage();
  book.passTime(now + 180 * DAY);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});

describe('going back', () => {
  test('undoes nothing and breaks nothing; forward again nothing happens twice', () => {
    const book = at(now + 100 * DAY, 1);
    const there = everything(book.own);
    book.passTime(now + DAY);
    expect(everything(book.own) === there).toBe(true);
    book.passTime(now - 300 * DAY);
    expect(everything(book.own) === there).toBe(true);
    book.passTime(now + 100 * DAY);
    expect(everything(book.own) === there).toBe(true);
    const later = [at(now + 200 * DAY, 1, book), at(now + 200 * DAY, 1)].map(({ own }) => everything(own));
    expect(later[0] === later[1]).toBe(true);
  });

  test('what was done then and is due sooner happens when its time comes', () => {
    const book = at(now + 300 * DAY, 1);
    book.passTime(now + DAY);
    const { own } = book;
    const customer = own.customers().find((one) => {
      const { subscriptions } = own.holdings(one);
      return subscriptions.some(({ expireTime, closedTime }) => expireTime > now + 20 * DAY && !closedTime);
    })!;
    const id = own.change(customer, ({ subscriptions }) => {
      const found = subscriptions.find(
        ({ expireTime, closedTime, parentResourceId }) =>
          expireTime > now + 20 * DAY && !closedTime && parentResourceId === undefined,
      )!;
      Object.assign(found, { expireTime: now + 20 * DAY, expirePolicy: 1 });
      return found.resourceId;
    });
    book.passTime(now + 21 * DAY);
    expect(own.holdings(customer).switched?.find(({ resourceId }) => resourceId === id)?.since).toBe(
      now + 20 * DAY,
    );
  });
});

describe('a large book', () => {
  const size = 2_000;

  test('has the time pass for a customer that is looked at, and for everyone in its lists', () => {
    const book = bookOf(1, size);
    const small = at(now + 60 * DAY, 1, bookOf(1, 120)).own;
    book.passTime(now + 60 * DAY);
    const [due] = small.changedPlaces();
    for (const index of [due!, ...Array.from({ length: 40 }, (_, place) => place)]) {
      const same = book.own.customer(small.customerAt(index).id)!;
      expect(same).toEqual(small.customerAt(index));
      expect(book.own.holdings(same)).toEqual(small.holdings(same));
    }
    const listed = book.own.findOrders({ status: 6 });
    expect(
      listed.page({ limit: 1_000 }).filter(({ payableUntil }) => payableUntil! < now + 60 * DAY),
    ).toEqual([]);
    expect(book.own.changedPlaces().length).toBeGreaterThan(size / 50);
  });

  test('is brought up to date in the background, a little at a time', () => {
    const book = bookOf(1, size);
    while (!book.prepare(50));
    book.passTime(now + 60 * DAY);
    let turns = 0;
    while (!book.prepare(2)) turns++;
    expect(turns).toBeGreaterThan(5);
    const { version } = book.own;
    book.own.findOrders({});
    expect(book.own.version).toBe(version);
  });
});
