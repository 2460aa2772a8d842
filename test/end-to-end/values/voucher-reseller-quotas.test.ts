import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
let reseller: string;
beforeAll(async () => {
  sides = await bothSides();
  const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', { body: {} });
  reseller = indirect_partners[0]!.indirect_partner_id!;
});
afterAll(() => sides.close());

describe('what a distributor hands on', () => {
  test('quotas of a reseller, field by field, with the quota they came from and their log', async () => {
    const { quotas = [] } = await sides.partner.call('listIssuedCouponQuotas', {
      query: { indirect_partner_id: reseller, limit: 100 },
    });
    await sides.bench.resetCalls();
    const found = await sides.nodes(`{ resellerVoucherQuotas(resellerId: "${reseller}", first: 100) { nodes {
      id resellerId resellerName resellerAccountName status value { amount } balance { amount }
      effectiveAt expiresAt createdAt updatedAt limits { __typename } reseller { id } parent { id kind }
      records { nodes { kind amount { amount } } } } } }`);
    expect(await sides.bench.calls()).toEqual({
      listIssuedCouponQuotas: 1,
      listQuotaCoupons: 1,
      listCouponQuotasRecords: 1,
    });
    const names = codes.vouchers.IssuedCouponQuota.quota_status;
    expect(found).toEqual(
      quotas.map((row) => ({
        id: row.quota_id,
        resellerId: reseller,
        resellerName: row.indirect_partner_name,
        resellerAccountName: row.indirect_partner_account_name,
        status: names[row.quota_status!],
        value: amount(row.quota_value),
        balance: amount(row.balance),
        effectiveAt: row.effective_time,
        expiresAt: row.expire_time,
        createdAt: row.create_time,
        updatedAt: none(row.last_update_time),
        limits: [],
        reseller: { id: reseller },
        parent: { id: row.parent_quota_id, kind: 'VOUCHER' },
        records: {
          nodes: [
            ...(row.quota_status === 6 ? [{ kind: 'QUOTA_RECLAIM', amount: amount(row.quota_value) }] : []),
            { kind: 'QUOTA_ISSUE', amount: amount(row.quota_value) },
          ],
        },
      })),
    );
    expect(new Set(found.map(({ status }) => status)).size).toBeGreaterThan(1);
    const one = quotas[0]!;
    const byId = await sides.nodes(
      `{ resellerVoucherQuotas(resellerId: "${reseller}", filter: { id: "${one.quota_id}", parentId: "${one.parent_quota_id}" }) { nodes { id } } }`,
    );
    expect(byId).toEqual([{ id: one.quota_id }]);
  });

  test('an unknown reseller has none, and so has a quota nothing came from', async () => {
    expect(await sides.nodes('{ resellerVoucherQuotas(resellerId: "nobody") { nodes { id } } }')).toEqual([]);
    expect(
      await sides.nodes(
        `{ resellerVoucherQuotas(resellerId: "${reseller}", filter: { parentId: "none" }) { nodes { id } } }`,
      ),
    ).toEqual([]);
  });

  test('the log, field by field, with quotas on both sides', async () => {
    const { records: rows = [] } = await sides.partner.call('listCouponQuotasRecords', {
      query: { limit: 100 },
    });
    const found = await sides.nodes(`{ voucherQuotaRecords(first: 100) { nodes {
      id kind at succeeded amount { amount } operator resellerName resellerAccountName remark
      reseller { id } quota { id resellerId value { amount } } parent { id balance { amount } } } } }`);
    const names = codes.vouchers.QuotaRecord.operation_type;
    expect(found).toEqual(
      rows.map((row) => ({
        id: row.id,
        kind: names[row.operation_type!],
        at: row.operation_time,
        succeeded: true,
        amount: amount(row.amount),
        operator: row.operator,
        resellerName: row.indirect_partner_name,
        resellerAccountName: row.indirect_partner_account_name,
        remark: none(row.remark),
        reseller: { id: row.indirect_partner_id },
        quota: {
          id: row.quota_id,
          resellerId: row.indirect_partner_id,
          value: { amount: expect.any(String) },
        },
        parent: { id: row.parent_quota_id, balance: { amount: expect.any(String) } },
      })),
    );
    expect(found.length).toBeGreaterThan(4);
  });

  test('filters, and the log below a quota, ask the partner for the same', async () => {
    const { records: rows = [] } = await sides.partner.call('listCouponQuotasRecords', {
      query: { limit: 100 },
    });
    const row = rows[0]! as Required<(typeof rows)[number]>;
    const middle = rows[Math.floor(rows.length / 2)]!.operation_time;
    const cases: [string, (one: (typeof rows)[number]) => boolean][] = [
      ['kind: QUOTA_RECLAIM', (one) => one.operation_type === '11'],
      [
        `resellerId: "${row.indirect_partner_id}"`,
        (one) => one.indirect_partner_id === row.indirect_partner_id,
      ],
      [`quotaId: "${row.quota_id}"`, (one) => one.quota_id === row.quota_id],
      [`parentId: "${row.parent_quota_id}"`, (one) => one.parent_quota_id === row.parent_quota_id],
      [`from: "${middle}"`, (one) => one.operation_time >= middle],
      [`to: "${middle}"`, (one) => one.operation_time <= middle],
    ];
    for (const [filter, matches] of cases) {
      const found = await sides.nodes(
        `{ voucherQuotaRecords(first: 100, filter: { ${filter} }) { nodes { id } } }`,
      );
      expect([filter, found.map(({ id }) => id)]).toEqual([filter, rows.filter(matches).map(({ id }) => id)]);
      expect(found.length).toBeGreaterThan(0);
    }
    const { data } = await sides.bench.query(
      `{ voucherQuota(id: "${row.parent_quota_id}") { resellerRecords(first: 100) { nodes { id } } } }`,
    );
    expect(data.voucherQuota.resellerRecords.nodes).toEqual(rows.map(({ id }) => ({ id })));
  });

  test('a reseller leads to its quotas and its log', async () => {
    const { quotas = [] } = await sides.partner.call('listIssuedCouponQuotas', {
      query: { indirect_partner_id: reseller, limit: 100 },
    });
    const found = await sides.nodes(`{ resellerVoucherQuotas(resellerId: "${reseller}", first: 1) { nodes {
      reseller { voucherQuotas { totalCount nodes { id } }
        voucherQuotaRecords(filter: { kind: QUOTA_ISSUE }) { nodes { quota { id } reseller { id } } } } } } }`);
    const ids = quotas.map(({ quota_id }) => quota_id);
    expect(found).toEqual([
      {
        reseller: {
          voucherQuotas: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
          voucherQuotaRecords: { nodes: ids.map((id) => ({ quota: { id }, reseller: { id: reseller } })) },
        },
      },
    ]);
  });

  test('quotas that cannot be handed on have no such log, and cost no call for it', async () => {
    await sides.bench.resetCalls();
    const found = await sides.nodes(
      '{ voucherQuotas(kind: CASH_COUPON, first: 100) { nodes { resellerRecords { totalCount nodes { id } } } } }',
    );
    expect(found.length).toBeGreaterThan(1);
    for (const { resellerRecords } of found) expect(resellerRecords).toEqual({ totalCount: 0, nodes: [] });
    expect(await sides.bench.calls()).toEqual({ listQuotaCoupons: 1 });
  });
});
