import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnswerOf } from '../../../partner/client/index.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

type Row = NonNullable<AnswerOf<'listCustomerCouponChangeRecords'>['records']>[number];

let sides: BothSides;
/** What customers that authorised the partner have, the ones with most first. */
let accounts: [customerId: string, rows: Row[]][];
let unauthorised: string;

beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 100 } });
  accounts = [];
  for (const { customer_id } of customer_infos) {
    const rows = await transactions(customer_id, {}).catch(() => undefined);
    if (rows) accounts.push([customer_id, rows]);
    else unauthorised = customer_id;
  }
  accounts.sort(([, a], [, b]) => b.length - a.length);
});
afterAll(() => sides.close());

async function transactions(customerId: string, query: object): Promise<Row[]> {
  const answer = await sides.partner.call(
    'listCustomerCouponChangeRecords',
    { query: { balance_type: 'BALANCE_TYPE_COUPON', limit: 100, ...query } },
    { actingFor: { customerId } },
  );
  return answer.records ?? [];
}

const ofCustomer = (id: string, args: string, fields: string) =>
  sides.bench.query(`{ customer(id: "${id}") { voucherTransactions${args} { ${fields} } } }`);

const idOf = (row: Row) => [row.trade_time, row.coupon_id, row.balance_after_change].join(' ');
const nodeId = 'at voucherId balanceAfter { amount }';
const idOfNode = ({ at, voucherId, balanceAfter }: Record<string, unknown>) =>
  [at, voucherId, (balanceAfter as { amount: string }).amount].join(' ');

describe('transactions of a voucher account', () => {
  test('every field is what the partner tells the customer', async () => {
    const names = codes.vouchers.CustomerCouponChangeRecord;
    const kinds = new Set<string>();
    for (const [id, rows] of accounts.slice(0, 5)) {
      const { data, errors } = await ofCustomer(
        id,
        '(first: 100)',
        `totalCount nodes { at kind direction amount { amount } balanceAfter { amount } tradeId voucherId month accountName
          serviceTypeName resourceTypeName order { id } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.customer.voucherTransactions).toEqual({
        totalCount: rows.length,
        nodes: rows.map((row) => ({
          at: row.trade_time,
          kind: names.trade_detail_type[row.trade_detail_type!],
          direction: names.revenue_expense_type[row.revenue_expense_type!],
          amount: amount(row.change_amount),
          balanceAfter: amount(row.balance_after_change),
          tradeId: row.trade_id,
          voucherId: row.coupon_id,
          month: row.bill_cycle,
          accountName: row.account_name,
          serviceTypeName: none(row.cloud_service_type_name),
          resourceTypeName: none(row.resource_type_name),
          order: row.trade_detail_type === 'SOURCE_OPERAIION_DEDEUCT' ? { id: row.trade_id } : null,
        })),
      });
      for (const { kind, order } of data.customer.voucherTransactions.nodes) kinds.add(`${kind} ${!!order}`);
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'ACTIVATION false',
        'CONSUMPTION_YEARLY_MONTHLY true',
        'CONSUMPTION_PAY_PER_USE false',
        'EXPIRY_CLEARANCE false',
        'COUPON_RECLAIM false',
      ]),
    );
  });

  test('one leads to the voucher as the partner sees it, unless Huawei Cloud gave it', async () => {
    const given = new Set<boolean>();
    for (const [id, rows] of accounts.slice(0, 8)) {
      await sides.bench.resetCalls();
      const { data } = await ofCustomer(id, '(first: 100)', 'nodes { voucherId voucher { id kind } }');
      expect((await sides.bench.calls()).listIssuedPartnerCoupons).toBe(1);
      expect(data.customer.voucherTransactions.nodes).toHaveLength(rows.length);
      for (const { voucherId, voucher } of data.customer.voucherTransactions.nodes) {
        expect([null, { id: voucherId, kind: 'VOUCHER' }]).toContainEqual(voucher);
        given.add(voucher === null);
      }
    }
    expect(given).toEqual(new Set([true, false]));
  });

  test.each([
    ['type: CONSUMPTION', { trade_type: 'DEDEUCT' }],
    ['type: RECLAIM', { trade_type: 'COUPONCANCEL' }],
    ['direction: INCOME', { revenue_expense_type: 'REVENUE' }],
    ['from: "2026-06-01"', { trade_time_begin: '2026-06-01', trade_time_end: '2027-06-01' }],
    ['to: "2026-06-01"', { trade_time_begin: '2025-06-01', trade_time_end: '2026-06-01' }],
    [
      'from: "2025-01-15", to: "2026-01-15"',
      { trade_time_begin: '2025-01-15', trade_time_end: '2026-01-15' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    let found = 0;
    for (const [id] of accounts.slice(0, 12)) {
      const rows = await transactions(id, query);
      const { data } = await ofCustomer(id, `(first: 100, filter: { ${filter} })`, `nodes { ${nodeId} }`);
      expect(data.customer.voucherTransactions.nodes.map(idOfNode)).toEqual(rows.map(idOf));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  test('of one voucher, and of one trade', async () => {
    const [id, rows] = accounts[0]!;
    const row =
      rows.find(({ trade_detail_type }) => trade_detail_type === 'SOURCE_OPERAIION_DEDEUCT') ?? rows[0]!;
    for (const [filter, query] of [
      [`voucherId: "${row.coupon_id}"`, { coupon_id: row.coupon_id }],
      [`tradeId: "${row.trade_id}"`, { trade_id: row.trade_id }],
    ] as const) {
      const { data } = await ofCustomer(id, `(filter: { ${filter} })`, `nodes { ${nodeId} }`);
      const found = data.customer.voucherTransactions.nodes.map(idOfNode);
      expect(found).toEqual((await transactions(id, query)).map(idOf));
      expect(found.length).toBeLessThan(rows.length);
    }
  });

  test('a customer that has not authorised the partner gives an error on this field alone', async () => {
    const { data, errors } = await ofCustomer(unauthorised, '', 'totalCount');
    expect(data.customer).toEqual({ voucherTransactions: null });
    expect(errors).toMatchObject([
      { path: ['customer', 'voucherTransactions'], extensions: { code: 'CUSTOMER_AUTHORIZATION_REQUIRED' } },
    ]);
  });
});

describe('uses of a voucher', () => {
  const uses = `id kind status remaining { amount } faceValue { amount } lastUsedAt
    uses(first: 100) { totalCount nodes { at amount { amount } kind order { id } voucher { id } } }`;

  test('are what was paid with it: when, how much, by which order', async () => {
    let orders = 0;
    for (const [id, rows] of accounts.slice(0, 12)) {
      const { data, errors } = await sides.bench.query(
        `{ customer(id: "${id}") { vouchers(first: 100, filter: { kind: VOUCHER, createdAfter: "2025-11-12T00:00:00Z" }) { nodes { ${uses} } } } }`,
      );
      expect(errors).toBeUndefined();
      for (const voucher of data.customer.vouchers.nodes) {
        const own = rows.filter(
          (row) =>
            row.coupon_id === voucher.id &&
            ['SOURCE_OPERAIION_DEDEUCT', 'SOURCE_OPERAIION_USAGE'].includes(row.trade_detail_type!),
        );
        expect(voucher.uses).toEqual({
          totalCount: own.length,
          nodes: own.map((row) => ({
            at: row.trade_time,
            amount: amount(row.change_amount),
            kind: codes.vouchers.CustomerCouponChangeRecord.trade_detail_type[row.trade_detail_type!],
            order: row.trade_detail_type === 'SOURCE_OPERAIION_DEDEUCT' ? { id: row.trade_id } : null,
            voucher: { id: voucher.id },
          })),
        });
        orders += own.filter(
          ({ trade_detail_type }) => trade_detail_type === 'SOURCE_OPERAIION_DEDEUCT',
        ).length;
      }
    }
    expect(orders).toBeGreaterThan(0);
  });

  test('reach back as far as the voucher does, a year at a time', async () => {
    const old = await sides.nodes(
      '{ vouchers(first: 500, filter: { kind: VOUCHER, createdBefore: "2026-01-01T00:00:00Z" }) { nodes { id createdAt lastUsedAt customer { id } } } }',
    );
    const authorised = new Set(accounts.map(([id]) => id));
    const used = old.filter(
      ({ lastUsedAt, customer }) => lastUsedAt && authorised.has((customer as { id: string }).id),
    );
    expect(used.length).toBeGreaterThan(0);
    const before = used.filter(({ lastUsedAt }) => (lastUsedAt as string) < '2025-11-01');
    expect(before.length).toBeGreaterThan(0);
    for (const { id } of before) {
      await sides.bench.resetCalls();
      const { data, errors } = await sides.bench.query(
        `{ voucher(id: "${id as string}") { used { amount } uses(first: 100) { nodes { amount { amount } } } } }`,
      );
      expect(errors).toBeUndefined();
      const sum = data.voucher.uses.nodes.reduce(
        (total: number, use: { amount: { amount: string } }) => total + Number(use.amount.amount),
        0,
      );
      expect(sum).toBeCloseTo(Number(data.voucher.used.amount));
      expect(sum).toBeGreaterThan(0);
      expect((await sides.bench.calls()).listCustomerCouponChangeRecords).toBeLessThan(3);
    }
  });

  test('of many vouchers of a customer are read at once where that needs fewer calls', async () => {
    const [id] = accounts[0]!;
    const query = (fields: string) =>
      sides.bench.query(
        `{ customer(id: "${id}") { vouchers(first: 100, filter: { kind: VOUCHER }) { ${fields} } } }`,
      );
    await sides.bench.resetCalls();
    const { data, errors } = await query('nodes { id uses { totalCount nodes { at } } }');
    expect(errors).toBeUndefined();
    const calls = (await sides.bench.calls()).listCustomerCouponChangeRecords!;
    const used = data.customer.vouchers.nodes.filter(
      ({ uses }: { uses: { totalCount: number } }) => uses.totalCount > 0,
    );
    expect(used.length).toBeGreaterThan(3);
    // A page of the account for each year, and not one of each voucher.
    expect(calls).toBeLessThan(used.length);
    for (const { id: voucher, uses } of used) {
      const alone = await sides.bench.query(
        `{ voucher(id: "${voucher}") { uses { totalCount nodes { at } } } }`,
      );
      expect(alone.data.voucher.uses).toEqual(uses);
    }
  });

  test('cost no call where there can be none: for cash coupons, and vouchers nobody has spent from', async () => {
    const all = await sides.nodes(
      `{ vouchers(first: 100) { nodes { id kind lastUsedAt remaining { amount } faceValue { amount } } } }`,
    );
    const cash = all.find(({ kind }) => kind === 'CASH_COUPON')!;
    const untouched = all.find(
      ({ kind, lastUsedAt, remaining, faceValue }) =>
        kind === 'VOUCHER' && !lastUsedAt && JSON.stringify(remaining) === JSON.stringify(faceValue),
    )!;
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `{ cash: voucher(id: "${cash.id as string}") { uses { totalCount } } untouched: voucher(id: "${untouched.id as string}") { uses { totalCount nodes { at } } } }`,
    );
    expect(data).toEqual({ cash: { uses: null }, untouched: { uses: { totalCount: 0, nodes: [] } } });
    expect(await sides.bench.calls()).toEqual({ listIssuedPartnerCoupons: 2 });
  });
});
