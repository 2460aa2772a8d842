import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxPartner } from '../auth/partners.js';
import type { TestClient, Row, TestInput } from '../testing/test-client.js';
import { mistakesIn, mistakesInAccount, readBooks } from '../testing/voucher-books.js';
import { VoucherStage } from '../testing/voucher-stage.js';

let stage: VoucherStage;
let partner: TestClient;
let referral: string;
beforeAll(async () => {
  stage = await VoucherStage.open();
  partner = stage.partner;
  referral = stage.referral[0].customer_id;
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

const nobody = 'f'.repeat(32);
const idsOf = (rows: Row[]) => rows.map(({ id }) => id);
const codesOf = (rows: Row[]) => rows.map(({ id, error_code }) => [id, error_code]);
const records = (input: TestInput) => partner.all('listPartnerCouponsRecord', 'records', input);

describe('an issue', () => {
  test('gives one coupon each in the order of the request; the quota pays for those that got one', async () => {
    const { quota_id } = stage.active();
    const before = await stage.balanceOf(quota_id);
    const stranger = stage.resellers[0]!.customers[0].customer_id;
    const customer_ids = [...stage.ids(0, 2), referral, nobody, stranger, ...stage.ids(2, 3)];
    const { status, json } = await stage.issue({ customer_ids, face_value: 12.34 });
    expect(status).toBe(200);
    expect(idsOf(json.coupon_infos)).toEqual(stage.ids(0, 3));
    expect(json.error_details).toEqual([
      expect.objectContaining({ id: referral, error_code: 'CBC.99000014' }),
      { id: nobody, error_code: 'CBC.99000035', error_msg: 'Not a customer of this partner.' },
      expect.objectContaining({ id: stranger, error_code: 'CBC.99000000' }),
    ]);
    expect(await stage.balanceOf(quota_id)).toBe(before - 3 * 1_234);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('shows to the partner: in its coupons, its records and the quota', async () => {
    const memo = 'for the release';
    const coupon = await stage.issued({ face_value: '250.5', memo });
    const quota = (await partner.all('listQuotaCoupons', 'quotas')).find(
      ({ quota_id }) => quota_id === stage.active().quota_id,
    );
    const { effective_time, expire_time, last_update_time: create_time, quota_id } = quota;
    const amounts = { face_value: 250.5, balance: 250.5 };
    const plain = { status: 2, coupon_type: 1, is_frozen: '0', use_limits: [] };
    expect(coupon).toMatchObject({ ...amounts, ...plain, effective_time, expire_time, create_time });
    expect((await partner.all('listIssuedPartnerCoupons', 'user_coupons'))[0]).toEqual(coupon);
    expect((await records({}))[0]).toMatchObject({
      coupon_id: coupon.coupon_id,
      customer_id: coupon.customer_id,
      quota_id,
      operation_type: '1',
      operation_amount: 250.5,
      operation_time: create_time,
      result: '0',
      remark: memo,
    });
  });

  test('shows to the customer: in its coupons, its account and what can pay its order', async () => {
    const orders = await partner.all('listCustomerOrders', 'order_infos', { status: 6 });
    const isResale = (order: Row) => stage.ids(0, Infinity).includes(order.customer_id);
    const { customer_id, order_id } = orders.find(isResale);
    const own = await stage.own(customer_id);
    const memo = 'only for ourselves';
    const { coupon_id } = await stage.issued({ customer_ids: [customer_id], memo });
    const held = await own.call('listSubCustomerCoupons', { coupon_id });
    expect(held.json.user_coupons).toMatchObject([{ balance: 100, source_id: sandboxPartner.domainId }]);
    expect(held.text).not.toContain(memo);
    const { user_coupons } = (await own.call('listOrderCouponsByOrderId', { order_id })).json;
    expect(user_coupons).toContainEqual(expect.objectContaining({ coupon_id, balance: 100 }));
    const changes = await own.call('listCustomerCouponChangeRecords', {
      balance_type: 'BALANCE_TYPE_COUPON',
      coupon_id,
    });
    expect(changes.json.records).toMatchObject([
      { change_amount: '100.00', revenue_expense_type: 'REVENUE' },
    ]);
    expect(await mistakesInAccount(own)).toEqual([]);
  });

  test('goes on until the quota is short: the later customers of the request fail', async () => {
    const { quota_id } = stage.active();
    const face_value = Math.floor((await stage.balanceOf(quota_id)) / 2) / 100;
    const { json } = await stage.issue({ customer_ids: stage.ids(0, 4), face_value });
    expect(idsOf(json.coupon_infos)).toEqual(stage.ids(0, 2));
    expect(codesOf(json.error_details)).toEqual(stage.ids(2, 4).map((id) => [id, 'CBC.99000013']));
    expect(await stage.balanceOf(quota_id)).toBeLessThan(2);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('records what failed under the id it was for, also one that nobody has', async () => {
    await stage.issue({ customer_ids: [nobody, referral], face_value: 7, memo: '' });
    for (const customer_id of [nobody, referral]) {
      const [last] = await records({ customer_id, result: '-1' });
      const { quota_id } = stage.active();
      expect(last).toMatchObject({ operation_type: '1', quota_id, operation_amount: 7, remark: '' });
      expect(last.coupon_id).toBeUndefined();
    }
  });

  test('is repeated by a blind retry: nobody is asked twice whether it should', async () => {
    const customer_ids = stage.ids(0, 60);
    const made = new Set<string>();
    for (let call = 0; call < 3; call++) {
      const { json } = await stage.issue({ customer_ids, face_value: 1, memo: null });
      expect(idsOf(json.coupon_infos)).toEqual(customer_ids);
      for (const { coupon_id } of json.coupon_infos) made.add(coupon_id);
    }
    expect(made.size).toBe(180);
    const [last] = await records({ result: '0' });
    expect(made.has(last.coupon_id)).toBe(true);
    expect(last.remark).toBeUndefined();
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('fails for one customer where a circumstance says so', async () => {
    const [first, second] = stage.ids(0, 2);
    await partner.send('PUT', '/_sandbox/circumstances', [
      { operation: 'createPartnerCoupons', code: 'CBC.50000034', about: first },
    ]);
    const { json } = await stage.issue({ customer_ids: [first, second] });
    expect(codesOf(json.error_details)).toEqual([[first, 'CBC.50000034']]);
    expect(idsOf(json.coupon_infos)).toEqual([second]);
    expect((await records({ customer_id: first }))[0].result).toBe('-1');
  });
});

describe('for a reseller', () => {
  test('comes from its quota, goes to its customers, and is seen only with its id', async () => {
    const { id: indirect_partner_id, customers, quotas } = stage.resellers[0]!;
    const { quota_id } = quotas.find(({ quota_status }) => quota_status === 0);
    const { customer_id } = customers[0];
    const customer_ids = [customer_id, ...stage.ids(0, 1)];
    const before = await stage.balanceOf(quota_id, { indirect_partner_id });
    const { json } = await stage.issue({ indirect_partner_id, quota_id, customer_ids, face_value: 30 });
    expect(codesOf(json.error_details)).toEqual([[customer_ids[1], 'CBC.99000000']]);
    const { coupon_id } = json.coupon_infos[0];
    expect(await stage.coupon(coupon_id)).toBeUndefined();
    expect(await stage.coupon(coupon_id, { indirect_partner_id })).toMatchObject({
      customer_id,
      balance: 30,
    });
    expect(await stage.balanceOf(quota_id, { indirect_partner_id })).toBe(before - 3_000);
    expect((await records({ coupon_ids: coupon_id })).length).toBe(0);
    expect((await records({ coupon_ids: coupon_id, indirect_partner_id })).length).toBe(1);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('cannot be to the reseller itself: CBC.99000025', async () => {
    const { id: indirect_partner_id, quotas } = stage.resellers[0]!;
    const input = { indirect_partner_id, quota_id: quotas[0].quota_id, customer_ids: [indirect_partner_id] };
    expect((await stage.issue(input)).json.error_code).toBe('CBC.99000025');
  });

  test('is nothing a solution provider can do: it has none, and the field is ignored', async () => {
    const provider = await stage.provider();
    const [quota] = await provider.all('listQuotaCoupons', 'quotas', { quota_status_list: [0] });
    const [customer] = await provider.all('listSubCustomers', 'customer_infos', { association_type: '2' });
    const input = { quota_id: quota.quota_id, customer_ids: [customer.customer_id] };
    const { json } = await stage.issue({ ...input, indirect_partner_id: 'x' }, provider);
    expect(idsOf(json.coupon_infos)).toEqual([customer.customer_id]);
    expect((await stage.issue(input)).json.error_code).toBe('CBC.99000012');
    const others = { customer_ids: [customer.customer_id] };
    expect(codesOf((await stage.issue(others)).json.error_details)).toEqual([
      [customer.customer_id, 'CBC.99000035'],
    ]);
  });
});
