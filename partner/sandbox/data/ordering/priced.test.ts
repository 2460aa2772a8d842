import { describe, expect, test } from '@jest/globals';
import { products } from '../catalogue/products.js';
import type { DiscountType, Order, OrderLine } from '../orders/order.js';
import { lineOf } from '../orders/pricing.js';
import type { HeldCoupon } from '../own-coupons/held-coupons.js';
import type { StoredCard } from '../own-coupons/stored-cards.js';
import { clashOf } from './coupon-rules.js';
import { dueOf, priced } from './priced.js';

/** A line over so many fen at list price, with discounts in percent. */
function line(
  official: bigint,
  plan: [DiscountType, number][] = [],
  product: 'ecs' | 'rds' = 'ecs',
): OrderLine {
  const item = { product, specification: products[product].specifications[0]!, quantity: 1 };
  const ids = { id: `${product}-${official}`, orderId: 'CS1' };
  return lineOf(ids, item, { type: 2, count: 1 }, official, plan, undefined, undefined);
}
const orderOf = (...lines: OrderLine[]) => ({ id: 'CS1', type: 1, lines }) as unknown as Order;
const coupon = (type: 1 | 2 | 4, faceValue: bigint, limits: Record<string, string> = {}) =>
  ({
    id: `CP${type}${faceValue}`,
    type,
    version: 2,
    faceValue,
    spent: 0n,
    useLimits: Object.entries(limits).map(([key, value1]) => ({ id: key, key, value1 })),
  }) as unknown as HeldCoupon;
const card = (balance: bigint) => ({ id: 'SVC', balance }) as StoredCard;
const usesOf = (...[order, means]: Parameters<typeof priced>) =>
  priced(order, means).uses.map(({ amount }) => amount);
const none = { discount: undefined };

describe('means are used in order', () => {
  test('discount coupon, voucher, cash coupons as given, cards; what is left is due', () => {
    const coupons = [coupon(4, 300n), coupon(4, 200n), coupon(1, 400n)];
    expect(usesOf(orderOf(line(1_000n)), { ...none, coupons, cards: [card(500n)] })).toEqual([
      400n,
      300n,
      200n,
      100n,
    ]);
    const withRate = { ...none, coupons: [coupon(4, 700n), coupon(2, 850n)] };
    expect(usesOf(orderOf(line(1_000n)), withRate)).toEqual([150n, 700n]);
    expect(dueOf(priced(orderOf(line(1_000n)), withRate))).toBe(150n);
  });

  test('nothing is taken of what is not needed', () => {
    const coupons = [coupon(1, 5_000n), coupon(4, 300n)];
    expect(usesOf(orderOf(line(1_000n)), { ...none, coupons, cards: [card(9n)] })).toEqual([1_000n, 0n, 0n]);
  });

  test('what can be used once leaves whole, unless it was not needed', () => {
    const once = { ...coupon(1, 5_000n), version: 1 as const };
    expect(usesOf(orderOf(line(1_000n)), { ...none, coupons: [once] })).toEqual([5_000n]);
    expect(usesOf(orderOf(line(0n)), { ...none, coupons: [once] })).toEqual([0n]);
  });

  test('a coupon for some services pays for their lines alone', () => {
    const order = orderOf(line(1_000n), line(600n, [], 'rds'));
    const limited = coupon(1, 5_000n, { serviceTypeWhiteList: 'hws.service.type.rds' });
    const { lines } = priced(order, {
      ...none,
      coupons: [limited, coupon(4, 5_000n, { maxDeductionRatio: '0.25' })],
    });
    expect(lines.map(({ vouchers }) => vouchers)).toEqual([0n, 600n]);
    expect(lines.map(({ cashCoupons }) => cashCoupons)).toEqual([400n, 0n]);
  });

  test('a chosen rate takes the place of the order’s own rates, not of its promotion', () => {
    const order = orderOf(
      line(1_000n, [
        ['605', 12],
        ['607', 5],
        ['700', 25],
      ]),
    );
    const rate = { id: 'x', type: 607 as const, name: '', percent: 8n };
    const { lines } = priced(order, { discount: { id: 'x', rate }, coupons: [] });
    expect(lines[0]).toMatchObject({
      net: 670n,
      discounts: [
        { type: '700', amount: 250n },
        { type: '607', amount: 80n },
      ],
    });
    expect(order.lines[0]!.net).toBe(580n);
  });
});

describe('means that do not go together', () => {
  const off = (type: DiscountType) => [line(1_000n, [[type, 20]])];
  test.each([
    ['nothing in the way', [coupon(1, 1n), coupon(4, 1n), coupon(4, 2n)], off('605'), undefined],
    [
      'a voucher and a discount coupon',
      [coupon(1, 1n), coupon(2, 850n)],
      off('605'),
      'voucherWithDiscountCoupon',
    ],
    ['two vouchers', [coupon(1, 1n), coupon(1, 2n)], off('605'), 'tooMany'],
    ['four cash coupons', [1n, 2n, 3n, 4n].map((value) => coupon(4, value)), off('605'), 'tooMany'],
    [
      'commercial',
      [coupon(1, 1n, { simultaneousUseWithContractDiscount: '0' })],
      off('605'),
      'excludesDiscount',
    ],
    ['granted', [coupon(1, 1n, { simultaneousUseWithEmpowerDiscount: '0' })], off('607'), 'excludesDiscount'],
    [
      'promotion',
      [coupon(4, 1n, { simultaneousUseWithPromotionDiscount: '0' })],
      off('700'),
      'excludesDiscount',
    ],
    ['allowed', [coupon(1, 1n, { simultaneousUseWithContractDiscount: '1' })], off('605'), undefined],
    ['of another kind', [coupon(1, 1n, { simultaneousUseWithContractDiscount: '0' })], off('607'), undefined],
    ['too deep', [coupon(1, 1n, { minConsumeDiscount: '0.85' })], off('605'), 'belowMinimum'],
    ['just deep enough', [coupon(1, 1n, { minConsumeDiscount: '0.8' })], off('605'), undefined],
    [
      'on one line only',
      [coupon(1, 1n, { minConsumeDiscount: '0.85' })],
      [...off('605'), line(500n)],
      undefined,
    ],
  ])('%s', (_what, coupons, lines, clash) => {
    expect(clashOf(coupons, lines)).toBe(clash);
  });
});
