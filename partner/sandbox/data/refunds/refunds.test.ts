import { beforeEach, expect, test } from '@jest/globals';
import { scenarios } from '../../scenarios/index.js';
import { sumOf, zero } from '../../money.js';
import { DAY, SECOND } from '../../time.js';
import { Book } from '../book.js';
import type { Customer } from '../customers/customer.js';
import { orderId } from '../orders/order-id.js';
import type { Order, OrderLine } from '../orders/order.js';
import { subscriptionStatus, type Subscription } from '../orders/subscription.js';
import type { Holdings, Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { freeReturnsPerYear, hasFreeReturn } from './free-returns.js';
import { paidTerms, type Sources } from './paid-terms.js';
import { unsubscribe } from './unsubscribe.js';

const now = Date.parse('2026-11-18T06:00:00Z');
const rng = Rng.of(7);

let portfolio: Portfolio;
beforeEach(() => {
  portfolio = new Book(Rng.of(1).split('sandbox_partner'), scenarios.demo.shape(120), now).own;
});

const isMain = (one: Subscription) =>
  one.parentResourceId === undefined && subscriptionStatus(one, now, false) === 2;
const total = ({ cash, credit, vouchers, cashCoupons, storedCards }: Sources) =>
  cash + credit + vouchers + cashCoupons + storedCards;

function giveUp(customer: Customer, main: Subscription, at = now): Order {
  const { order, post } = portfolio.change(customer, (holdings, draft) =>
    unsubscribe(main.resourceId, { portfolio, customer: draft, holdings, now: at, rng: rng.split(main.id) }),
  );
  post();
  return order;
}

/** The first customer, with what it has, that fits. */
function customerThat(fits: (holdings: Holdings, customer: Customer) => boolean) {
  const customer = portfolio.customers().find((one) => fits(portfolio.holdings(one), one))!;
  return { customer, holdings: portfolio.holdings(customer) };
}

test('the parts of a line that its resources paid add up to what it cost', () => {
  let shared = 0;
  for (const customer of portfolio.customers()) {
    const holdings = portfolio.holdings(customer);
    const terms = holdings.subscriptions.flatMap((one) => paidTerms(one, holdings, customer));
    for (const line of new Set(terms.map((term) => term.line))) {
      const parts = terms.filter((term) => term.line === line);
      expect(sumOf(parts, ({ paid }) => total(paid))).toBe(line.net);
      expect(sumOf(parts, ({ paid }) => paid.vouchers)).toBe(line.vouchers);
      if (parts.length > 1) shared++;
    }
  }
  expect(shared).toBeGreaterThan(20);
});

test('given up one by one, everything that was paid is given back, kept, or was on a coupon', () => {
  let orders = 0;
  for (const customer of portfolio.customers().slice(0, 60)) {
    for (const main of portfolio.holdings(customer).subscriptions.filter(isMain)) {
      const holdings = portfolio.holdings(customer);
      const family = holdings.subscriptions.filter(
        (one) => one.resourceId === main.resourceId || one.parentResourceId === main.resourceId,
      );
      const terms = family.flatMap((one) => paidTerms(one, holdings, customer));
      const before = portfolio.customer(customer.id)!;
      const order = giveUp(customer, main);
      const returned = terms.filter(({ order: { id }, resource }) =>
        order.lines.some(
          ({ refund, resourceIds }) => refund!.of === id && resourceIds![0] === resource.resourceId,
        ),
      );
      const back = -sumOf(order.lines, ({ net }) => net);
      const kept = sumOf(order.lines, ({ refund }) => refund!.consumed + refund!.commission);
      const lost = sumOf(returned, ({ paid }) => paid.vouchers) + sumOf(order.lines, (line) => line.vouchers);
      const ended = sumOf(returned, ({ paid }) => total(paid)) - back - kept - lost;
      const onCashCoupons = sumOf(returned, ({ paid }) => paid.cashCoupons);
      expect(ended >= zero && ended <= onCashCoupons).toBe(true);
      const after = portfolio.customer(customer.id)!;
      const coupons = sumOf(order.lines, (line) => line.vouchers + line.cashCoupons + line.storedCards);
      expect(after.cash + after.credit - before.cash - before.credit).toBe(back + coupons);
      expect(after.credit <= after.creditLine).toBe(true);
      orders++;
    }
  }
  expect(orders).toBeGreaterThan(50);
});

test('credit is given back up to its line, the rest in cash', () => {
  const { customer, holdings } = customerThat(
    ({ subscriptions }, one) => one.creditLine > zero && subscriptions.some(isMain),
  );
  portfolio.change(customer, (_, draft) => (draft.credit = draft.creditLine - 1n));
  const before = portfolio.customer(customer.id)!;
  const order = giveUp(customer, holdings.subscriptions.find(isMain)!);
  const after = portfolio.customer(customer.id)!;
  expect([after.credit, after.cash - before.cash]).toEqual([
    after.creditLine,
    -sumOf(order.lines, ({ net, cashCoupons, vouchers }) => net - cashCoupons - vouchers) - 1n,
  ]);
});

test('ten returns a year are free, the eleventh is not, next year they are again', () => {
  const { holdings } = customerThat(({ orders }) => orders.some(({ type }) => type === 4));
  const refund = holdings.orders.find(({ type }) => type === 4)!;
  const free = (createTime: number): Order => ({
    ...refund,
    createTime,
    lines: refund.lines.map((line) => ({
      ...line,
      net: -100n,
      effectiveTime: createTime - DAY,
      refund: { consumed: zero, commission: zero },
    })),
  });
  const renewalOnly = {
    ...free(now),
    lines: free(now).lines.map((line) => ({ ...line, effectiveTime: now + DAY })),
  };
  const withFee = {
    ...free(now),
    lines: free(now).lines.map((line) => ({ ...line, refund: { consumed: 1n, commission: zero } })),
  };
  const returns = (count: number) => Array.from({ length: count }, () => free(now - DAY));
  expect(hasFreeReturn(returns(freeReturnsPerYear - 1), now)).toBe(true);
  expect(hasFreeReturn([...returns(freeReturnsPerYear - 1), renewalOnly, withFee], now)).toBe(true);
  expect(hasFreeReturn(returns(freeReturnsPerYear), now)).toBe(false);
  expect(hasFreeReturn(returns(freeReturnsPerYear), Date.parse('2026-12-31T16:00:00Z'))).toBe(true);
});

test('without a free return left, use and fee are kept from the first day', () => {
  const { customer, holdings } = customerThat(({ subscriptions }) =>
    subscriptions.some((one) => isMain(one) && one.specification.monthlyYuan > 0),
  );
  const main = holdings.subscriptions.find(isMain)!;
  const at = paidTerms(main, holdings, customer)[0]!.start + DAY;
  const createTime = at - (at % SECOND);
  const like = portfolio.orders().find(({ type }) => type === 4)!;
  const lines = like.lines.map((line) => ({
    ...line,
    net: -1n,
    effectiveTime: 0,
    refund: { consumed: zero, commission: zero },
  }));
  portfolio.change(customer, ({ orders }) => {
    for (let count = 0; count < freeReturnsPerYear; count++) {
      orders.push({ ...like, id: orderId(createTime, rng), createTime, lines });
    }
  });
  const [{ refund }] = giveUp(customer, main, at).lines as [OrderLine];
  expect([refund!.consumed > zero, refund!.commission > zero]).toEqual([true, true]);
});
