import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const tooLong = 'x'.repeat(65);
const reversed = (from: string, to: string) =>
  `${from}: "2026-06-02T00:00:00Z", ${to}: "2026-06-01T00:00:00Z"`;
const manyIds = JSON.stringify(Array.from({ length: 101 }, (_, index) => `CP${index}`));

/** Queries without a customer, by what is wrong with them. */
const ofThePartner: [query: string, argument: string][] = [
  ['voucher(id: "") { id }', 'id'],
  [`voucher(id: "${tooLong}") { id }`, 'id'],
  ['voucher(id: "CP1", resellerId: "") { id }', 'resellerId'],
  ['vouchers(filter: { customerId: "" }) { totalCount }', 'filter.customerId'],
  ['vouchers(filter: { orderId: "" }) { totalCount }', 'filter.orderId'],
  ['vouchers(filter: { resellerId: "" }) { totalCount }', 'filter.resellerId'],
  ['vouchers(filter: { status: INACTIVE }) { totalCount }', 'filter.status'],
  ['vouchers(filter: { kind: UNKNOWN }) { totalCount }', 'filter.kind'],
  [
    `vouchers(filter: { ${reversed('createdAfter', 'createdBefore')} }) { totalCount }`,
    'filter.createdAfter',
  ],
  [
    `vouchers(filter: { ${reversed('expiresAfter', 'expiresBefore')} }) { totalCount }`,
    'filter.expiresAfter',
  ],
  ['voucherQuota(id: "") { id }', 'id'],
  ['voucherQuotas(filter: { resellerId: "" }) { totalCount }', 'filter.resellerId'],
  ['voucherQuotas(filter: { statuses: UNKNOWN }) { totalCount }', 'filter.statuses'],
  [
    `voucherQuotas(filter: { ${reversed('effectiveAfter', 'effectiveBefore')} }) { totalCount }`,
    'filter.effectiveAfter',
  ],
  ['voucherRecords(filter: { kinds: UNKNOWN }) { totalCount }', 'filter.kinds'],
  ['voucherRecords(filter: { voucherIds: [] }) { totalCount }', 'filter.voucherIds'],
  ['voucherRecords(filter: { voucherIds: [""] }) { totalCount }', 'filter.voucherIds'],
  [`voucherRecords(filter: { voucherIds: ${manyIds} }) { totalCount }`, 'filter.voucherIds'],
  ['voucherRecords(filter: { quotaId: "" }) { totalCount }', 'filter.quotaId'],
  ['voucherRecords(filter: { customerId: "" }) { totalCount }', 'filter.customerId'],
  [`voucherRecords(filter: { ${reversed('laterThan', 'earlierThan')} }) { totalCount }`, 'filter.laterThan'],
  ['voucherRecords(first: 5001) { totalCount }', 'first'],
  ['resellerVoucherQuotas(resellerId: "") { totalCount }', 'resellerId'],
  ['resellerVoucherQuotas(resellerId: "r", filter: { id: "" }) { totalCount }', 'filter.id'],
  ['resellerVoucherQuotas(resellerId: "r", filter: { parentId: "" }) { totalCount }', 'filter.parentId'],
  ['voucherQuotaRecords(filter: { kind: UNKNOWN }) { totalCount }', 'filter.kind'],
  ['voucherQuotaRecords(filter: { parentId: "" }) { totalCount }', 'filter.parentId'],
  [`voucherQuotaRecords(filter: { ${reversed('from', 'to')} }) { totalCount }`, 'filter.from'],
  ['partnerVouchers(filter: { status: INACTIVE }) { totalCount }', 'filter.status'],
  ['partnerVouchers(filter: { id: "" }) { totalCount }', 'filter.id'],
  [
    `partnerVouchers(filter: { ${reversed('activatedFrom', 'activatedTo')} }) { totalCount }`,
    'filter.activatedFrom',
  ],
];

/** Fields of a customer. */
const ofACustomer: [field: string, argument: string][] = [
  ['vouchers(filter: { customerId: "someone else" })', 'filter.customerId'],
  ['voucherRecords(filter: { customerId: "someone else" })', 'filter.customerId'],
  ['voucherRecords(filter: { resellerId: "someone" })', 'filter.resellerId'],
  ['ownVouchers(filter: { kind: PRODUCT_COUPON })', 'filter.kind'],
  ['ownVouchers(filter: { status: INACTIVE })', 'filter.status'],
  ['ownVouchers(filter: { issuerId: "" })', 'filter.issuerId'],
  ['storedValueCards(filter: { status: UNKNOWN })', 'filter.status'],
  ['storedValueCards(filter: { id: "" })', 'filter.id'],
  ['voucherTransactions(filter: { type: UNKNOWN })', 'filter.type'],
  ['voucherTransactions(filter: { voucherId: "" })', 'filter.voucherId'],
  [`voucherTransactions(filter: { tradeId: "${'x'.repeat(129)}" })`, 'filter.tradeId'],
  ['voucherTransactions(filter: { from: "2026-06-02", to: "2026-06-01" })', 'filter.from'],
  ['voucherTransactions(filter: { from: "2025-06-01", to: "2026-06-02" })', 'filter.from'],
];

describe('what no call could answer makes none', () => {
  test.each(ofThePartner)('%s', async (query, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(`{ ${query} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).toEqual({});
  });

  test.each(ofACustomer)('customer { %s }', async (field, argument) => {
    const [customer] = await sides.nodes('{ customers(first: 2) { nodes { id } } }');
    await sides.bench.resetCalls();
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${customer!.id as string}") { field: ${field} { totalCount } } }`,
    );
    expect(data.customer).toEqual({ field: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    // Neither the list nor a token for the customer: only the customer itself may have been looked up.
    expect(Object.keys(await sides.bench.calls()).filter((name) => name !== 'listSubCustomers')).toEqual([]);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-2-1', '2026-06-01T00:00:00Z', 'today'])(
    '%s is no day',
    async (day) => {
      const [customer] = await sides.nodes('{ customers(first: 1) { nodes { id } } }');
      const { errors } = await sides.bench.query(
        `{ customer(id: "${customer!.id as string}") { voucherTransactions(filter: { from: "${day}" }) { totalCount } } }`,
      );
      expect(errors![0]!.message).toContain('Date must be written like "2026-11-01"');
    },
  );

  test('says so in Chinese too', async () => {
    const { errors } = await sides.bench.query('{ voucher(id: "") { id } }', undefined, {
      'accept-language': 'zh-CN',
    });
    expect(errors![0]!.message).toBe('id 必须是 1～64 个字符的 ID，实际为 ""。');
  });
});
