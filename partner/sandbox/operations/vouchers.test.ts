import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy, fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let vouchers: Row[];
let quotas: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  vouchers = await partner.all('listIssuedPartnerCoupons', 'user_coupons');
  quotas = [
    ...(await partner.all('listQuotaCoupons', 'quotas')),
    ...(await partner.all('listQuotaCoupons', 'quotas', { quota_type: 1 })),
  ];
});
afterAll(() => sandbox.close());

const coupons = async (input: object) =>
  (await partner.call('listIssuedPartnerCoupons', { limit: 100, ...input })).json;
const quotaList = async (input: object) =>
  (await partner.call('listQuotaCoupons', { limit: 100, ...input })).json;

describe('listIssuedPartnerCoupons', () => {
  test('newest first, with every status and both types', () => {
    const times = vouchers.map(({ create_time }) => create_time);
    expect(times).toEqual([...times].sort().reverse());
    expect(Object.keys(countBy(vouchers, ({ status }) => status))).toEqual(['2', '3', '4', '5']);
    expect(Object.keys(countBy(vouchers, ({ coupon_type }) => coupon_type))).toEqual(['1', '4']);
  });

  test('about 2.2 a customer: some have none, a few more than 15', () => {
    expect(vouchers.length).toBeGreaterThan(210);
    expect(vouchers.length).toBeLessThan(290);
    const counts = Object.values(countBy(vouchers, ({ customer_id }) => customer_id));
    expect(counts.length).toBeLessThan(100);
    expect(counts.filter((count) => count > 15)).toHaveLength(3);
  });

  test('filters by id, customer, type and status', async () => {
    const sample = vouchers[5];
    expect(await coupons({ coupon_id: sample.coupon_id })).toEqual({
      total_count: 1,
      user_coupons: [sample],
    });
    for (const field of ['customer_id', 'coupon_type', 'status'] as const) {
      const wanted = vouchers.filter((one) => one[field] === sample[field]);
      expect(await coupons({ [field]: sample[field] })).toEqual({
        total_count: wanted.length,
        user_coupons: wanted.slice(0, 100),
      });
    }
  });

  test('order_id finds what paid for an order, and the order shows the amount', async () => {
    const spent = vouchers.find((one) => one.order_id && one.coupon_type === 1);
    const found = await coupons({ order_id: spent.order_id });
    expect(found.user_coupons.map((one: Row) => one.coupon_id)).toContain(spent.coupon_id);
    const { order_info } = (await partner.call('showCustomerOrderDetails', { order_id: spent.order_id }))
      .json;
    expect(order_info.customer_id).toBe(spent.customer_id);
    expect(order_info.amount_info.coupon_amount).toBeGreaterThan(0);
  });

  test('a locked coupon is held by an order that waits for payment', async () => {
    const locked = vouchers.filter((one) => one.lock_order_id);
    expect(locked.length).toBeGreaterThan(0);
    for (const { lock_order_id, status } of locked) {
      const { order_info } = (await partner.call('showCustomerOrderDetails', { order_id: lock_order_id }))
        .json;
      expect([status, order_info.status]).toEqual([2, 6]);
    }
  });

  test.each(['create_time', 'effective_time', 'expire_time'])('%s bounds are exclusive', async (field) => {
    const times = [...new Set<string>(vouchers.map((one) => one[field]))].sort();
    const [begin, end] = [times[10]!, times[40]!];
    const wanted = vouchers.filter((one) => one[field] > begin && one[field] < end);
    const found = await coupons({ [`${field}_begin`]: begin, [`${field}_end`]: end });
    expect(found.total_count).toBe(wanted.length);
    expect(found.user_coupons).toEqual(wanted.slice(0, 100));
  });

  test('balances fit the status', () => {
    for (const { status, face_value, balance, expire_time, order_id, last_used_time } of vouchers) {
      if (status === 2) expect(balance).toBeGreaterThan(0);
      if (status === 3 || status === 5) expect(balance).toBe(0);
      if (status === 2) expect(expire_time > testNow.toISOString()).toBe(true);
      if (status === 4) expect(expire_time <= testNow.toISOString()).toBe(true);
      if (order_id) expect(last_used_time).toBeDefined();
      expect(balance).toBeLessThanOrEqual(face_value);
    }
    expect(vouchers.some((one) => one.status === 2 && one.balance < one.face_value)).toBe(true);
  });

  test('belong to verified resale customers', async () => {
    const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
    const resale = new Set(
      customers.filter((one) => one.verified_status === '2').map((one) => one.customer_id),
    );
    for (const { customer_id } of vouchers) expect(resale.has(customer_id)).toBe(true);
  });

  test('leave the list two years after they expired', async () => {
    await partner.send('PUT', '/_sandbox/clock', { now: '2030-01-01T00:00:00Z' });
    expect((await coupons({})).total_count).toBe(0);
    await partner.send('POST', '/_sandbox/reset');
  });

  test('a reseller’s are seen by its id only', async () => {
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    const lists = await Promise.all(
      indirect_partners.map(({ indirect_partner_id }: Row) => coupons({ indirect_partner_id })),
    );
    const ids = lists.flatMap(({ user_coupons }) => user_coupons.map((one: Row) => one.coupon_id));
    expect(ids.length).toBeGreaterThan(0);
    expect((await coupons({ coupon_id: ids[0] })).total_count).toBe(0);
  });
});

describe('listQuotaCoupons', () => {
  test('one type per call, vouchers by default', async () => {
    expect(countBy(quotas, ({ quota_type }) => quota_type)).toEqual({ '0': 6, '1': 4 });
    expect((await quotaList({})).quotas).toEqual(quotas.slice(0, 6));
  });

  test('every status occurs, and a filter finds it', async () => {
    expect(Object.keys(countBy(quotas, ({ quota_status }) => quota_status))).toEqual(['0', '3', '4', '5']);
    for (const status of [0, 3, 4, 5]) {
      const wanted = quotas.filter((one) => one.quota_type === 0 && one.quota_status === status);
      expect((await quotaList({ quota_status_list: [status] })).quotas).toEqual(wanted);
    }
  });

  test('filters by id and exclusive times', async () => {
    const [first, second, third] = quotas;
    expect((await quotaList({ quota_ids: [second.quota_id, 'x'] })).quotas).toEqual([second]);
    const found = await quotaList({
      create_time_begin: third.create_time,
      create_time_end: first.create_time,
    });
    expect(found.quotas).toEqual([second]);
  });

  test('a quota past its validity is invalid, by the clock', async () => {
    await partner.send('PUT', '/_sandbox/clock', { now: '2030-01-01T00:00:00Z' });
    expect((await quotaList({ quota_status_list: [3] })).total_count).toBe(6);
    await partner.send('POST', '/_sandbox/reset');
  });

  test.each([0, 1])(
    'type %i: what was granted is issued, returned, handed on, or still there',
    async (quota_type) => {
      const own = quotas.filter((one) => one.quota_type === quota_type);
      const issued = vouchers.filter((one) => one.coupon_type === (quota_type === 0 ? 1 : 4));
      const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
      const children =
        quota_type === 1
          ? []
          : await Promise.all(
              indirect_partners.map(
                async ({ indirect_partner_id }: Row) => (await quotaList({ indirect_partner_id })).quotas,
              ),
            );
      const taken = fenOf(own, (one) => one.quota_value) - fenOf(own, (one) => one.balance);
      const handedOn = fenOf(children.flat(), (one: Row) => one.quota_value);
      const kept = fenOf(
        issued.filter(({ status }) => status < 4),
        (one) => one.face_value,
      );
      const returnedAtMost = fenOf(
        issued.filter(({ status }) => status >= 4),
        (one) => one.face_value,
      );
      expect(taken).toBeGreaterThanOrEqual(handedOn + kept);
      expect(taken).toBeLessThanOrEqual(handedOn + kept + returnedAtMost);
      for (const { balance, quota_value } of own) {
        expect(balance).toBeGreaterThanOrEqual(0);
        expect(balance).toBeLessThanOrEqual(quota_value);
      }
    },
  );
});
