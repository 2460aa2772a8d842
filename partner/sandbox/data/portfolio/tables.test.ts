import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scenarios } from '../../scenarios/index.js';
import { beijingStamp } from '../../time.js';
import { serviceOf } from '../orders/order-filter.js';
import { codeOf, couponId, orderId, timeOfId } from '../orders/order-id.js';
import { Portfolio } from '../portfolio.js';
import { Rng } from '../prng.js';
import { partnerQuotas, resellerQuotas } from '../vouchers/quota-plans.js';
import { voucherStatus } from '../vouchers/voucher.js';
import { generateHoldings } from './holdings.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');

const { archetypes } = scenarios.trouble.shape(150);

describe.each([
  [1, partnerQuotas, {}],
  [2, resellerQuotas, {}],
  [42, partnerQuotas, {}],
  [2 ** 31 - 1, partnerQuotas, {}],
  [3, partnerQuotas, { archetypes }],
])('the tables of seed %i say what the customers have', (seed, plans, kinds) => {
  const portfolio = new Portfolio({ rng: Rng.of(seed), anchor, ...kinds }, 150, plans);
  const { orders, vouchers } = portfolio.headers();
  const holdings = portfolio.generatedCustomers().map((customer) => portfolio.holdings(customer));

  test('every order, newest first, ties by id', () => {
    const rows = Array.from({ length: orders.length }, (_, row) => orders.header(row));
    const listed = rows.map(({ customer, position }) => holdings[customer]!.orders[position]!);
    expect(listed.map(({ id }) => id)).toEqual(portfolio.orders().map(({ id }) => id));
    listed.forEach((order, row) => {
      expect(rows[row]).toMatchObject({
        createTime: order.createTime,
        paymentTime: order.paymentTime,
        status: order.status,
        type: order.type,
        service: serviceOf(order),
        paidByOther: order.payerId !== undefined,
        combined: order.children.length > 0,
      });
      expect(new Set(rows[row]!.products)).toEqual(new Set(order.lines.map(({ product }) => product)));
    });
  });

  test('every coupon, newest first, ties by id, and its status at any time', () => {
    for (const now of [anchor, anchor + 100 * 86_400_000]) {
      const rows = Array.from({ length: vouchers.length }, (_, row) => vouchers.header(row, now));
      const listed = rows.map(({ customer, position }) => holdings[customer]!.vouchers[position]!);
      expect(listed.map(({ id }) => id)).toEqual(portfolio.vouchers().map(({ id }) => id));
      listed.forEach((voucher, row) => {
        const { createTime, effectiveTime, expireTime, type, quotaIndex } = voucher;
        const status = voucherStatus(voucher, now);
        expect(rows[row]).toMatchObject({ createTime, effectiveTime, expireTime, type, quotaIndex, status });
      });
    }
  });

  test('a customer played in brief is the same customer', () => {
    for (const customer of portfolio.customers()) {
      const { orders: whole, vouchers: coupons } = portfolio.holdings(customer);
      const brief = generateHoldings(customer, portfolio.seed, plans, true);
      const withoutTexts = ({ lines, children, ...order }: (typeof whole)[number]): unknown => ({
        ...order,
        contractId: order.contractId?.slice(0, 2),
        lines: lines.map(({ id: _id, ...line }) => line),
        children: children.map(withoutTexts),
      });
      expect(brief.orders.map(withoutTexts)).toEqual(whole.map(withoutTexts));
      const withoutLimits = ({ useLimits: _useLimits, ...voucher }: (typeof coupons)[number]) => voucher;
      expect(brief.vouchers.map(withoutLimits)).toEqual(coupons.map(withoutLimits));
    }
  });

  test('every order, child order and coupon is found by its id', () => {
    for (const order of portfolio.orders().flatMap((one) => [one, ...one.children])) {
      expect(portfolio.order(order.id)).toBe(order);
    }
    for (const voucher of portfolio.vouchers()) expect(portfolio.voucher(voucher.id)).toBe(voucher);
    for (const id of ['', 'CS', 'CS26111800000000A', 'CP26111800000000A', 'CS99999999990000A', 'x']) {
      expect([portfolio.order(id), portfolio.voucher(id)]).toEqual([undefined, undefined]);
    }
  });

  test('every customer is found by its id and by its account name', () => {
    for (const customer of portfolio.customers()) {
      expect(portfolio.customer(customer.id)).toBe(customer);
      expect(portfolio.customerNamed(customer.accountName)).toBe(customer);
    }
    for (const id of ['', 'f'.repeat(32), 'F'.repeat(32), 'x'])
      expect(portfolio.customer(id)).toBeUndefined();
  });
});

test('ids say when they were made, and sort by the code they end with', () => {
  const instants = fc.integer({ min: Date.UTC(2010, 0) / 1000, max: Date.UTC(2089, 0) / 1000 });
  fc.assert(
    fc.property(instants, fc.integer(), (second, seed) => {
      const time = second * 1000;
      const [order, coupon] = [orderId(time, Rng.of(seed)), couponId(time, Rng.of(seed))];
      expect(order.slice(2, 12)).toBe(beijingStamp(time).slice(2, 12));
      expect(coupon.slice(2, 14)).toBe(beijingStamp(time).slice(2));
      expect([timeOfId(order, 'order'), timeOfId(coupon, 'coupon')]).toEqual([time - (time % 60_000), time]);
      const other = orderId(time, Rng.of(seed + 1));
      expect(Math.sign(codeOf(order, 'order') - codeOf(other, 'order'))).toBe(
        order < other ? -1 : order > other ? 1 : 0,
      );
    }),
  );
});

test('a generator that skips is where one is that drew', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(40), (seed, length) => {
      const [drew, skipped] = [Rng.of(seed), Rng.of(seed)];
      drew.hex(length);
      drew.code(length);
      skipped.skip(2 * length);
      expect(skipped.int(0, 2 ** 30)).toBe(drew.int(0, 2 ** 30));
    }),
  );
});
