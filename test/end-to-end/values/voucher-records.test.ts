import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

let sides: BothSides;
let reseller: string;
beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', { body: {} });
  reseller = indirect_partners[0]!.indirect_partner_id!;
});
afterAll(() => sides.close());

const records = async (query: object) =>
  (await sides.partner.call('listPartnerCouponsRecord', { query: { limit: 100, ...query } })).records ?? [];

describe('the log of vouchers', () => {
  test('every field is the partner’s; a failed attempt made no voucher', async () => {
    const rows = await records({});
    const found = await sides.nodes(`{ voucherRecords(first: 100) { nodes {
      id kind at succeeded amount { amount } quotaKind remark quota { id } voucher { id } customer { id } } } }`);
    const names = codes.vouchers.CouponRecordV2;
    expect(found).toEqual(
      rows.map((row) => ({
        id: row.id,
        kind: names.operation_type[row.operation_type!],
        at: row.operation_time,
        succeeded: row.result === '0',
        amount: amount(row.operation_amount),
        quotaKind: names.quota_type[row.quota_type!],
        remark: none(row.remark),
        quota: { id: row.quota_id },
        voucher: row.coupon_id ? { id: row.coupon_id } : null,
        customer: { id: row.customer_id },
      })),
    );
    expect(found).toContainEqual(expect.objectContaining({ succeeded: false, voucher: null }));
  });

  test('references are read when more than their key is asked for, each thing once', async () => {
    await sides.bench.resetCalls();
    await sides.nodes(
      '{ voucherRecords(first: 100) { nodes { quota { id resellerId } voucher { id } customer { id } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listPartnerCouponsRecord: 1 });
    await sides.bench.resetCalls();
    const found = await sides.nodes(
      '{ voucherRecords(first: 100) { nodes { quotaKind quota { kind } voucher { status kind } } } }',
    );
    expect(await sides.bench.calls()).toEqual({
      listPartnerCouponsRecord: 1,
      listQuotaCoupons: 2,
      // All vouchers, which are two pages; one by one they would be a hundred calls.
      listIssuedPartnerCoupons: 2,
    });
    for (const { quotaKind, quota } of found) expect(quota).toEqual({ kind: quotaKind });
  });

  const windows = {
    operation_time_begin: '2026-06-01T00:00:00Z',
    operation_time_end: '2026-10-01T00:00:00Z',
  };
  test.each([
    ['kinds: [MANUAL_RECLAIM, EXPIRY_RECLAIM]', { operation_types: ['2', '4'] }],
    ['kinds: []', {}],
    ['quotaKind: CASH_COUPON', { quota_type: 1 }],
    ['succeeded: false', { result: '-1' }],
    ['succeeded: true, kinds: ISSUE', { result: '0', operation_types: ['1'] }],
    ['laterThan: "2026-06-01T00:00:00Z", earlierThan: "2026-10-01T00:00:00Z"', windows],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const rows = await records(query);
    const found = await sides.nodes(`{ voucherRecords(first: 100, filter: { ${filter} }) { nodes { id } } }`);
    expect(found.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(0);
  });

  test('all nine kinds, which the partner does not take together, are the same as none', async () => {
    const all = Object.values(codes.vouchers.CouponRecordV2.operation_type).join(', ');
    const found = await sides.nodes(
      `{ voucherRecords(first: 100, filter: { kinds: [${all}] }) { nodes { id } } }`,
    );
    expect(found.map(({ id }) => id)).toEqual((await records({})).map(({ id }) => id));
  });

  test('of some vouchers, of a customer and of a quota', async () => {
    const [row, other] = (await records({ operation_types: ['2'] })) as Required<
      Awaited<ReturnType<typeof records>>[number]
    >[];
    const ids = [row!.coupon_id, other!.coupon_id];
    const check = async (filter: string, query: object) => {
      const found = await sides.nodes(
        `{ voucherRecords(first: 100, filter: { ${filter} }) { nodes { id } } }`,
      );
      expect(found.map(({ id }) => id)).toEqual((await records(query)).map(({ id }) => id));
      expect(found.length).toBeGreaterThan(1);
    };
    await check(`voucherIds: ${JSON.stringify(ids)}`, { coupon_ids: ids });
    await check(`customerId: "${row!.customer_id}"`, { customer_id: row!.customer_id });
    await check(`quotaId: "${row!.quota_id}"`, { quota_id: row!.quota_id });
    await check(`resellerId: "${reseller}"`, { indirect_partner_id: reseller });
  });

  test('below customers and quotas: each one’s own, planned as one scan where that is cheaper', async () => {
    await sides.bench.resetCalls();
    const customers = await sides.nodes(
      '{ customers(first: 60) { nodes { id voucherRecords(first: 3) { totalCount nodes { id customer { id } } } } } }',
    );
    const calls = await sides.bench.calls();
    expect(calls.listPartnerCouponsRecord).toBeLessThan(5);
    const { total_count } = await sides.partner.call('listPartnerCouponsRecord', { query: { limit: 1 } });
    const counts = customers.map(
      ({ voucherRecords }) => (voucherRecords as { totalCount: number }).totalCount,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total_count);

    const quotas = await sides.nodes(
      `{ voucherQuotas(first: 100) { nodes { id records(first: 100, filter: { kinds: MANUAL_RECLAIM }) {
        nodes { id quota { id } } } } } }`,
    );
    for (const { id, records: log } of quotas) {
      const { nodes } = log as { nodes: { id: string; quota: { id: string } }[] };
      const rows = await records({ quota_id: id, operation_types: ['2'] });
      expect(nodes).toEqual(rows.map((row) => ({ id: row.id, quota: { id } })));
    }
  });

  test('a kind the contract does not have yet is UNKNOWN', async () => {
    const body = { replace: 'records[].operation_type', with: '99' };
    await sides.bench.faults([{ operation: 'listPartnerCouponsRecord', times: 1, body }]);
    const found = await sides.nodes('{ voucherRecords(first: 1) { nodes { kind } } }');
    expect(found).toEqual([{ kind: 'UNKNOWN' }]);
  });
});
