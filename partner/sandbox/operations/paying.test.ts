import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset', { seed: 1 }));
afterAll(() => sandbox.close());

const paidAt = '2026-11-18T06:00:';
const nextDay = () => partner.send('PUT', '/_sandbox/clock', { addDays: 2 });
const pendingOf = async (shopper: Shopper, type: number) =>
  (await shopper.orders({ status: 6, order_type: String(type) }))[0];
const free = (coupon: Row) => coupon.use_limits.every(({ limit_key }: Row) => limit_key === 'isRebate');

/** What the bill details of a month say an order cost, in fen by how it was paid. */
async function billed({ row }: Shopper, trade_id: string) {
  const input = { bill_cycle: '2026-11', customer_id: row.customer_id, trade_id };
  const rows = await partner.all('listSubCustomerBillDetail', 'fee_records', input);
  const of = (field: string) => fenOf(rows, (one) => one[field]);
  return {
    cash: of('cash_amount'),
    credit: of('credit_amount'),
    vouchers: of('coupon_amount'),
    cashCoupons: of('flexipurchase_coupon_amount'),
    storedCards: of('stored_value_card_amount'),
    all: of('payment_amount'),
  };
}

/** A customer's monthly bill of subscriptions by balance. */
async function monthly({ row }: Shopper): Promise<Record<string, number>> {
  const input = { cycle: '2026-11', charge_mode: '1', customer_id: row.customer_id };
  const rows = await partner.all('listSubcustomerMonthlyBills', 'bill_sums', input);
  const sums: Record<string, number> = {};
  for (const { balance_type, amount } of rows.flatMap(({ account_details }) => account_details as Row[])) {
    sums[balance_type] = (sums[balance_type] ?? 0) + fen(amount);
  }
  return sums;
}

describe('a purchase paid with a discount, a voucher and a cash coupon', () => {
  let shopper: Shopper;
  let order: Row;
  let discount: Row;
  let coupons: Row[];
  let net: number;
  let due: number;
  beforeAll(async () => {
    [shopper, [order, discount, coupons]] = await Shopper.find(partner, async (one) => {
      const pending = one.resale && (await pendingOf(one, 1));
      if (!pending || pending.amount_info.discounts.some(({ discount_type }: Row) => discount_type > '607'))
        return undefined;
      const [offered] = await one.discountsFor(pending.order_id);
      const usable = (await one.couponsFor(pending.order_id)).filter(free);
      const pair = [301, 302].map((type) => usable.find(({ coupon_type }) => coupon_type === type));
      return offered && pair[0] && pair[1] ? [pending, offered, pair] : undefined;
    });
    net =
      fen(order.official_amount) -
      fenOf(discount.orders[0].order_line_items, (one: Row) => one.discount_amount);
    due = net - fenOf(coupons, ({ balance }) => balance);
  });
  beforeEach(async () => shopper.fund(due - (await shopper.balances()).cash));

  test('takes the rest in cash, once, and says so in order, lines and records', async () => {
    expect(due).toBeGreaterThan(0);
    const { cash } = await shopper.balances();
    const answer = await shopper.pay(order.order_id, discount, coupons);
    expect([answer.status, answer.json]).toEqual([200, {}]);
    expect(await shopper.balances()).toMatchObject({ cash: cash - due });
    const { order_info, order_line_items } = await shopper.order(order.order_id);
    expect(order_info).toMatchObject({ status: 5, amount_after_discount: net / 100 });
    expect(order_info.payment_time).toContain(paidAt);
    expect(order_info.pending_payment_end_time).toBeUndefined();
    expect(order_info.amount_info).toMatchObject({
      coupon_amount: coupons[0].balance,
      flexipurchase_coupon_amount: coupons[1].balance,
      discounts: [{ discount_amount: (fen(order.official_amount) - net) / 100 }],
    });
    expect(fenOf(order_line_items, (one: Row) => one.amount_after_discount)).toBe(net);
    const [record, before] = await shopper.records('DEBIT');
    expect(record).toMatchObject({
      trade_id: order.order_id,
      trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT',
      revenue_expense_type: 'EXPENSE',
      change_amount: (due / 100).toFixed(2),
      balance_after_change: ((cash - due) / 100).toFixed(2),
    });
    expect(fen(Number(before.balance_after_change))).toBe(cash);
  });

  test('spends the coupons, as their holder and their issuer see', async () => {
    const before = await shopper.coupons();
    const account = await shopper.voucherRecords();
    await shopper.pay(order.order_id, discount, coupons);
    const ids = coupons.map(({ coupon_id }) => coupon_id);
    for (const coupon of await shopper.coupons()) {
      const old = before.find(({ coupon_id }) => coupon_id === coupon.coupon_id);
      if (ids.includes(coupon.coupon_id)) {
        expect(coupon).toMatchObject({ status: 3, balance: 0, order_id: order.order_id });
        expect(coupon.reserve_time).toContain(paidAt);
      } else if (old.lock_order_id === order.order_id) expect(coupon.lock_order_id).toBeUndefined();
      else expect(coupon).toEqual(old);
      expect(coupon.lock_order_id).not.toBe(order.order_id);
    }
    const issued = await partner.all('listIssuedPartnerCoupons', 'user_coupons', {
      customer_id: shopper.row.customer_id,
    });
    for (const id of ids) {
      expect(issued.find(({ coupon_id }) => coupon_id === id)).toMatchObject({ status: 3, balance: 0 });
    }
    const [newest, ...older] = await shopper.voucherRecords();
    expect(newest).toMatchObject({
      coupon_id: ids[0],
      trade_id: order.order_id,
      trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT',
      change_amount: coupons[0].balance.toFixed(2),
    });
    expect(older).toEqual(account);
  });

  test('provisions what was ordered, for the period from the payment on', async () => {
    const before = await shopper.resources();
    const { order_line_items: lines } = await shopper.order(order.order_id);
    await shopper.pay(order.order_id, discount, coupons);
    const made = await shopper.resources({ order_id: order.order_id });
    expect(made).toHaveLength(lines.reduce((sum: number, one: Row) => sum + one.subscription_num, 0));
    const after = await shopper.resources();
    expect(after).toHaveLength(before.length + made.length);
    expect(after).toEqual(expect.arrayContaining(before));
    const paid = (await shopper.order(order.order_id)).order_line_items as Row[];
    for (const { status, effective_time, expire_time } of made) {
      expect(status).toBe(2);
      expect(effective_time).toContain(paidAt);
      expect(paid.map((one) => one.expire_time)).toContain(expire_time);
    }
  });

  test('is on the bills of the next day, cash and coupons as they were', async () => {
    await nextDay();
    const without = await monthly(shopper);
    await partner.send('POST', '/_sandbox/reset');
    await shopper.fund(due - (await shopper.balances()).cash);
    await shopper.pay(order.order_id, discount, coupons);
    expect(await billed(shopper, order.order_id)).toMatchObject({ all: 0 });
    await nextDay();
    const [vouchers, cashCoupons] = coupons.map(({ balance }) => fen(balance));
    expect(await billed(shopper, order.order_id)).toEqual({
      cash: due,
      credit: 0,
      vouchers,
      cashCoupons,
      storedCards: 0,
      all: net,
    });
    const added = Object.entries(await monthly(shopper)).map(
      ([balance, amount]) => [balance, amount - (without[balance] ?? 0)] as const,
    );
    expect(Object.fromEntries(added.filter(([, amount]) => amount !== 0))).toEqual({
      BALANCE_TYPE_DEBIT: due,
      BALANCE_TYPE_COUPON: vouchers,
      BALANCE_TYPE_RCASH_COUPON: cashCoupons,
    });
  });

  test('cannot be paid again: nothing more is taken', async () => {
    await shopper.pay(order.order_id, discount, coupons);
    const once = await shopper.everything();
    for (const again of [
      await shopper.pay(order.order_id),
      await shopper.pay(order.order_id, discount, coupons),
    ]) {
      expect([again.status, again.json.error_code]).toEqual([400, 'CBC.99003106']);
    }
    expect(await shopper.everything()).toBe(once);
  });
});

test('cash goes before credit, and too little of both takes nothing', async () => {
  const [shopper, order] = await Shopper.find(partner, async (one) => {
    const [pending] = one.resale ? await one.orders({ status: 6 }) : [];
    const { cash, credit } = await one.balances();
    return pending && credit > 0 && cash + credit < fen(pending.amount_after_discount) ? pending : undefined;
  });
  const before = await shopper.everything();
  const refused = await shopper.pay(order.order_id);
  expect([refused.status, refused.json.error_code]).toEqual([400, 'CBC.99005003']);
  expect(await shopper.everything()).toBe(before);

  const { cash, credit } = await shopper.balances();
  const net = fen(order.amount_after_discount);
  await shopper.fund(net - cash - credit);
  expect((await shopper.pay(order.order_id)).status).toBe(200);
  expect(await shopper.balances()).toEqual({ cash: 0, credit: 0 });
  const [[ofCash], [ofCredit]] = [await shopper.records('DEBIT'), await shopper.records('CREDIT')];
  expect(fen(Number(ofCash.change_amount)) + fen(Number(ofCredit.change_amount))).toBe(net);
  expect(ofCredit).toMatchObject({ trade_id: order.order_id, change_amount: (credit / 100).toFixed(2) });
  await nextDay();
  expect(await billed(shopper, order.order_id)).toMatchObject({ cash: net - credit, credit, all: net });
});

test('a renewal extends what it is for from the old expiry, and nothing else', async () => {
  const [shopper, order] = await Shopper.find(partner, async (one) => {
    const pending = await pendingOf(one, 2);
    return pending && (await one.balances()).cash >= fen(pending.amount_after_discount) ? pending : undefined;
  });
  const before = await shopper.resources();
  const { order_line_items: lines } = await shopper.order(order.order_id);
  expect((await shopper.pay(order.order_id)).status).toBe(200);
  const renewed = await shopper.resources({ order_id: order.order_id });
  expect(renewed).toHaveLength(lines.reduce((sum: number, one: Row) => sum + one.subscription_num, 0));
  const [{ period_type, period_num }] = lines;
  for (const one of renewed) {
    const old = before.find(({ resource_id }) => resource_id === one.resource_id);
    const expiry = new Date(old.expire_time);
    expiry.setUTCMonth(expiry.getUTCMonth() + period_num * (period_type === 3 ? 12 : 1));
    expect(one).toEqual({
      ...old,
      expire_time: expiry.toISOString().replace('.000', ''),
      update_time: expect.stringContaining(paidAt),
    });
  }
  const ids = renewed.map(({ resource_id }) => resource_id);
  const rest = (rows: Row[]) => rows.filter(({ resource_id }) => !ids.includes(resource_id));
  expect(rest(await shopper.resources())).toEqual(rest(before));
});
