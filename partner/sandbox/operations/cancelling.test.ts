import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with an order that waits for payment and holds a coupon, and with resources that can be renewed. */
let shopper: Shopper;
let order: Row;
let resource: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, [order, resource]] = await Shopper.find(partner, async (one) => {
    const [pending] = one.resale ? await one.orders({ status: 6 }) : [];
    const holds = (row: Row) => row.lock_order_id !== undefined && row.lock_order_id === pending?.order_id;
    if (!(await one.coupons()).some(holds)) return undefined;
    const [first] = await one.renewable();
    return first ? ([pending, first] as [Row, string]) : undefined;
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const cancel = (order_id: string, one = shopper) => one.own.call('cancelCustomerOrder', { order_id });

/** Refused with a code, and nothing has changed. */
async function refused(code: string, order_id: string, one = shopper) {
  const before = await one.everything();
  const { status, json } = await cancel(order_id, one);
  expect([status, json.error_code]).toEqual([400, code]);
  expect(await one.everything()).toBe(before);
  return json.error_msg as string;
}

test('a pending order is cancelled with 204, is in its lists as such, and nothing else changes', async () => {
  const [orders, resources, balances, coupons] = await Promise.all([
    shopper.orders(),
    shopper.resources(),
    shopper.balances(),
    shopper.coupons(),
  ]);
  const pending = (await partner.call('listCustomerOrders', { status: 6 })).json.total_count;
  const answer = await cancel(order.order_id);
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect(await shopper.orders()).toEqual(
    orders.map((one) => (one.order_id === order.order_id ? { ...one, status: 4 } : one)),
  );
  const { order_info } = await shopper.order(order.order_id);
  expect(order_info.status).toBe(4);
  expect(order_info).not.toHaveProperty('payment_time');
  expect(order_info).not.toHaveProperty('pending_payment_end_time');
  expect(await shopper.resources()).toEqual(resources);
  expect(await shopper.balances()).toEqual(balances);
  expect(await shopper.coupons()).toEqual(
    coupons.map(({ lock_order_id, ...one }) =>
      lock_order_id === order.order_id || lock_order_id === undefined ? one : { ...one, lock_order_id },
    ),
  );
  expect((await partner.call('listCustomerOrders', { status: 6 })).json.total_count).toBe(pending - 1);
});

test('a coupon it held may pay for another order', async () => {
  const held = (await shopper.coupons()).find(({ lock_order_id }) => lock_order_id === order.order_id);
  const id = await shopper.renewalOf(resource);
  const offered = async () => (await shopper.couponsFor(id)).map(({ coupon_id }) => coupon_id as string);
  const before = await offered();
  expect(before).not.toContain(held.coupon_id);
  await cancel(order.order_id);
  const coupon_type = ({ 1: 301, 4: 302 } as Row)[held.coupon_type];
  const answer = await shopper.pay(id, undefined, [{ ...held, coupon_type }]);
  expect(answer.json.error_code).not.toBe('CBC.99003112');
});

test('once cancelled it is neither paid nor cancelled again', async () => {
  await cancel(order.order_id);
  expect((await shopper.pay(order.order_id)).json.error_code).toBe('CBC.99003106');
  await refused('CBC.99005010', order.order_id);
});

test('a paid order cannot be cancelled: CBC.99005010', async () => {
  const id = await shopper.renewalOf(resource);
  await shopper.fund(50_000_000);
  expect((await shopper.pay(id)).status).toBe(200);
  await refused('CBC.99005010', id);
});

test('a child of a combined order cannot be: CBC.99000089', async () => {
  const [parent, child] = await Shopper.find(partner, async (one) => {
    const combined = (await one.orders()).find(({ sub_order_infos }) => sub_order_infos.length > 0);
    return combined?.sub_order_infos[0].order_id as string | undefined;
  });
  await refused('CBC.99000089', child, parent);
});

test('unknown, or of somebody else: CBC.0100 with the parameter’s name', async () => {
  const other = (await partner.all('listCustomerOrders', 'order_infos', { status: 6 })).find(
    ({ customer_id }) => customer_id !== shopper.row.customer_id,
  );
  for (const id of ['CS0', other.order_id]) expect(await refused('CBC.0100', id)).toContain('order_id');
});
