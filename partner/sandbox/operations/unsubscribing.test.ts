import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with a main resource that was bought long ago, has something attached, and was not renewed. */
let shopper: Shopper;
let main: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, main] = await Shopper.find(partner, async (one) => {
    if (!one.resale) return undefined;
    const all = await one.resources({ status_list: [2] });
    for (const { resource_id, effective_time, expire_time } of all) {
      if (effective_time > '2026-10' || expire_time < '2027-01') continue;
      const alone = all.every(({ parent_resource_id }) => parent_resource_id !== resource_id);
      if (alone || !(await one.renewable()).includes(resource_id)) continue;
      const { error_code } = (await unsubscribe(one, [resource_id], 2)).json;
      if (error_code === 'CBC.99003128') return resource_id as string;
    }
    return undefined;
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const unsubscribe = (one: Shopper, resource_ids: string[], unsubscribe_type = 1) =>
  one.own.call('cancelResourcesSubscription', { resource_ids, unsubscribe_type });
const addDays = (days: number) => partner.send('PUT', '/_sandbox/clock', { addDays: days });
const family = (one: Shopper, id: string) => one.resources({ resource_ids: [id] });
const refundsOf = async (one: Shopper, order_id: string): Promise<Row[]> =>
  (await one.own.call('showRefundOrderDetails', { order_id })).json.refund_infos;
const back = (rows: Row[]) =>
  fenOf(
    rows.filter(({ amount }) => amount < 0),
    (row) => row.amount,
  );
const kept = (rows: Row[]) =>
  fenOf(
    rows.filter(({ amount }) => amount > 0),
    (row) => row.amount,
  );

/** A customer with an order that waits for payment and a voucher that pays a part of it, paid with that and money. */
async function paidWithAVoucher() {
  const [one, found] = await Shopper.find(partner, async (candidate) => {
    if (!candidate.resale) return undefined;
    for (const order of await candidate.orders({ status: 6, order_type: '1' })) {
      const { order_line_items } = await candidate.order(order.order_id);
      const voucher = (await candidate.couponsFor(order.order_id)).find(
        ({ coupon_type, face_value, use_limits }) =>
          coupon_type === 301 && Number(face_value) < order.amount_after_discount && use_limits.length === 0,
      );
      const returnable = order_line_items.every(
        ({ service_type_code }: Row) => !/obs|cdn|codearts/.test(service_type_code),
      );
      if (voucher && returnable) return { order, voucher };
    }
    return undefined;
  });
  await one.fund(fen(found.order.amount_after_discount));
  const before = { balances: await one.balances(), coupons: await one.coupons() };
  const answer = await one.pay(found.order.order_id, undefined, [found.voucher]);
  if (answer.status !== 200) throw new Error(answer.text);
  const resources = await one.resources({ order_id: found.order.order_id });
  const mains = resources.filter(({ is_main_resource }) => is_main_resource === 1);
  return { one, ...found, before, resources, mains: mains.map(({ resource_id }) => resource_id as string) };
}

describe('within five days of the purchase', () => {
  test('everything comes back the way it was paid, the voucher too', async () => {
    const { one, order, voucher, before, resources, mains } = await paidWithAVoucher();
    await addDays(4);
    const { status, json } = await unsubscribe(one, mains);
    expect([status, json.fail_resource_infos]).toEqual([200, []]);
    expect(json.order_ids).toHaveLength(mains.length);
    expect(await one.balances()).toEqual(before.balances);
    const spent = (coupons: Row[]) =>
      coupons.map(({ coupon_id, status: state, balance }) => [coupon_id, state, balance]);
    expect(spent(await one.coupons())).toEqual(spent(before.coupons));
    let total = 0;
    for (const order_id of json.order_ids as string[]) {
      const { order_info, order_line_items } = await one.order(order_id);
      expect(order_info).toMatchObject({
        order_type: 4,
        status: 5,
        create_time: expect.stringMatching(/^2026-11-22T06:/),
        payment_time: order_info.create_time,
      });
      expect(order_info.official_amount).toBe(order_info.amount_after_discount);
      for (const line of order_line_items) expect(line.period_num).toBeUndefined();
      const rows = await refundsOf(one, order_id);
      expect(kept(rows)).toBe(0);
      expect(back(rows)).toBe(fen(order_info.amount_after_discount));
      for (const { base_order_id } of rows) expect(base_order_id).toBe(order.order_id);
      total += back(rows);
    }
    expect(total).toBe(-fen(order.amount_after_discount));
    const closed = await one.resources({ order_id: order.order_id });
    expect(closed.map(({ status: state }) => state)).toEqual(resources.map(() => 3));

    const voucherRecords = (await one.voucherRecords()).filter(
      ({ coupon_id }) => coupon_id === voucher.coupon_id,
    );
    const returned = voucherRecords.filter(
      ({ trade_detail_type }) => trade_detail_type === 'SOURCE_OPERAIION_UNSUBSCRIBE',
    );
    expect(fenOf(returned, (row) => Number(row.change_amount))).toBe(fen(Number(voucher.face_value)));
  });

  test('records of the account and bills show it', async () => {
    const { one, order, voucher, mains } = await paidWithAVoucher();
    const { json } = await unsubscribe(one, mains);
    const records = (await one.records('DEBIT')).filter(({ trade_id }) => json.order_ids.includes(trade_id));
    for (const { trade_detail_type, revenue_expense_type } of records) {
      expect([trade_detail_type, revenue_expense_type]).toEqual(['SOURCE_OPERAIION_UNSUBSCRIBE', 'REVENUE']);
    }
    const money = fen(order.amount_after_discount) - fen(Number(voucher.face_value));
    expect(fenOf(records, (row) => Number(row.change_amount))).toBe(money);
    await addDays(2);
    const charges = await partner.all('listSubCustomerBillDetail', 'fee_records', {
      bill_cycle: '2026-11',
      customer_id: one.row.customer_id,
    });
    const refunds = charges.filter(({ trade_id }) => json.order_ids.includes(trade_id));
    expect(fenOf(refunds, (row) => row.cash_amount)).toBe(-money);
    expect(fenOf(refunds, (row) => row.coupon_amount)).toBe(-fen(Number(voucher.face_value)));
    const purchase = charges.filter(({ trade_id }) => trade_id === order.order_id);
    expect(fenOf(purchase, (row) => row.cash_amount)).toBe(money);
  });
});

describe('later', () => {
  test('what was used and a fee are kept of the money, the voucher stays spent', async () => {
    const { one, order, voucher, before, mains } = await paidWithAVoucher();
    const afterPaying = await one.balances();
    await addDays(10);
    const { json } = await unsubscribe(one, mains);
    const rows: Row[] = [];
    for (const id of json.order_ids) rows.push(...(await refundsOf(one, id)));
    expect(kept(rows)).toBeGreaterThan(0);
    const paid = fen(order.amount_after_discount) - fen(Number(voucher.face_value));
    expect(kept(rows) - back(rows)).toBe(paid);
    const { cash, credit } = await one.balances();
    expect(cash + credit - afterPaying.cash - afterPaying.credit).toBe(-back(rows));
    const stored = (await one.coupons()).find(({ coupon_id }) => coupon_id === voucher.coupon_id);
    const held = before.coupons.find(({ coupon_id }) => coupon_id === voucher.coupon_id);
    expect(fen(Number(stored.balance))).toBe(fen(Number(held.balance)) - fen(Number(voucher.face_value)));
  });

  test('attached resources follow, and of an old purchase a part of its price comes back', async () => {
    const before = await shopper.balances();
    const all = await family(shopper, main);
    const { json } = await unsubscribe(shopper, [main]);
    const [order_id] = json.order_ids;
    expect((await family(shopper, main)).map(({ status }) => status)).toEqual(all.map(() => 3));
    expect(await shopper.resources({ order_id })).toHaveLength(all.length);
    const rows = await refundsOf(shopper, order_id);
    const { cash, credit } = await shopper.balances();
    expect(cash + credit - before.cash - before.credit).toBe(-back(rows));
    const { commission_amount, consumed_amount } = (await shopper.order(order_id)).order_info.amount_info;
    expect(fen(commission_amount) + fen(consumed_amount)).toBe(kept(rows));
    const [listed] = await partner.all('listCustomerOrders', 'order_infos', { order_type: '4' });
    expect(listed.order_id).toBe(order_id);
    const again = await unsubscribe(shopper, [main]);
    expect([again.status, again.json.error_code]).toEqual([400, 'CBC.30000067']);
  });
});

describe('renewals that have not started', () => {
  test('come back whole and alone, once', async () => {
    const before = [await family(shopper, main), await shopper.balances()];
    const order_id = await shopper.renewalOf(main);
    const [discount] = await shopper.discountsFor(order_id);
    await shopper.fund(10_000_000);
    const funded = await shopper.balances();
    expect((await shopper.pay(order_id, discount)).status).toBe(200);
    const price = (await shopper.order(order_id)).order_info.amount_after_discount;
    const { json } = await unsubscribe(shopper, [main], 2);
    expect(json.order_ids).toHaveLength(1);
    const rows = await refundsOf(shopper, json.order_ids[0]);
    expect([back(rows), kept(rows)]).toEqual([-fen(price), 0]);
    expect(new Set(rows.map(({ base_order_id }) => base_order_id))).toEqual(new Set([order_id]));
    expect(await shopper.balances()).toEqual(funded);
    const expiries = (rows_: Row[]) => rows_.map(({ expire_time, status }) => [expire_time, status]);
    expect(expiries(await family(shopper, main))).toEqual(expiries(before[0] as Row[]));
    const again = await unsubscribe(shopper, [main], 2);
    expect([again.status, again.json.error_code]).toEqual([400, 'CBC.99003128']);
  });

  test('come back with the resource too', async () => {
    await shopper.fund(10_000_000);
    const alone = back(await refundsOf(shopper, (await unsubscribe(shopper, [main])).json.order_ids[0]));
    await partner.send('POST', '/_sandbox/reset');
    await shopper.fund(10_000_000);
    const order_id = await shopper.renewalOf(main, { is_auto_pay: 1 });
    const { order_info } = await shopper.order(order_id);
    const { json } = await unsubscribe(shopper, [main]);
    expect(back(await refundsOf(shopper, json.order_ids[0]))).toBe(
      alone - fen(order_info.amount_after_discount),
    );
  });
});
