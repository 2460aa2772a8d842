import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fen } from '../testing/exact.js';
import type { TestClient, Row, TestInput } from '../testing/test-client.js';
import { mistakesIn, mistakesInAccount, readBooks } from '../testing/voucher-books.js';
import { VoucherStage } from '../testing/voucher-stage.js';

let stage: VoucherStage;
let partner: TestClient;
let coupons: Row[];
beforeAll(async () => {
  stage = await VoucherStage.open();
  partner = stage.partner;
  coupons = await partner.all('listIssuedPartnerCoupons', 'user_coupons');
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

const reclaim = (coupon_id: string, input: TestInput = {}) =>
  partner.call('reclaimPartnerCoupons', { coupon_id, ...input });
const recordsOf = (coupon_ids: string) => partner.all('listPartnerCouponsRecord', 'records', { coupon_ids });
const free = ({ status, lock_order_id }: Row) => status === 2 && !lock_order_id;
const ofReseller = async (indirect_partner_id: string): Promise<Row> =>
  (await partner.all('listIssuedPartnerCoupons', 'user_coupons', { indirect_partner_id })).find(free);

describe('a reclaimed coupon', () => {
  test.each([
    ['as issued', (coupon: Row) => coupon.balance === coupon.face_value],
    ['partly used', (coupon: Row) => coupon.balance < coupon.face_value],
  ])('%s gives its balance back to its quota, and the records tell how much', async (_, suits) => {
    const isVoucher = ({ coupon_type }: Row) => coupon_type === 1;
    const before = coupons.find((one) => free(one) && isVoucher(one) && suits(one));
    const { coupon_id, customer_id, balance } = before;
    const [{ quota_id }] = await recordsOf(coupon_id);
    const quotaBefore = await stage.balanceOf(quota_id);
    const answer = await reclaim(coupon_id);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await stage.balanceOf(quota_id)).toBe(quotaBefore + fen(balance));
    expect(await stage.coupon(coupon_id)).toEqual({ ...before, status: 5, balance: 0 });
    const [last, first] = await recordsOf(coupon_id);
    expect(last).toMatchObject({ operation_type: '2', operation_amount: balance, quota_id, result: '0' });
    expect(first).toMatchObject({ operation_type: '1', customer_id });
    const [quota] = (await partner.call('listQuotaCoupons', { quota_ids: [quota_id] })).json.quotas;
    expect(quota.last_update_time).toBe(last.operation_time);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('is gone from the customer’s coupons, and its account says why', async () => {
    for (const { coupon_id, customer_id, balance, coupon_type } of coupons.filter(free)) {
      const own = await stage.own(customer_id);
      const held = () => own.call('listSubCustomerCoupons', { coupon_id });
      const { status, json } = await held();
      if (status !== 200 || coupon_type !== 1) continue;
      expect(json.count).toBe(1);
      await reclaim(coupon_id);
      expect((await held()).json.count).toBe(0);
      const input = { balance_type: 'BALANCE_TYPE_COUPON', coupon_id };
      const [last] = (await own.call('listCustomerCouponChangeRecords', input)).json.records;
      expect(last).toMatchObject({
        trade_detail_type: 'SOURCE_OPERATION_COUPONCANCEL',
        change_amount: balance.toFixed(2),
      });
      expect(await mistakesInAccount(own)).toEqual([]);
      return;
    }
    throw new Error('no customer with an agency holds an available voucher');
  });

  test('does not expire any more: there is no record of type 4, then or later', async () => {
    const coupon = await stage.issued({ expire_time: '2026-12-01T00:00:00Z' });
    const [known] = coupons.filter(free);
    await recordsOf(known.coupon_id); // what was read before must not be remembered
    for (const { coupon_id } of [coupon, known]) await reclaim(coupon_id);
    await stage.moveTo('2028-01-01T00:00:00Z');
    for (const { coupon_id } of [coupon, known]) {
      const types = (await recordsOf(coupon_id)).map(({ operation_type }) => operation_type);
      expect(types.sort()).toEqual(['1', '2']);
    }
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('can be issued again, and lists of payable orders have only the new one', async () => {
    const { coupon_id, customer_id } = coupons.find(free);
    await reclaim(coupon_id);
    const again = await stage.issued({ customer_ids: [customer_id] });
    expect(again.coupon_id).not.toBe(coupon_id);
    const listed = await partner.all('listIssuedPartnerCoupons', 'user_coupons', { customer_id });
    const statuses = new Map(listed.map((one) => [one.coupon_id, one.status]));
    expect([statuses.get(coupon_id), statuses.get(again.coupon_id)]).toEqual([5, 2]);
  });
});

describe('a reseller’s coupon', () => {
  test('is taken back with its id, into its quota', async () => {
    const { id: indirect_partner_id } = stage.resellers[0]!;
    const { coupon_id } = await ofReseller(indirect_partner_id);
    expect((await reclaim(coupon_id, { indirect_partner_id })).status).toBe(204);
    expect(await stage.coupon(coupon_id, { indirect_partner_id })).toMatchObject({ status: 5, balance: 0 });
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
  });

  test('is not known without, and belongs to none but its own', async () => {
    const [first, second] = stage.resellers;
    const { coupon_id } = await ofReseller(first!.id);
    const before = await readBooks(partner);
    const code = async (input: TestInput) => (await reclaim(coupon_id, input)).json.error_code;
    expect(await code({})).toBe('CBC.0100');
    expect(await code({ indirect_partner_id: 'x' })).toBe('CBC.99000037');
    expect(await code({ indirect_partner_id: second!.id })).toBe('CBC.99000037');
    expect(await readBooks(partner)).toEqual(before);
  });

  test('is what the id is for: with an own coupon it is ignored, empty it is refused', async () => {
    const { coupon_id } = coupons.find(free);
    const empty = (await reclaim(coupon_id, { indirect_partner_id: '' })).json;
    expect([empty.error_code, empty.error_msg]).toEqual([
      'CBC.0100',
      expect.stringContaining('indirect_partner_id'),
    ]);
    expect((await reclaim(coupon_id, { indirect_partner_id: 'x' })).status).toBe(204);
  });
});

describe('cannot be reclaimed, and stays what it is', () => {
  test.each([
    ['used up', 3],
    ['expired', 4],
    ['reclaimed before', 5],
  ])('%s: HTTP 200 with CBC.99000048', async (_, wanted) => {
    const { coupon_id } = coupons.find(({ status }) => status === wanted);
    const before = await readBooks(partner);
    const { status, json } = await reclaim(coupon_id);
    expect([status, json.error_code]).toEqual([200, 'CBC.99000048']);
    expect(await readBooks(partner)).toEqual(before);
  });

  test('twice: the second call fails', async () => {
    const { coupon_id } = await stage.issued();
    expect((await reclaim(coupon_id)).status).toBe(204);
    expect((await reclaim(coupon_id)).json.error_code).toBe('CBC.99000048');
  });

  test('held by an order that waits for payment: CBC.0100 names the order', async () => {
    const { coupon_id, lock_order_id } = coupons.find((one) => one.status === 2 && one.lock_order_id);
    const before = await readBooks(partner);
    const { status, json } = await reclaim(coupon_id);
    expect([status, json.error_code]).toEqual([400, 'CBC.0100']);
    expect(json.error_msg).toContain(lock_order_id);
    expect(await readBooks(partner)).toEqual(before);
  });

  test('unknown, or a coupon of Huawei Cloud: CBC.0100', async () => {
    expect((await reclaim('CP0')).json.error_code).toBe('CBC.0100');
    for (const { customer_id } of stage.resale) {
      const { json } = await (await stage.own(customer_id)).call('listSubCustomerCoupons', { limit: 100 });
      const given = json.user_coupons?.find(({ source_id }: Row) => source_id.startsWith('HWC-'));
      if (!given) continue;
      expect((await reclaim(given.coupon_id)).json.error_code).toBe('CBC.0100');
      return;
    }
    throw new Error('Huawei Cloud gave nobody a coupon');
  });

  test('where a circumstance says so: a referral customer’s', async () => {
    const { coupon_id } = await stage.issued();
    await partner.send('PUT', '/_sandbox/circumstances', [
      { operation: 'reclaimPartnerCoupons', code: 'CBC.99000045', about: coupon_id },
    ]);
    expect((await reclaim(coupon_id)).json.error_code).toBe('CBC.99000045');
  });
});
