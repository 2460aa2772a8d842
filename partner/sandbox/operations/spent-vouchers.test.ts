import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fen } from '../testing/exact.js';
import type { TestClient, Row } from '../testing/test-client.js';
import { mistakesIn, mistakesInAccount, readBooks } from '../testing/voucher-books.js';
import { VoucherStage } from '../testing/voucher-stage.js';

const expire_time = '2026-12-05T00:00:00Z';

let stage: VoucherStage;
let partner: TestClient;
/** A customer that can pay one of its orders with a voucher alone. */
let own: TestClient;
let order: Row;
beforeAll(async () => {
  stage = await VoucherStage.open();
  partner = stage.partner;
  const resale = new Set(stage.ids(0, Infinity));
  for (const one of await partner.all('listCustomerOrders', 'order_infos', { status: 6 })) {
    if (!resale.has(one.customer_id)) continue;
    own = await stage.own(one.customer_id);
    order = one;
    if ((await pay(await issued(one.amount_after_discount))).status === 200) return;
  }
  throw new Error('expected a pending order that a voucher pays for');
});
afterAll(() => stage.close());
beforeEach(() => stage.reset());

const issued = async (face_value: number): Promise<string> =>
  (await stage.issued({ customer_ids: [order.customer_id], face_value, expire_time })).coupon_id;
const pay = (id: string) =>
  own.call('payOrders', {
    order_id: order.order_id,
    use_coupon: 'YES',
    coupon_infos: [{ id, type: 301 }],
    use_discount: 'NO',
  });
const recordsOf = async (coupon_ids: string) =>
  (await partner.all('listPartnerCouponsRecord', 'records', { coupon_ids })).map(
    ({ operation_type, operation_amount }): [string, number] => [operation_type, operation_amount],
  );
const changesOf = async (coupon_id: string) =>
  (await own.call('listCustomerCouponChangeRecords', { balance_type: 'BALANCE_TYPE_COUPON', coupon_id })).json
    .records;

describe('a voucher that paid for an order', () => {
  test('whole is used: it neither expires nor can be reclaimed', async () => {
    const coupon_id = await issued(order.amount_after_discount);
    await recordsOf(coupon_id); // what was read before must not be remembered
    expect((await pay(coupon_id)).status).toBe(200);
    expect(await stage.coupon(coupon_id)).toMatchObject({ status: 3, balance: 0, order_id: order.order_id });
    const refused = await partner.call('reclaimPartnerCoupons', { coupon_id });
    expect([refused.status, refused.json.error_code]).toEqual([200, 'CBC.99000048']);
    await stage.moveTo(expire_time);
    expect(await recordsOf(coupon_id)).toEqual([['1', order.amount_after_discount]]);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
    expect(await mistakesInAccount(own)).toEqual([]);
  });

  test('in part expires with the rest', async () => {
    const face = order.amount_after_discount + 30.25;
    const coupon_id = await issued(face);
    expect((await pay(coupon_id)).status).toBe(200);
    const [used, given] = await changesOf(coupon_id);
    expect(given).toMatchObject({ trade_detail_type: 'SOURCE_OPERAIION_PRIZE' });
    expect(used).toMatchObject({ trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT', trade_id: order.order_id });
    expect(fen(Number(used.change_amount))).toBe(fen(order.amount_after_discount));
    await stage.moveTo(expire_time);
    const [expired] = await changesOf(coupon_id);
    expect(expired).toMatchObject({
      trade_detail_type: 'SOURCE_OPERAIION_EXPIRECLEAR',
      change_amount: '30.25',
    });
    expect((await recordsOf(coupon_id))[0]).toEqual(['4', 30.25]);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
    expect(await mistakesInAccount(own)).toEqual([]);
  });

  test('in part can be reclaimed: the rest goes back, what was spent stays spent', async () => {
    const coupon_id = await issued(order.amount_after_discount + 30.25);
    await pay(coupon_id);
    const { quota_id } = stage.active();
    const before = await stage.balanceOf(quota_id);
    expect((await partner.call('reclaimPartnerCoupons', { coupon_id })).status).toBe(204);
    expect((await recordsOf(coupon_id))[0]).toEqual(['2', 30.25]);
    expect(await stage.balanceOf(quota_id)).toBe(before + 3_025);
    const { order_info } = (await partner.call('showCustomerOrderDetails', { order_id: order.order_id }))
      .json;
    expect(order_info.amount_info.coupon_amount).toBe(order.amount_after_discount);
    expect(mistakesIn(await readBooks(partner))).toEqual([]);
    expect(await mistakesInAccount(own)).toEqual([]);
  });
});
