import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';

let sides: BothSides;
let pending: { id: string; customer: { id: string } }[];
beforeAll(async () => {
  sides = await bothSides();
  pending = (await sides.nodes(
    '{ orders(first: 100, filter: { status: PENDING_PAYMENT }) { nodes { id customer { id } } } }',
  )) as never;
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

const ask = (id: string, fields: string) => sides.bench.query(`{ order(id: "${id}") { ${fields} } }`);
const unauthorised = (code: unknown) => expect(code).toBe('CUSTOMER_AUTHORIZATION_REQUIRED');

describe('what an order can be paid with', () => {
  test('vouchers are the partner’s, and how many of them, in one call', async () => {
    const names = codes.orders.CouponInfoV2;
    let found = 0;
    for (const { id, customer } of pending) {
      await sides.bench.resetCalls();
      const { data, errors } = await ask(
        id,
        `usableVouchers { id code kind status group generation faceValue { amount } remaining { amount } effectiveAt expiresAt
        createdAt activatedAt lastUsedAt planName planDescription purpose lockedBy { id } } usableVoucherCounts { kind group most }`,
      );
      if (errors) {
        unauthorised(errors[0]!.extensions!.code);
        continue;
      }
      expect((await sides.bench.calls()).listOrderCouponsByOrderId).toBe(1);
      const answer = await sides.partner.call(
        'listOrderCouponsByOrderId',
        { query: { order_id: id } },
        { actingFor: { customerId: customer.id } },
      );
      expect(data.order.usableVouchers).toEqual(
        answer.user_coupons!.map((row) => ({
          id: row.coupon_id,
          code: row.coupon_code,
          kind: names.coupon_type[row.coupon_type!],
          status: names.status[row.status!],
          group: names.coupon_group[row.coupon_group!],
          generation: names.coupon_version[row.coupon_version!],
          faceValue: amount(row.face_value),
          remaining: amount(row.balance),
          effectiveAt: row.effective_time,
          expiresAt: row.expire_time,
          createdAt: row.create_time,
          activatedAt: row.active_time,
          lastUsedAt: none(row.last_used_time),
          planName: row.plan_name,
          planDescription: row.plan_desc,
          purpose: row.coupon_usage,
          lockedBy: row.used_by_order_id ? { id: row.used_by_order_id } : null,
        })),
      );
      expect(data.order.usableVoucherCounts).toEqual(
        answer.coupon_max_use_quantity!.map((row) => ({
          kind: codes.orders.CouponMaxUseQuantity.coupon_type[row.coupon_type!],
          group: codes.orders.CouponMaxUseQuantity.coupon_group[row.coupon_group!],
          most: row.use_quantity_value,
        })),
      );
      found += answer.count!;
    }
    expect(found).toBeGreaterThan(5);
  });

  test('limits are typed; what has no field of its own is passed on', async () => {
    const keys = new Set<string>();
    for (const { id, customer } of pending) {
      const { data, errors } = await ask(
        id,
        `usableVouchers { limits { combinesWithGrantedDiscount combinesWithContractDiscount combinesWithPromotion minimumDiscountRatio
        serviceTypes { code } productIds regions others { key value detail unit } } }`,
      );
      if (errors) continue;
      const { user_coupons: rows = [] } = await sides.partner.call(
        'listOrderCouponsByOrderId',
        { query: { order_id: id } },
        { actingFor: { customerId: customer.id } },
      );
      for (const [index, { use_limits: limits = [] }] of rows.entries()) {
        const values = (...names: string[]) =>
          limits.filter((one) => names.includes(one.limit_key!)).map((one) => one.value1);
        const typed = [
          'simultaneousUseWithEmpowerDiscount',
          'simultaneousUseWithContractDiscount',
          'simultaneousUseWithPromotionDiscount',
          'minConsumeDiscount',
          'serviceType',
          'serviceTypeWhiteList',
          'productId',
          'productWhiteList',
          'regionCode',
        ];
        expect(data.order.usableVouchers[index].limits).toEqual({
          combinesWithGrantedDiscount: values(typed[0]!)[0] !== '0',
          combinesWithContractDiscount: values(typed[1]!)[0] !== '0',
          combinesWithPromotion: values(typed[2]!)[0] !== '0',
          minimumDiscountRatio: values(typed[3]!)[0] ?? null,
          serviceTypes: values('serviceType', 'serviceTypeWhiteList').map((code) => ({ code })),
          productIds: values('productId', 'productWhiteList'),
          regions: values('regionCode'),
          others: limits
            .filter((one) => !typed.includes(one.limit_key!))
            .map((one) => ({
              key: one.limit_key,
              value: one.value1,
              detail: none(one.value2),
              unit: none(one.value_unit),
            })),
        });
        for (const { limit_key } of limits) keys.add(limit_key!);
      }
    }
    expect(keys.size).toBeGreaterThan(1);
  });

  test('discounts are the partner’s, line by line', async () => {
    let found = 0;
    for (const { id, customer } of pending) {
      const { data, errors } = await ask(
        id,
        'usableDiscounts { id kind value lines { orderId lineIds mode amountOff { amount } ratio } }',
      );
      if (errors) {
        unauthorised(errors[0]!.extensions!.code);
        continue;
      }
      const { discounts = [] } = await sides.partner.call(
        'listOrderDiscounts',
        { query: { order_id: id } },
        { actingFor: { customerId: customer.id } },
      );
      expect(data.order.usableDiscounts).toEqual(
        discounts.map((row) => ({
          id: row.discount_id,
          kind: codes.orders.DiscountInfoV3.discount_type[row.discount_type],
          value: none(row.discount_value),
          lines: row.orders.flatMap((order) =>
            order.order_line_items.map((lines) => ({
              orderId: order.order_id,
              lineIds: lines.order_line_item_ids,
              mode: codes.orders.OrderLineItemV3.discount_mode[lines.discount_mode],
              amountOff: amount(lines.discount_amount),
              ratio: String(lines.discount_ratio),
            })),
          ),
        })),
      );
      found += discounts.length;
    }
    expect(found).toBeGreaterThan(5);
  });

  test('is not asked for orders that do not wait for payment', async () => {
    const nodes = await sides.nodes(
      '{ orders(first: 20, filter: { status: COMPLETED }) { nodes { usableVouchers { id } usableVoucherCounts { most } usableDiscounts { id } } } }',
    );
    expect(nodes).toEqual(
      nodes.map(() => ({ usableVouchers: [], usableVoucherCounts: [], usableDiscounts: [] })),
    );
    expect(nodes.length).toBe(20);
    expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1 });
  });

  test('without the customer’s authorisation these fields are null with errors, the order arrives', async () => {
    const fault = { status: 403, errorCode: 'CBC.0151', times: 100 };
    await sides.bench.faults([
      { operation: 'listOrderCouponsByOrderId', ...fault },
      { operation: 'listOrderDiscounts', ...fault },
    ]);
    const { data, errors } = await ask(
      pending[0]!.id,
      'id payBefore usableVouchers { id } usableVoucherCounts { most } usableDiscounts { id }',
    );
    await sides.bench.faults([]);
    expect(data.order).toEqual({
      id: pending[0]!.id,
      payBefore: expect.any(String),
      usableVouchers: null,
      usableVoucherCounts: null,
      usableDiscounts: null,
    });
    expect(errors).toHaveLength(3);
  });
});
