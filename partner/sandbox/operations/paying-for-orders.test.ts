import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let pending: { own: TestClient; order: Row; coupons: Row[]; lines: Row[] }[];
let other: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  const partner = await TestClient.ofPartner(sandbox);
  const customers = await partner.all('listSubCustomers', 'customer_infos');
  pending = [];
  for (const order of await partner.all('listCustomerOrders', 'order_infos', { status: 6 })) {
    const { account_name } = customers.find(({ customer_id }) => customer_id === order.customer_id);
    const own = await partner.assuming(account_name);
    const held = await own.call('listSubCustomerCoupons', { limit: 100 });
    if (held.status !== 200) continue;
    const { order_line_items } = (
      await own.call('showCustomerOrderDetails', { order_id: order.order_id, limit: 100 })
    ).json;
    pending.push({ own, order, coupons: held.json.user_coupons, lines: order_line_items });
  }
  [{ order_id: other }] = (
    await partner.call('listCustomerOrders', { status: 5, limit: 1 })
  ).json.order_infos;
});
afterAll(() => sandbox.close());

describe('listOrderCouponsByOrderId', () => {
  const ask = async (own: TestClient, order_id: string) =>
    (await own.call('listOrderCouponsByOrderId', { order_id })).json;
  const limited = (coupon: Row, key: string) =>
    coupon.use_limits.filter((limit: Row) => limit.limit_key === key).map((limit: Row) => limit.value1);

  test('offers what is valid, free and within its limits, and leaves out nothing that is', async () => {
    let [offered, refused, locked] = [0, 0, 0];
    for (const { own, order, coupons, lines } of pending) {
      const { count, user_coupons } = await ask(own, order.order_id);
      expect(user_coupons).toHaveLength(count);
      const ids = new Set(user_coupons.map(({ coupon_id }: Row) => coupon_id));
      const kind = { 2: 'renew', 14: 'renew', 3: 'change' }[order.order_type as number] ?? 'new';
      for (const coupon of coupons) {
        const valid =
          coupon.status === 2 && coupon.is_frozen === '0' && coupon.valid_time <= testNow.toISOString();
        const free = coupon.lock_order_id === undefined || coupon.lock_order_id === order.order_id;
        if (!valid || !free) expect(ids.has(coupon.coupon_id)).toBe(false);
        else if (coupon.use_limits.length === 0) expect(ids.has(coupon.coupon_id)).toBe(true);
        const services = limited(coupon, 'serviceTypeWhiteList');
        const types = limited(coupon, 'subscribeType');
        const fits =
          (services.length === 0 || lines.some((line) => services.includes(line.service_type_code))) &&
          (types.length === 0 || types.includes(kind));
        if (!fits) expect(ids.has(coupon.coupon_id)).toBe(false);
        if (ids.has(coupon.coupon_id)) offered++;
        else refused++;
        if (coupon.lock_order_id === order.order_id && ids.has(coupon.coupon_id)) locked++;
      }
    }
    expect(Math.min(offered, refused, locked)).toBeGreaterThan(0);
  });

  test('types are those of payment, maxima those of coupons', async () => {
    for (const { own, order } of pending) {
      const { user_coupons, coupon_max_use_quantity } = await ask(own, order.order_id);
      for (const { coupon_type } of user_coupons) expect([300, 301, 302]).toContain(coupon_type);
      expect(coupon_max_use_quantity).toContainEqual({
        coupon_type: 1,
        coupon_group: 0,
        use_quantity_value: 1,
      });
    }
  });

  test('an order of someone else is refused, a paid one has nothing to pay', async () => {
    const { own } = pending[0]!;
    expect((await ask(own, 'CS0')).error_code).toBe('CBC.0100');
    expect((await ask(own, other)).error_code).toBe('CBC.0100');
    const paid = (await own.call('listCustomerOrders', { status: 5, limit: 1 })).json.order_infos[0];
    if (paid) expect((await ask(own, paid.order_id)).count).toBe(0);
  });
});

test('listOrderDiscounts: rates of the customer on list prices, merged lines, every line once', async () => {
  const types = new Set<number>();
  for (const { own, order, lines } of pending) {
    const { order_id } = order;
    const { discounts } = (await own.call('listOrderDiscounts', { order_id })).json;
    for (const { discount_type, discount_value, orders } of discounts) {
      types.add(discount_type);
      expect(typeof discount_value).toBe('string');
      const items = orders[0].order_line_items;
      expect(items.flatMap((item: Row) => item.order_line_item_ids).sort()).toEqual(
        lines.map((line) => line.order_line_item_id).sort(),
      );
      if (discount_type === 609) continue;
      const off = fenOf(items, (item: Row) => item.discount_amount);
      const list = fenOf(lines, (line) => line.official_amount);
      expect(Math.abs(off - list * (1 - Number(discount_value)))).toBeLessThan(lines.length + 1);
    }
    expect((await own.call('listOrderDiscounts', { order_id: 'CS0' })).json.error_code).toBe('CBC.0100');
  }
  expect([...types].sort()).toEqual(expect.arrayContaining([2, 3]));
});
