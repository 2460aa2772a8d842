import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import type { AnswerOf } from '../../../partner/client/index.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

type Row = NonNullable<AnswerOf<'listSubCustomerCoupons'>['user_coupons']>[number];

let sides: BothSides;
/** Customers that authorised the partner, with what each holds, and one that did not. */
const held = new Map<string, Row[]>();
let unauthorised: string;

beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 100 } });
  for (const { customer_id } of customer_infos) {
    const rows = await ownCoupons(customer_id, {}).catch(() => undefined);
    if (rows) held.set(customer_id, rows);
    else unauthorised = customer_id;
  }
});
afterAll(() => sides.close());

async function ownCoupons(customerId: string, query: object): Promise<Row[]> {
  const answer = await sides.partner.call(
    'listSubCustomerCoupons',
    { query: { limit: 100, offset: 0, ...query } },
    { actingFor: { customerId } },
  );
  return answer.user_coupons ?? [];
}

const fields = `id code kind status frozen singleUse faceValue { amount } remaining { amount } discountValue
  effectiveAt expiresAt createdAt activatedAt lastUsedAt purpose plan { id name description } campaignId medium origin
  issuerId order { id } lockedBy { id } limits { __typename }`;

const names = codes.vouchers.IQueryUserCouponsResultV2;

/** What the graph must say of a row of the partner. */
function expected(row: Row) {
  const discount = row.coupon_type === 2;
  const whole = row.status === 2 ? row.face_value : 0;
  return {
    id: row.coupon_id,
    code: row.coupon_code,
    kind: names.coupon_type[row.coupon_type!],
    status: names.status[row.status!],
    frozen: row.is_frozen === '1',
    singleUse: row.coupon_version === 1,
    faceValue: discount ? null : amount(row.face_value),
    remaining: discount ? null : amount(row.balance ?? whole),
    discountValue: discount ? new Big(row.face_value!).toFixed() : null,
    effectiveAt: row.valid_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    activatedAt: none(row.active_time),
    lastUsedAt: none(row.reserve_time),
    purpose: none(row.coupon_usage),
    plan: { id: row.promotion_plan_id, name: row.plan_name, description: none(row.plan_desc) },
    campaignId: none(row.promotion_id),
    medium: names.media_type[row.media_type!],
    origin: names.fetch_method[row.fetch_method!],
    issuerId: row.source_id,
    order: row.order_id ? { id: row.order_id } : null,
    lockedBy: row.lock_order_id ? { id: row.lock_order_id } : null,
    limits: expect.any(Array),
  };
}

describe('what customers hold', () => {
  test('every field is what the partner tells the customer', async () => {
    const seen = new Set<unknown>();
    for (const [id, rows] of [...held].filter(([, all]) => all.length > 0).slice(0, 30)) {
      const { data, errors } = await sides.bench.query(
        `{ customer(id: "${id}") { ownVouchers(first: 100) { totalCount nodes { ${fields} } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.customer.ownVouchers).toEqual({ totalCount: rows.length, nodes: rows.map(expected) });
      for (const { kind, singleUse } of data.customer.ownVouchers.nodes) seen.add(`${kind} ${singleUse}`);
    }
    expect([...seen].sort()).toEqual([
      'CASH_COUPON false',
      'DISCOUNT_COUPON true',
      'VOUCHER false',
      'VOUCHER true',
    ]);
  });

  test('lists of several customers with one query, each with the customer’s own credential', async () => {
    const holders = [...held].filter(([, rows]) => rows.length > 0).slice(0, 3);
    await sides.bench.resetCalls();
    const { data, errors } = await sides.bench.query(
      `{ ${holders
        .map(([id], at) => `c${at}: customer(id: "${id}") { ownVouchers(first: 100) { nodes { id } } }`)
        .join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    expect((await sides.bench.calls()).listSubCustomerCoupons).toBe(3);
    holders.forEach(([, rows], at) =>
      expect(data[`c${at}`].ownVouchers.nodes).toEqual(rows.map(({ coupon_id }) => ({ id: coupon_id }))),
    );
  });

  test('the same list asked twice is read once', async () => {
    const [id] = [...held].find(([, rows]) => rows.length > 0)!;
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `{ customer(id: "${id}") { a: ownVouchers { totalCount nodes { id } } b: ownVouchers { nodes { kind } } } }`,
    );
    expect(data.customer.b.nodes).toHaveLength(data.customer.a.totalCount);
    expect((await sides.bench.calls()).listSubCustomerCoupons).toBe(1);
  });

  test.each([
    ['kind: CASH_COUPON', { coupon_type: 4 }],
    ['kind: DISCOUNT_COUPON', { coupon_type: 2 }],
    ['status: USED', { status: 3 }],
    ['activatedFrom: "2026-08-01T00:00:00Z"', { active_start_time: '2026-08-01T00:00:00Z' }],
    ['activatedTo: "2026-08-01T00:00:00Z"', { active_end_time: '2026-08-01T00:00:00Z' }],
    ['issuerId: "HWC-TRIAL"', { source_id: 'HWC-TRIAL' }],
    ['planId: "PPHWC-EXPO"', { promotion_plan_id: 'PPHWC-EXPO' }],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    let found = 0;
    const holders = [...held].filter(([, rows]) => rows.length > 1).slice(0, 25);
    const { data } = await sides.bench.query(
      `{ ${holders
        .map(
          ([id], at) =>
            `c${at}: customer(id: "${id}") { ownVouchers(first: 100, filter: { ${filter} }) { nodes { id } } }`,
        )
        .join(' ')} }`,
    );
    for (const [at, [id]] of holders.entries()) {
      const rows = await ownCoupons(id, query);
      expect(data[`c${at}`].ownVouchers.nodes).toEqual(rows.map(({ coupon_id }) => ({ id: coupon_id })));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  test('one voucher by id, and those of an order', async () => {
    const [id, rows] = [...held].find(([, all]) => all.some(({ order_id }) => order_id))!;
    const row = rows.find(({ order_id }) => order_id)!;
    const { data } = await sides.bench.query(
      `{ customer(id: "${id}") { one: ownVouchers(filter: { id: "${row.coupon_id}" }) { nodes { id } }
         order: ownVouchers(filter: { orderId: "${row.order_id}" }) { nodes { order { id } } } } }`,
    );
    expect(data.customer.one.nodes).toEqual([{ id: row.coupon_id }]);
    expect(data.customer.order.nodes).toContainEqual({ order: { id: row.order_id } });
  });

  test('one that the partner issued leads to what the partner sees; all of a customer cost one call', async () => {
    const [id, rows] = [...held].find(
      ([, all]) => all.some((row) => row.fetch_method === 5) && all.some((row) => row.fetch_method === 3),
    )!;
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `{ customer(id: "${id}") { ownVouchers(first: 100) { nodes { id issued { id status quota { id } } } } } }`,
    );
    expect(await sides.bench.calls()).toMatchObject({
      listIssuedPartnerCoupons: 1,
      listPartnerCouponsRecord: 1,
    });
    expect(data.customer.ownVouchers.nodes).toEqual(
      rows.map((row) => ({
        id: row.coupon_id,
        issued:
          row.fetch_method === 3
            ? { id: row.coupon_id, status: names.status[row.status!], quota: { id: expect.any(String) } }
            : null,
      })),
    );
  });

  test('a customer that has not authorised the partner gives an error on this field and no other', async () => {
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${unauthorised}") { accountName vouchers { totalCount } ownVouchers { totalCount } } }`,
    );
    expect(data.customer).toEqual({
      accountName: expect.any(String),
      vouchers: { totalCount: expect.any(Number) },
      ownVouchers: null,
    });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      path: ['customer', 'ownVouchers'],
      extensions: { code: 'CUSTOMER_AUTHORIZATION_REQUIRED' },
    });
  });
});

describe('what the partner holds itself', () => {
  test('every field is the partner’s', async () => {
    const { user_coupons: rows = [], count } = await sides.partner.call('listSubCustomerCoupons', {
      query: { limit: 100 },
    });
    await sides.bench.resetCalls();
    const { data, errors } = await sides.bench.query(
      `{ partnerVouchers(first: 100) { totalCount nodes { ${fields} issued { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.partnerVouchers).toEqual({
      totalCount: count,
      nodes: rows.map((row) => ({ ...expected(row), issued: null })),
    });
    expect(count).toBeGreaterThan(1);
    expect(await sides.bench.calls()).toEqual({ listSubCustomerCoupons: 1 });
  });

  test('or a reseller does, and filters ask the partner for the same', async () => {
    const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', { body: {} });
    const reseller = indirect_partners[0]!.indirect_partner_id;
    const cases: [string, object][] = [
      [`resellerId: "${reseller}"`, { indirect_partner_id: reseller }],
      ['status: EXPIRED', { status: 4 }],
      ['planId: "PPHWC-TRIAL"', { promotion_plan_id: 'PPHWC-TRIAL' }],
      ['activatedTo: "2026-06-01T00:00:00Z"', { active_end_time: '2026-06-01T00:00:00Z' }],
    ];
    for (const [filter, query] of cases) {
      const { user_coupons: rows = [] } = await sides.partner.call('listSubCustomerCoupons', {
        query: { limit: 100, ...query },
      });
      const found = await sides.nodes(
        `{ partnerVouchers(first: 100, filter: { ${filter} }) { nodes { id } } }`,
      );
      expect([filter, found.map(({ id }) => id)]).toEqual([filter, rows.map(({ coupon_id }) => coupon_id)]);
      expect(found.length).toBeGreaterThan(0);
    }
  });
});
