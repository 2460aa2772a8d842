import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

describe('vouchers', () => {
  test('every field is the partner’s, and the reference leads to the customer and the order', async () => {
    const { user_coupons: rows = [] } = await sides.partner.call('listIssuedPartnerCoupons', {
      query: { limit: 100 },
    });
    const names = codes.vouchers.IQueryUserPartnerCouponsResultV2;
    const found =
      await sides.nodes(`{ vouchers(first: 100) { nodes { id kind status frozen faceValue { amount }
      remaining { amount } effectiveAt expiresAt createdAt lastUsedAt customer { id accountName } order { id type } lockedBy { id status } } } }`);
    expect(found).toHaveLength(rows.length);
    found.forEach((node, index) => {
      const row = rows[index]!;
      expect(node).toEqual({
        id: row.coupon_id,
        kind: names.coupon_type[row.coupon_type],
        status: names.status[row.status],
        frozen: row.is_frozen === '1',
        faceValue: amount(row.face_value),
        remaining: row.balance === undefined ? expect.any(Object) : amount(row.balance),
        effectiveAt: row.effective_time,
        expiresAt: row.expire_time,
        createdAt: row.create_time,
        lastUsedAt: none(row.last_used_time),
        customer: { id: row.customer_id, accountName: expect.any(String) },
        order: row.order_id ? { id: row.order_id, type: expect.any(String) } : null,
        lockedBy: row.lock_order_id ? { id: row.lock_order_id, status: expect.any(String) } : null,
      });
    });
  });

  test('quotas of both kinds, the vouchers’ first', async () => {
    const kinds = await Promise.all(
      ([0, 1] as const).map((quota_type) =>
        sides.partner.call('listQuotaCoupons', { body: { quota_type, limit: 100 } }),
      ),
    );
    const rows = kinds.flatMap(({ quotas = [] }) => quotas);
    const found = await sides.nodes(
      '{ voucherQuotas(first: 100) { nodes { id kind status value { amount } balance { amount } effectiveAt expiresAt createdAt updatedAt } } }',
    );
    expect(found).toEqual(
      rows.map((row) => ({
        id: row.quota_id,
        kind: codes.vouchers.CouponQuotaV2.quota_type[row.quota_type],
        status: codes.vouchers.CouponQuotaV2.quota_status[row.quota_status],
        value: amount(row.quota_value),
        balance: amount(row.balance),
        effectiveAt: row.effective_time,
        expiresAt: row.expire_time,
        createdAt: row.create_time,
        updatedAt: none(row.last_update_time),
      })),
    );
    const byId = await sides.bench.query(
      `{ voucherQuota(id: "${rows.at(-1)!.quota_id}") { id balance { amount } } }`,
    );
    expect(byId.data.voucherQuota).toEqual({
      id: rows.at(-1)!.quota_id,
      balance: amount(rows.at(-1)!.balance),
    });
  });

  test.each([
    ['status: EXPIRED', { status: 4 }],
    ['kind: CASH_COUPON', { coupon_type: 4 }],
    ['createdAfter: "2026-06-01T00:00:00Z"', { create_time_begin: '2026-06-01T00:00:00Z' }],
    ['expiresBefore: "2026-06-01T00:00:00Z"', { expire_time_end: '2026-06-01T00:00:00Z' }],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const { user_coupons: rows = [] } = await sides.partner.call('listIssuedPartnerCoupons', {
      query: { limit: 100, ...query } as object,
    });
    const found = await sides.nodes(`{ vouchers(first: 100, filter: { ${filter} }) { nodes { id } } }`);
    expect(found.map(({ id }) => id)).toEqual(rows.map((row) => row.coupon_id));
    expect(found.length).toBeGreaterThan(0);
  });
});
