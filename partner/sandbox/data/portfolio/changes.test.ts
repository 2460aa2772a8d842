import { beforeEach, describe, expect, test } from '@jest/globals';
import { allMonthlyBills } from '../bills/monthly-bills.js';
import { findBills } from '../bills/find-bills.js';
import type { Customer } from '../customers/customer.js';
import { couponId, orderId } from '../orders/order-id.js';
import { matchesOrder } from '../orders/order-filter.js';
import { Portfolio, type Holdings } from '../portfolio.js';
import { Rng } from '../prng.js';
import { partnerQuotas } from '../vouchers/quota-plans.js';
import { quotaBalance } from '../vouchers/quota.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');
const now = anchor + 6 * 3_600_000;
const fresh = () => new Portfolio({ rng: Rng.of(1), anchor }, 120, partnerQuotas);
const rng = Rng.of(99);

let portfolio: Portfolio;
let customer: Customer;
beforeEach(() => {
  portfolio = fresh();
  customer = portfolio.customers().find((one) => {
    const { orders, vouchers } = portfolio.holdings(one);
    return orders.some(({ status }) => status === 6) && orders.length > 3 && vouchers.length > 1;
  })!;
});

/** A coupon like the customer's first, issued now. */
function issue({ vouchers }: Holdings) {
  const id = couponId(now, rng);
  vouchers.push({
    ...vouchers[0]!,
    id,
    createTime: now,
    spent: 0n,
    reclaimedTime: undefined,
    faceValue: 500n,
  });
  return id;
}

function pay({ orders }: Holdings) {
  const order = orders.find(({ status }) => status === 6)!;
  Object.assign(order, { status: 5, paymentTime: now, payableUntil: undefined });
  return order.id;
}

describe('a change shows', () => {
  test('in the customer’s holdings, in lists, filters, totals and by id', () => {
    const [pending, done] = ([6, 5] as const).map((status) => portfolio.findOrders({ status }).total);
    const listed = portfolio.findVouchers({}, now).total;
    const order = portfolio.change(customer, pay);
    const coupon = portfolio.change(customer, issue);
    expect(portfolio.holdings(customer).orders.find(({ id }) => id === order)!.status).toBe(5);
    expect(portfolio.order(order)).toMatchObject({ status: 5, paymentTime: now });
    expect(portfolio.findOrders({ status: 6 }).total).toBe(pending! - 1);
    expect(portfolio.findOrders({ status: 5 }).total).toBe(done! + 1);
    const paidNow = portfolio.findOrders({ paid: { from: now, to: now } });
    expect(paidNow.page({}).map(({ id }) => id)).toEqual([order]);
    expect(portfolio.findVouchers({}, now).total).toBe(listed + 1);
    expect(portfolio.findVouchers({}, now).page({ limit: 1 })[0]!.id).toBe(coupon);
    expect(portfolio.voucher(coupon)!.faceValue).toBe(500n);
    expect(portfolio.holdings(customer).vouchers[0]!.id).toBe(coupon);
  });

  test('at its place in every page', () => {
    for (const one of portfolio.customers().filter(({ index }) => index % 3 === 0)) {
      portfolio.change(one, ({ orders }) => {
        if (orders[0]) {
          orders.push({
            ...orders.at(-1)!,
            id: orderId(orders[0].createTime, rng),
            createTime: orders[0].createTime,
          });
        }
        orders.splice(1, 1);
      });
    }
    for (const filter of [{}, { status: 5 as const }, { created: { from: anchor - 2e10, to: anchor } }]) {
      const expected = portfolio.orders().filter((order) => matchesOrder(order, filter));
      const found = portfolio.findOrders(filter);
      expect(found.total).toBe(expected.length);
      for (let offset = 0; offset < expected.length; offset += 37) {
        expect(found.page({ offset, limit: 37 })).toEqual(expected.slice(offset, offset + 37));
      }
    }
    for (const order of portfolio.orders()) expect(portfolio.order(order.id)).toBe(order);
  });

  test('in the quota its coupons come from', () => {
    const { quotaIndex } = portfolio.holdings(customer).vouchers[0]!;
    const before = portfolio.quotas()[quotaIndex]!;
    const balance = quotaBalance(before, now);
    const coupon = portfolio.change(customer, issue);
    const after = portfolio.quotas()[quotaIndex]!;
    expect(after.vouchers[0]!.id).toBe(coupon);
    expect(after.value).toBe(before.value);
    expect(after.lastUpdateTime).toBe(now);
    expect(quotaBalance(after, now)).toBe(balance - 500n);
  });

  test('in the bills of the month', () => {
    portfolio.change(customer, pay);
    const nextDay = now + 2 * 86_400_000;
    expect(findBills(portfolio, '2026-11', nextDay, () => true).page({ limit: Infinity })).toEqual(
      allMonthlyBills(portfolio, '2026-11', nextDay),
    );
  });

  test('in the customer itself: by id, by name, in its list and in searches', () => {
    portfolio.findCustomers({ label: 'before' });
    portfolio.change(customer, (_, draft) => {
      draft.label = 'changed just now';
      draft.accountName = 'renamed';
      draft.cash += 100n;
      draft.associatedOn = now;
    });
    const changed = portfolio.customer(customer.id)!;
    expect(changed.cash).toBe(customer.cash + 100n);
    expect(portfolio.customerNamed('renamed')).toBe(changed);
    expect(portfolio.customerNamed(customer.accountName)).toBeUndefined();
    expect(portfolio.findCustomers({ label: 'just now' })).toEqual([changed]);
    expect(portfolio.customers()[0]).toBe(changed);
    expect(portfolio.customers()).toHaveLength(120);
  });
});

test('a new customer is found everywhere, and can be given something', () => {
  const added = portfolio.add({
    ...customer,
    id: 'ab'.repeat(16),
    accountName: 'newcomer',
    associatedOn: now,
  });
  expect(portfolio.size).toBe(121);
  expect(portfolio.customers()[0]).toBe(added);
  expect(portfolio.customer(added.id)).toBe(added);
  expect(portfolio.customerNamed('newcomer')).toBe(added);
  const coupon = portfolio.change(added, ({ vouchers }) => {
    const id = couponId(now, rng);
    const like = portfolio.holdings(customer).vouchers[0]!;
    vouchers.push({ ...like, id, createTime: now, customerId: added.id });
    return id;
  });
  expect(portfolio.voucher(coupon)!.customerId).toBe(added.id);
  expect(portfolio.findVouchers({}, now).page({ limit: Infinity })).toEqual(portfolio.vouchers());
  expect(() => portfolio.add(added)).toThrow(/taken/);
});

test('a quota can be changed and added, and stays what it is otherwise', () => {
  const [first] = portfolio.quotas();
  portfolio.changeQuota(first!, (quota) => (quota.handedOn += 1_000n));
  expect(quotaBalance(portfolio.quotas()[0]!, now)).toBe(quotaBalance(first!, now) - 1_000n);
  expect(portfolio.generatedQuotas()[0]!.handedOn).toBe(first!.handedOn);
  const added = portfolio.addQuota({
    ...portfolio.generatedQuotas()[0]!,
    id: 'new',
    value: 700n,
    handedOn: 0n,
  });
  expect([added.index, quotaBalance(added, now), portfolio.quotas().length]).toEqual([10, 700n, 11]);
  portfolio.change(customer, (holdings) => {
    issue(holdings);
    holdings.vouchers.at(-1)!.quotaIndex = added.index;
  });
  expect(quotaBalance(portfolio.quotas()[10]!, now)).toBe(200n);
});

describe('a change that cannot be', () => {
  test('leaves everything as it was when the edit throws', () => {
    const edit = (holdings: Holdings, draft: Customer) => {
      pay(holdings);
      draft.cash = 0n;
      throw new Error('not enough money');
    };
    expect(() => portfolio.change(customer, edit)).toThrow('not enough money');
    expect(portfolio.customer(customer.id)).toEqual(fresh().customer(customer.id));
    expect(portfolio.findOrders({}).page({ limit: Infinity })).toEqual(fresh().orders());
    expect(portfolio.changedPlaces()).toEqual([]);
  });

  test('is refused: another id of the customer, or an id lists could not find', () => {
    expect(() => portfolio.change(customer, (_, draft) => (draft.id = 'x'))).toThrow(/keep its id/);
    expect(() => portfolio.change(customer, ({ orders }) => (orders[0]!.id = 'x'))).toThrow(/orderId\(\)/);
  });
});

test('the lines of a combined order and of its children stay one and the same', () => {
  const combined = portfolio
    .customers()
    .find((one) => portfolio.holdings(one).orders.some(({ children }) => children.length > 0))!;
  portfolio.change(combined, (_, draft) => (draft.label = 'changed'));
  const order = portfolio.holdings(combined).orders.find(({ children }) => children.length > 0)!;
  expect(order.lines[0]).toBe(order.children[0]!.lines[0]);
});
