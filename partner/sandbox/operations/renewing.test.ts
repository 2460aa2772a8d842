import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with main resources that can be renewed, one of them with something attached, and two discounts. */
let shopper: Shopper;
let ids: string[];
let main: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, [ids, main]] = await Shopper.find(partner, async (one) => {
    if (!one.resale) return undefined;
    const renewable = await one.renewable();
    const parents = new Set((await one.resources()).map(({ parent_resource_id }) => parent_resource_id));
    const first = renewable.find((id) => parents.has(id));
    if (!first || renewable.length < 3) return undefined;
    const { json } = await one.own.call('listRenewRateOnPeriod', forAMonth([first]));
    return json.optional_discount_rating_results.length === 2 ? ([renewable, first] as const) : undefined;
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const forAMonth = (resource_ids: string[], more: TestInput = {}) => ({
  resource_ids,
  period_type: 2,
  period_num: 1,
  ...more,
});
const rate = async (resource_ids: string[], more: TestInput = {}) =>
  (await shopper.own.call('listRenewRateOnPeriod', forAMonth(resource_ids, more))).json;
const monthsAfter = (time: string, months: number) => {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().replace('.000', '');
};
const withAttached = (id: string) => shopper.resources({ resource_ids: [id], only_main_resource: 0 });

describe('without payment', () => {
  test('one order waits for payment, a line per resource, at the price of the inquiry', async () => {
    const price = await rate([main], { period_num: 3 });
    const before = [await shopper.resources(), await shopper.balances()];
    const resources = await withAttached(main);
    expect(resources.length).toBeGreaterThan(1);
    const answer = await shopper.renew([main], { period_num: 3 });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ order_ids: [expect.any(String)], fail_resource_infos: [] });
    const [id] = answer.json.order_ids;
    const { order_info, order_line_items } = await shopper.order(id);
    expect(order_info).toMatchObject({
      status: 6,
      order_type: 2,
      source_type: 1,
      create_time: '2026-11-18T06:00:00Z',
      pending_payment_end_time: '2026-11-25T06:00:00Z',
      user_name: shopper.row.account_name,
    });
    expect(fen(order_info.official_amount)).toBe(
      fen(Number(price.official_website_rating_result.official_website_amount)),
    );
    expect(order_info.amount_after_discount).toBe(order_info.official_amount);
    expect(order_line_items.map((line: Row) => [line.period_type, line.period_num])).toEqual(
      resources.map(() => [2, 3]),
    );
    expect([await shopper.resources(), await shopper.balances()]).toEqual(before);
    const [listed] = await partner.all('listCustomerOrders', 'order_infos', { status: 6 });
    expect(listed.order_id).toBe(id);
  });

  test('the resources are blocked until the order is paid or cancelled, others are not', async () => {
    const id = await shopper.renewalOf(main);
    const once = await shopper.everything();
    const again = await shopper.renew([main]);
    expect([again.status, again.json.error_code]).toEqual([400, 'CBC.99003100']);
    const [{ error_code, resource_id }] = (await rate([main])).fail_resource_infos;
    expect([error_code, resource_id]).toEqual(['CBC.30050010', main]);
    expect(await shopper.everything()).toBe(once);
    expect((await rate(ids.filter((one) => one !== main).slice(0, 10))).fail_resource_infos).toEqual([]);
    expect((await shopper.own.call('cancelCustomerOrder', { order_id: id })).status).toBe(204);
    expect((await shopper.renew([main])).status).toBe(200);
  });

  test('paid with either discount it costs what the inquiry said', async () => {
    const { optional_discount_rating_results: options } = await rate([main]);
    for (const option of options) {
      await partner.send('POST', '/_sandbox/reset');
      const id = await shopper.renewalOf(main);
      const type = { 605: 2, 607: 3 }[option.discount_type as 605 | 607];
      const discount = (await shopper.discountsFor(id)).find(({ discount_type }) => discount_type === type);
      expect(discount.discount_id).toBe(option.discount_id);
      await shopper.fund(fen(Number(option.amount)));
      const { cash, credit } = await shopper.balances();
      expect((await shopper.pay(id, discount)).status).toBe(200);
      const left = await shopper.balances();
      expect(cash + credit - left.cash - left.credit).toBe(fen(Number(option.amount)));
    }
  });

  test('paid it extends main and attached resources from their old expiry, the policy as it was', async () => {
    const before = await withAttached(main);
    const id = await shopper.renewalOf(main, { period_type: 3, period_num: 2 });
    await shopper.fund(50_000_000);
    expect((await shopper.pay(id)).status).toBe(200);
    const after = await withAttached(main);
    expect(after).toEqual(
      before.map((one) => ({
        ...one,
        expire_time: monthsAfter(one.expire_time, 24),
        update_time: '2026-11-18T06:00:00Z',
      })),
    );
    expect(await shopper.resources({ order_id: id })).toHaveLength(before.length);
    await partner.send('PUT', '/_sandbox/clock', { addDays: 2 });
    const charges = await partner.all('listSubCustomerBillDetail', 'fee_records', {
      bill_cycle: '2026-11',
      customer_id: shopper.row.customer_id,
      trade_id: id,
    });
    expect(charges.map(({ resource_id }) => resource_id).sort()).toEqual(
      before.map(({ resource_id }) => resource_id).sort(),
    );
  });
});

describe('with automatic payment', () => {
  test('it is paid at once, the biggest discount taken', async () => {
    const { optional_discount_rating_results: options } = await rate([main]);
    const best = options.find(({ best_offer }: Row) => best_offer === 1);
    await shopper.fund(fen(Number(best.amount)));
    const { cash, credit } = await shopper.balances();
    const { json } = await shopper.renew([main], { is_auto_pay: 1 });
    expect(json.fail_resource_infos).toEqual([]);
    const { order_info } = await shopper.order(json.order_ids[0]);
    expect(order_info).toMatchObject({ status: 5, payment_time: '2026-11-18T06:00:00Z' });
    expect(fen(order_info.amount_after_discount)).toBe(fen(Number(best.amount)));
    const { coupon_amount, flexipurchase_coupon_amount } = order_info.amount_info;
    const left = await shopper.balances();
    const [record] = await shopper.records('DEBIT');
    expect(record).toMatchObject({
      trade_id: json.order_ids[0],
      change_amount: ((cash - left.cash) / 100).toFixed(2),
      balance_after_change: (left.cash / 100).toFixed(2),
    });
    expect(cash + credit - left.cash - left.credit).toBe(
      fen(Number(best.amount)) - fenOf([coupon_amount, flexipurchase_coupon_amount], Number),
    );
    expect(await shopper.resources({ order_id: json.order_ids[0] })).toEqual(await withAttached(main));
  });

  test('coupons are used where there are any that may', async () => {
    const [one, [resource, voucher]] = await Shopper.find(partner, async (each) => {
      const held = (await each.coupons()).filter(
        ({ status, coupon_type, use_limits, is_frozen }) =>
          status === 2 && coupon_type === 1 && use_limits.length === 0 && is_frozen === '0',
      );
      const [first] = held.length === 1 ? await each.renewable() : [];
      return first ? ([first, held[0]] as [string, Row]) : undefined;
    });
    const { json } = await one.renew([resource], { is_auto_pay: 1 });
    const { order_info } = await one.order(json.order_ids[0]);
    const paid = Math.min(fen(order_info.amount_after_discount), fen(voucher.balance));
    expect(fen(order_info.amount_info.coupon_amount)).toBe(order_info.status === 5 ? paid : 0);
    const after = (await one.coupons()).find(({ coupon_id }) => coupon_id === voucher.coupon_id);
    expect(fen(after.balance)).toBe(fen(voucher.balance) - (order_info.status === 5 ? paid : 0));
    expect(order_info.status).toBe(5);
  });

  test('an order that cannot be paid stays, is reported in HTTP 200 and blocks', async () => {
    const [poor, [resource]] = await Shopper.find(partner, async (one) => {
      const { cash, credit } = await one.balances();
      if (cash + credit > 0 || !one.resale || (await one.coupons()).length > 0) return undefined;
      const found = await one.renewable();
      return found.length > 0 ? found : undefined;
    });
    const before = [await poor.resources(), await poor.balances(), await poor.coupons()];
    const answer = await poor.renew([resource!], { is_auto_pay: 1 });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      order_ids: [expect.any(String)],
      fail_resource_infos: [
        {
          error_code: 'CBC.30050006',
          error_msg: 'Automatic payment of the order failed.',
          resource_id: resource,
        },
      ],
    });
    const [id] = answer.json.order_ids;
    expect((await poor.order(id)).order_info.status).toBe(6);
    expect([await poor.resources(), await poor.balances(), await poor.coupons()]).toEqual(before);
    expect((await poor.renew([resource!])).json.error_code).toBe('CBC.99003100');
    await poor.fund(50_000_000);
    expect((await poor.pay(id)).status).toBe(200);
  });
});

test('resources of several services are renewed by an order each', async () => {
  const [one, mains] = await Shopper.find(partner, async (each) => {
    const found = await each.renewable();
    const rows = (await each.resources()).filter(({ resource_id }) => found.includes(resource_id));
    return new Set(rows.map(({ service_type_code }) => service_type_code)).size > 2
      ? rows.slice(0, 10)
      : undefined;
  });
  const { order_ids } = (await one.renew(mains.map(({ resource_id }) => resource_id))).json;
  const services = await Promise.all(
    order_ids.map(async (id: string) => (await one.order(id)).order_info.service_type_code),
  );
  expect([...new Set(services)].sort()).toEqual(
    [...new Set(mains.map(({ service_type_code }) => service_type_code))].sort(),
  );
});

test('the bill shows each resource at its own price', async () => {
  const [one, rows] = await Shopper.find(partner, async (each) => {
    const found = each.resale ? await each.renewable() : [];
    const own = (await each.resources()).filter(({ resource_id }) => found.includes(resource_id));
    const [first, ...others] = own.sort((a, b) => (a.resource_id < b.resource_id ? -1 : 1));
    const other = others.find(
      (row) =>
        row.resource_type_code === first.resource_type_code &&
        row.enterprise_project?.id === first.enterprise_project?.id &&
        row.resource_spec_code !== first.resource_spec_code,
    );
    return other ? [first, other] : undefined;
  });
  const { order_ids } = (await one.renew(rows.map(({ resource_id }) => resource_id))).json;
  expect(order_ids).toHaveLength(1);
  await one.fund(50_000_000);
  expect((await one.pay(order_ids[0])).status).toBe(200);
  await partner.send('PUT', '/_sandbox/clock', { addDays: 2 });
  const charges = await partner.all('listSubCustomerBillDetail', 'fee_records', {
    bill_cycle: '2026-11',
    customer_id: one.row.customer_id,
    trade_id: order_ids[0],
  });
  for (const { resource_id, product_spec_desc } of rows) {
    expect(charges.find((charge) => charge.resource_id === resource_id)).toMatchObject({ product_spec_desc });
  }
});

test('an expired resource is renewed from the day it expired', async () => {
  const inGrace = (row: Row) => ids.includes(row.resource_id) && row.expire_policy === 0;
  const { resource_id, expire_time } = (await shopper.resources()).find(inGrace);
  const later = new Date(Date.parse(expire_time) + 3 * 86_400_000).toISOString();
  await partner.send('PUT', '/_sandbox/clock', { now: later });
  expect((await withAttached(resource_id))[0]).toMatchObject({ status: 5, expire_time });
  await shopper.fund(50_000_000);
  expect((await shopper.pay(await shopper.renewalOf(resource_id))).status).toBe(200);
  const renewed = { status: 2, expire_time: monthsAfter(expire_time, 1) };
  expect((await withAttached(resource_id))[0]).toMatchObject(renewed);
});

test('where all renewals end on one day, the days up to it are added and charged, as the inquiry says', async () => {
  const priceOf = async () =>
    fen(Number((await rate([main])).official_website_rating_result.official_website_amount));
  const [{ expire_time }] = await withAttached(main);
  const without = await priceOf();
  const config = { config_name: 'EXPIRE_DATE', config_value: '-1' };
  expect((await shopper.own.call('setResourcesRenewConfig', config)).status).toBe(200);
  const price = await priceOf();
  expect(price).toBeGreaterThan(without);
  await shopper.fund(50_000_000);
  const id = await shopper.renewalOf(main);
  expect(fen((await shopper.order(id)).order_info.official_amount)).toBe(price);
  expect((await shopper.pay(id)).status).toBe(200);
  const end = new Date(monthsAfter(expire_time, 1));
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0, 15, 59, 59));
  for (const one of await withAttached(main)) {
    expect(one.expire_time).toBe(lastDay.toISOString().replace('.000', ''));
  }
});
