import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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

const nextDay = () => partner.send('PUT', '/_sandbox/clock', { addDays: 2 });
const limitOf = (coupon: Row, key: string) =>
  coupon.use_limits.find(({ limit_key }: Row) => limit_key === key)?.value1 as string | undefined;

/** The first with a renewable resource and a coupon that may pay for a renewal and is what is looked for. */
const renewing = (fits: (coupon: Row) => boolean) =>
  Shopper.find(partner, async (one) => {
    const held = one.resale && (await one.coupons()).some((coupon) => coupon.status === 2);
    const [resource] = held ? await one.renewable() : [];
    if (!resource) return undefined;
    const id = await one.renewalOf(resource);
    const coupon = (await one.couponsFor(id)).find(fits);
    return coupon ? ([id, coupon] as [string, Row]) : undefined;
  });

test('a cash coupon pays at most the share of the order that its limit says', async () => {
  const [shopper, [id, coupon]] = await renewing((one) => limitOf(one, 'maxDeductionRatio') !== undefined);
  const net = fen((await shopper.order(id)).order_info.amount_after_discount);
  await shopper.fund(net);
  const { cash } = await shopper.balances();
  expect((await shopper.pay(id, undefined, [coupon])).status).toBe(200);
  const paid = Math.floor(net * Number(limitOf(coupon, 'maxDeductionRatio')));
  expect(paid).toBeLessThan(fen(coupon.balance));
  const { amount_info } = (await shopper.order(id)).order_info;
  expect(fen(amount_info.flexipurchase_coupon_amount)).toBe(paid);
  expect((await shopper.balances()).cash).toBe(cash - (net - paid));
  const held = (await shopper.coupons()).find(({ coupon_id }) => coupon_id === coupon.coupon_id);
  expect(held).toMatchObject({ status: 2, balance: (fen(coupon.balance) - paid) / 100, order_id: id });
});

test('what orders leave on a voucher pays for the next ones, and the voucher account tells each', async () => {
  const [shopper, [id, coupon]] = await renewing(
    (one) => one.coupon_type === 301 && one.balance < one.face_value && one.use_limits.length === 0,
  );
  const before = await shopper.voucherRecords();
  expect(
    before.some(
      ({ coupon_id, trade_detail_type }) =>
        coupon_id === coupon.coupon_id && /DEDEUCT|USAGE/.test(trade_detail_type),
    ),
  ).toBe(true);
  const price = fen((await shopper.order(id)).order_info.amount_after_discount);
  await shopper.fund(price);
  expect((await shopper.pay(id, undefined, [coupon])).status).toBe(200);
  const [newest, ...older] = await shopper.voucherRecords();
  expect(older).toEqual(before);
  expect(newest).toMatchObject({
    coupon_id: coupon.coupon_id,
    trade_id: id,
    trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT',
    change_amount: (Math.min(price, fen(coupon.balance)) / 100).toFixed(2),
  });
});

test('a voucher pays for orders until it is empty', async () => {
  const [shopper, [id, coupon]] = await renewing(
    (one) => one.coupon_type === 301 && one.balance > 1_000 && one.use_limits.length === 0,
  );
  const first = fen((await shopper.order(id)).order_info.amount_after_discount);
  expect(first).toBeLessThan(fen(coupon.balance));
  expect((await shopper.pay(id, undefined, [coupon])).status).toBe(200);
  const [resource] = await shopper.renewable();
  const next = await shopper.renewalOf(resource!, { period_num: 11 });
  const price = fen((await shopper.order(next)).order_info.amount_after_discount);
  const [again] = (await shopper.couponsFor(next)).filter(({ coupon_id }) => coupon_id === coupon.coupon_id);
  const left = fen(coupon.balance) - first;
  expect(again).toMatchObject({ balance: left / 100 });
  await shopper.fund(price);
  expect((await shopper.pay(next, undefined, [again])).status).toBe(200);
  const { amount_info } = (await shopper.order(next)).order_info;
  expect(fen(amount_info.coupon_amount)).toBe(Math.min(price, left));
  const held = (await shopper.coupons()).find(({ coupon_id }) => coupon_id === coupon.coupon_id);
  expect(fen(held.balance)).toBe(Math.max(0, left - price));
});

test('a discount coupon is a discount more, once; before cash coupons', async () => {
  const [shopper, [id, coupon]] = await renewing(({ coupon_type }) => coupon_type === 300);
  const [rate] = await shopper.discountsFor(id);
  const cashCoupon = (await shopper.couponsFor(id)).find(({ coupon_type }) => coupon_type === 302);
  const official = fen((await shopper.order(id)).order_info.official_amount);
  await shopper.fund(official);
  const coupons = [cashCoupon, coupon].filter((one) => one !== undefined);
  expect((await shopper.pay(id, rate, coupons)).status).toBe(200);
  const { order_info } = await shopper.order(id);
  const rated = official - fenOf(rate.orders[0].order_line_items, (one: Row) => one.discount_amount);
  const expected = Math.floor((rated * coupon.face_value) / 10);
  expect(Math.abs(fen(order_info.amount_after_discount) - expected)).toBeLessThan(2);
  const byType = Object.fromEntries(
    order_info.amount_info.discounts.map((one: Row) => [one.discount_type, fen(one.discount_amount)]),
  );
  expect(byType['300']).toBe(rated - fen(order_info.amount_after_discount));
  const held = (await shopper.coupons()).find(({ coupon_id }) => coupon_id === coupon.coupon_id);
  expect(held).toMatchObject({ status: 3, order_id: id });
});

test('a stored-value card pays before the balances and is used up; the bill says so', async () => {
  const [shopper, [order, card]] = await Shopper.find(partner, async (one) => {
    const [pending] = await one.orders({ status: 6 });
    const [valid] = pending ? await one.cards() : [];
    const more = valid && one.resale && (await one.renewable()).length > 0;
    return more ? ([pending, valid] as Row[]) : undefined;
  });
  await shopper.fund(fen(order.amount_after_discount));
  const { cash } = await shopper.balances();
  const means = { coupon_id: card.card_id, coupon_type: 303 };
  expect((await shopper.pay(order.order_id, undefined, [means])).status).toBe(200);
  const [net, paid] = [fen(order.amount_after_discount), fen(Number(card.balance))];
  expect((await shopper.order(order.order_id)).order_info.amount_info.stored_card_amount).toBe(paid / 100);
  expect((await shopper.balances()).cash).toBe(cash - (net - paid));
  expect((await shopper.cards()).map(({ card_id }) => card_id)).not.toContain(card.card_id);
  const usedUp = (await shopper.own.call('listStoredValueCards', { status: 2 })).json.stored_value_cards;
  expect(usedUp).toContainEqual({ ...card, status: 2, balance: '0.00' });
  await nextDay();
  const rows = await partner.all('listSubCustomerBillDetail', 'fee_records', {
    bill_cycle: '2026-11',
    customer_id: shopper.row.customer_id,
    trade_id: order.order_id,
  });
  expect(fenOf(rows, (one) => one.stored_value_card_amount)).toBe(paid);
  expect(fenOf(rows, (one) => one.cash_amount)).toBe(net - paid);

  const [resource] = await shopper.renewable();
  const again = await shopper.pay(await shopper.renewalOf(resource!), undefined, [means]);
  expect(again.json.error_code).toBe('CBC.99003112');
});

test('an adjusted price has to be used, and nothing else may be', async () => {
  await partner.send('POST', '/_sandbox/reset', { seed: 6 });
  const [shopper, [order, offered]] = await Shopper.find(partner, async (one) => {
    const [pending] = one.resale ? await one.orders({ status: 6 }) : [];
    const discounts = pending ? await one.discountsFor(pending.order_id) : [];
    return discounts.some(({ discount_type }) => discount_type === 609)
      ? ([pending, discounts] as [Row, Row[]])
      : undefined;
  });
  const net = fen(order.amount_after_discount);
  await shopper.fund(net);
  const others = offered.filter(({ discount_type }) => discount_type !== 609);
  for (const wrong of [undefined, ...others]) {
    expect((await shopper.pay(order.order_id, wrong)).json.error_code).toBe('CBC.99003108');
  }
  const { cash } = await shopper.balances();
  expect(
    (
      await shopper.pay(
        order.order_id,
        offered.find(({ discount_type }) => discount_type === 609),
      )
    ).status,
  ).toBe(200);
  expect((await shopper.balances()).cash).toBe(cash - net);
});

test('an order that is for another account to pay is taken from that one', async () => {
  await partner.send('POST', '/_sandbox/reset', { seed: 6 });
  const [shopper, order] = await Shopper.find(partner, async (one) => {
    const pending = await one.orders({ status: 6 });
    return pending.find(({ agent_pay_info }) => agent_pay_info.is_agent_pay);
  });
  const payer = order.agent_pay_info.paying_agent_id as string;
  const net = fen(order.amount_after_discount);
  const balanceOf = async () => {
    const input = { customer_infos: [{ customer_id: payer }] };
    const { customer_balances } = (await partner.call('listCustomersBalancesDetail', input)).json;
    return fen(customer_balances[0].amount);
  };
  const own = await shopper.balances();
  const records = await shopper.records('DEBIT');
  const before = await balanceOf();
  if (before < net) {
    expect((await shopper.pay(order.order_id)).json.error_code).toBe('CBC.99005003');
    expect(await balanceOf()).toBe(before);
    await partner.call('updateCustomerAccountAmount', { customer_id: payer, amount: net / 100 });
  }
  const funded = await balanceOf();
  expect((await shopper.pay(order.order_id)).status).toBe(200);
  expect(await balanceOf()).toBe(funded - net);
  expect([await shopper.balances(), await shopper.records('DEBIT')]).toEqual([own, records]);
  expect((await shopper.order(order.order_id)).order_info.status).toBe(5);
});
