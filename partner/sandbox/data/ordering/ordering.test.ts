import { describe, expect, test } from '@jest/globals';
import { sum, sumOf } from '../../money.js';
import { openOf, type Order, type OrderLine } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';
import { Portfolio, type Holdings } from '../portfolio.js';
import { Rng } from '../prng.js';
import { partnerQuotas } from '../vouchers/quota-plans.js';
import { fulfil } from './fulfil.js';
import { payAutomatically } from './pay-automatically.js';
import { renewedBy } from './renewed-resources.js';
import { renewalTerm } from './renewal-term.js';
import { settle } from './settle.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');
const now = anchor + 6 * 3_600_000 + 123;

describe('a combined order', () => {
  const portfolio = new Portfolio({ rng: Rng.of(1), anchor }, 120, partnerQuotas);
  const [customer] = portfolio
    .customers()
    .filter((one) => portfolio.holdings(one).orders.some(({ children }) => children.length > 0));
  const combinedOf = ({ orders }: Holdings) => orders.find(({ children }) => children.length > 0)!;
  /** The customer's combined order as it was before it was paid: nothing generated waits as a whole. */
  function unpaid(holdings: Holdings): Order {
    const order = combinedOf(holdings);
    const ids = order.children.map(({ id }) => id);
    holdings.subscriptions = holdings.subscriptions.filter(({ orderIds }) => !ids.includes(orderIds[0]!));
    for (const one of [order, ...order.children]) {
      Object.assign(one, {
        status: 6,
        paymentTime: undefined,
        payableUntil: now + 1_000,
        payerId: undefined,
      });
    }
    return order;
  }

  test('is paid as a whole: every child is completed and provisions what it is for', () => {
    const paid = portfolio.change(customer!, (holdings, draft) => {
      const order = unpaid(holdings);
      const before = draft.cash + draft.credit;
      draft.cash += sumOf(order.lines, openOf);
      const payment = { portfolio, customer: draft, holdings, order, now, rng: Rng.of(7) };
      expect(settle({ ...payment, discount: undefined, coupons: [] })).toHaveProperty('posting');
      fulfil(payment);
      return before - draft.cash - draft.credit;
    });
    expect(paid).toBe(0n);
    const holdings = portfolio.holdings(customer!);
    const order = combinedOf(holdings);
    for (const one of [order, ...order.children]) {
      expect(one).toMatchObject({ status: 5, paymentTime: now - 123, payableUntil: undefined });
    }
    expect(order.lines).toEqual(order.children.flatMap(({ lines }) => lines));
    expect(order.lines[0]).toBe(order.children[0]!.lines[0]);
    expect(sum(order.lines.map((line) => line.cash!))).toBeLessThanOrEqual(sumOf(order.lines, openOf));
    for (const child of order.children) {
      const made = holdings.subscriptions.filter(({ orderIds }) => orderIds.includes(child.id));
      expect(made).toHaveLength(child.lines.reduce((total, { quantity }) => total + quantity, 0));
    }
  });

  test('that cannot be paid automatically stays as it was', () => {
    portfolio.change(customer!, (holdings, draft) => {
      const order = unpaid(holdings);
      Object.assign(draft, { cash: 0n, credit: 0n });
      holdings.vouchers = [];
      const before = structuredClone({ holdings, draft });
      const payment = { portfolio, customer: draft, holdings, order, now, rng: Rng.of(7) };
      expect(payAutomatically(payment)).toBeUndefined();
      expect({ holdings, draft }).toEqual(before);
    });
  });
});

describe('a generated renewal, which does not name resources, is for', () => {
  const resource = (name: string, orderId: string, days: number, code = 'a') =>
    ({
      resourceId: name,
      product: 'ecs',
      specification: { code },
      orderIds: [orderId],
      expirePolicy: 0,
      expireTime: now + days * 86_400_000,
    }) as unknown as Subscription;
  const lines = [2, 1].map((quantity) => ({ product: 'ecs', specification: { code: 'a' }, quantity }));
  const namesIn = (all: Subscription[]) =>
    renewedBy({ lines: lines as OrderLine[] }, all, now)?.map(({ resources }) =>
      resources.map(({ resourceId }) => resourceId),
    );

  test('those bought together that fit its lines and expire first, each once', () => {
    const later = ['d', 'e', 'f'].map((name) => resource(name, 'CS2', 9));
    const first = ['a', 'b', 'c'].map((name) => resource(name, 'CS1', 5));
    const others = [resource('x', 'CS3', 1), resource('y', 'CS1', 5, 'b')];
    expect(namesIn([...others, ...later, ...first])).toEqual([['a', 'b'], ['c']]);
  });

  test('nothing when too few are left', () => {
    const closed = { ...resource('c', 'CS1', 5), closedTime: now - 1 };
    expect(namesIn([resource('a', 'CS1', 5), resource('b', 'CS1', 5), closed])).toBeUndefined();
  });
});

describe('a renewal ends', () => {
  const resource = (expireTime: string) =>
    ({ expireTime: Date.parse(expireTime), specification: { monthlyYuan: 60 } }) as Parameters<
      typeof renewalTerm
    >[0];
  test.each([
    ['so many months after the old expiry', '2026-11-20T15:59:59Z', 1, undefined, '2026-12-20T15:59:59Z', 60],
    ['on the last day of a shorter month', '2026-12-31T15:59:59Z', 2, undefined, '2027-02-28T15:59:59Z', 120],
    ['on the common day after that, days charged', '2026-11-20T15:59:59Z', 1, 25, '2026-12-25T15:59:59Z', 70],
    ['on the common day of the next month', '2026-11-20T15:59:59Z', 1, 10, '2027-01-10T15:59:59Z', 102],
    ['on the common day itself', '2026-11-20T15:59:59Z', 1, 20, '2026-12-20T15:59:59Z', 60],
    ['on the last day of the month', '2027-01-20T15:59:59Z', 1, -1, '2027-02-28T15:59:59Z', 76],
    ['on the first of the next month', '2026-11-30T15:59:59Z', 1, 1, '2027-01-01T15:59:59Z', 64],
  ])('%s', (_what, from, months, expiryDay, until, yuan) => {
    const term = renewalTerm(
      resource(from),
      months,
      expiryDay === undefined ? {} : { renewal: { expiryDay } },
    );
    expect(new Date(term.until).toISOString()).toBe(until.replace('Z', '.000Z'));
    expect(term.from).toBe(Date.parse(from) + 1_000);
    expect(term.price).toBe(BigInt(yuan * 100));
  });
});
