import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
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
      remaining { amount } effectiveAt expiresAt createdAt lastUsedAt activatedAt plan { id name description } campaignId medium origin customer { id accountName } order { id type } lockedBy { id status } } } }`);
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
        activatedAt: none(row.active_time),
        plan: {
          id: row.promotion_plan_id,
          name: row.promotion_plan_name,
          description: row.promotion_plan_desc,
        },
        campaignId: none(row.promotion_id),
        medium: names.media_type[row.media_type!],
        origin: names.fetch_method[row.fetch_method!],
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

  test('what was spent: by the balance, or by the records where the rest went back to the quota', async () => {
    const { user_coupons: rows = [] } = await sides.partner.call('listIssuedPartnerCoupons', {
      query: { limit: 100 },
    });
    const { records = [] } = await sides.partner.call('listPartnerCouponsRecord', {
      query: { coupon_ids: rows.map((row) => row.coupon_id), operation_types: ['2'], limit: 100 },
    });
    await sides.bench.resetCalls();
    const found = await sides.nodes('{ vouchers(first: 100) { nodes { id status used { amount } } } }');
    expect(await sides.bench.calls()).toEqual({ listIssuedPartnerCoupons: 1, listPartnerCouponsRecord: 1 });
    rows.forEach((row, index) => {
      const reclaimed = records.find(({ coupon_id }) => coupon_id === row.coupon_id);
      const rest = row.status === 5 ? reclaimed!.operation_amount! : row.balance!;
      expect(found[index]!.used).toEqual(amount(new Big(row.face_value).minus(rest).toFixed()));
    });
    expect(found.filter(({ status }) => status === 'RECLAIMED').length).toBeGreaterThan(1);
    expect(found.filter(({ status }) => status === 'EXPIRED').length).toBeGreaterThan(1);
  });

  test('what was spent is unknown where the records do not say what went back', async () => {
    await sides.bench.faults([
      { operation: 'listPartnerCouponsRecord', times: 1, body: { replace: 'records', with: [] } },
    ]);
    const found = await sides.nodes('{ vouchers(first: 100) { nodes { status used { amount } } } }');
    await sides.bench.faults([]);
    for (const { status, used } of found)
      expect([status, used === null]).toEqual([status, status === 'RECLAIMED']);
  });

  test('a voucher leads to its quota and its records, a page of them in one call each', async () => {
    const { records = [], total_count } = await sides.partner.call('listPartnerCouponsRecord', {
      query: { limit: 100, operation_types: ['1'], result: '0' },
    });
    expect(total_count).toBeGreaterThan(100);
    await sides.bench.resetCalls();
    const bare = await sides.nodes('{ vouchers(first: 100) { nodes { id quota { id resellerId } } } }');
    expect(await sides.bench.calls()).toEqual({ listIssuedPartnerCoupons: 1, listPartnerCouponsRecord: 1 });
    for (const { id, quota } of bare) {
      const issue = records.find(({ coupon_id }) => coupon_id === id);
      if (issue) expect(quota).toEqual({ id: issue.quota_id, resellerId: null });
      else expect(quota).toEqual({ id: expect.any(String), resellerId: null });
    }
    await sides.bench.resetCalls();
    const whole = await sides.nodes(
      '{ vouchers(first: 30) { nodes { id kind quota { id kind balance { amount } } records { kind voucher { id } } } } }',
    );
    expect(await sides.bench.calls()).toEqual({
      listIssuedPartnerCoupons: 1,
      // The issue that names the quota is among the vouchers' records.
      listPartnerCouponsRecord: 1,
      // Of each kind, as both kinds of voucher are on the page.
      listQuotaCoupons: 2,
    });
    for (const { id, kind, quota, records: log } of whole) {
      expect(quota).toMatchObject({ kind, balance: { amount: expect.any(String) } });
      expect((log as { kind: string }[]).at(-1)).toEqual({ kind: 'ISSUE', voucher: { id } });
    }
  });

  test('an order leads to the vouchers tied to it', async () => {
    const rows = await sides.nodes(
      '{ vouchers(first: 100) { nodes { id order { id vouchers { totalCount nodes { id } } } } } }',
    );
    const tied = rows.filter(({ order }) => order !== null);
    expect(tied.length).toBeGreaterThan(3);
    for (const { id, order } of tied) {
      const { vouchers } = order as { vouchers: { nodes: { id: string }[] } };
      expect(vouchers.nodes).toContainEqual({ id });
    }
    const without = await sides.nodes('{ orders(first: 50) { nodes { vouchers { totalCount } } } }');
    expect(without).toContainEqual({ vouchers: { totalCount: 0 } });
  });

  test('what a reseller’s customer holds comes from the reseller’s quotas', async () => {
    const { indirect_partners: resellers = [] } = await sides.partner.call('listIndirectPartners', {
      body: {},
    });
    const reseller = resellers[0]!.indirect_partner_id;
    const found = await sides.nodes(
      `{ vouchers(filter: { resellerId: "${reseller}" }) { nodes { id resellerId quota { id resellerId status } records { customer { id resellerId } } } } }`,
    );
    const { quotas = [] } = await sides.partner.call('listQuotaCoupons', {
      body: { indirect_partner_id: reseller },
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { quota, resellerId, records } of found) {
      expect(resellerId).toBe(reseller);
      expect(quota).toMatchObject({ resellerId: reseller });
      expect(quotas.map(({ quota_id }) => quota_id)).toContain((quota as { id: string }).id);
      expect(records).toContainEqual({ customer: { id: expect.any(String), resellerId: reseller } });
    }
  });
});
