import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../index.js';
import { Shopper } from '../../testing/shopper.js';
import { TestClient, testNow, type Row } from '../../testing/test-client.js';

const day = 86_400_000;

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const goTo = (time: number) => partner.send('PUT', '/_sandbox/clock', { now: new Date(time).toISOString() });

test('an order nobody paid in time is cancelled and lets go of its coupon', async () => {
  const [one, [order, coupon]] = await Shopper.find(partner, async (candidate) => {
    for (const pending of await candidate.orders({ status: 6 })) {
      const held = (await candidate.coupons()).find(
        ({ lock_order_id }) => lock_order_id === pending.order_id,
      );
      if (held) return [pending, held] as const;
    }
    return undefined;
  });
  const { order_id } = order;
  const { pending_payment_end_time } = (await one.order(order_id)).order_info;
  const deadline = Date.parse(pending_payment_end_time);
  await goTo(deadline - day / 24);
  expect((await one.order(order_id)).order_info.status).toBe(6);
  const waiting = (await partner.call('listCustomerOrders', { status: 6, limit: 1 })).json.total_count;
  await goTo(deadline);
  const { order_info } = (await partner.call('showCustomerOrderDetails', { order_id })).json;
  expect(order_info).toMatchObject({ status: 4, pending_payment_end_time });
  expect(order_info.payment_time).toBeUndefined();
  const { total_count } = (await partner.call('listCustomerOrders', { status: 6, limit: 1 })).json;
  expect(total_count).toBeLessThan(waiting);
  expect(await partner.all('listCustomerOrders', 'order_infos', { status: 6 })).toHaveLength(total_count);
  const freed = (await one.coupons()).find(({ coupon_id }) => coupon_id === coupon.coupon_id);
  expect([freed.lock_order_id, freed.status]).toEqual([undefined, 2]);
  const paid = await one.pay(order_id);
  expect([paid.status, paid.json.error_code]).toEqual([400, 'CBC.99003110']);
});

/** Days after the end, and the status from then on, by policy. Policy 3 is renewed where there is money. */
const stages: Record<number, [days: number, status: number][]> = {
  0: [
    [0, 5],
    [15, 4],
    [30, 3],
  ],
  1: [[0, 3]],
  2: [[0, 3]],
  4: [
    [0, 4],
    [30, 3],
  ],
  5: [
    [0, 4],
    [15, 3],
  ],
};

test.each(Object.entries(stages))('policy %s after the end', async (policy, steps) => {
  const [one, row] = await Shopper.find(partner, async (candidate) =>
    (await candidate.resources({ status_list: [2] })).find(
      ({ expire_policy, is_main_resource }) => expire_policy === Number(policy) && is_main_resource === 1,
    ),
  );
  const end = Date.parse(row.expire_time);
  const status = async (): Promise<number> => {
    const [found] = await one.resources({ resource_ids: [row.resource_id], only_main_resource: 1 });
    return found.status;
  };
  await goTo(end - day / 24);
  let before = await status();
  expect(before).toBe(2);
  for (const [days, expected] of steps) {
    await goTo(end + days * day - day / 24);
    expect(await status()).toBe(before);
    await goTo(end + days * day);
    expect(await status()).toBe(expected);
    before = expected;
  }
});

test('the same writes at the same times do the same, whatever was read in between', async () => {
  const [one, id] = await Shopper.find(partner, async (candidate) =>
    candidate.resale ? (await candidate.renewable())[0] : undefined,
  );
  const run = async (reads: boolean) => {
    await partner.send('POST', '/_sandbox/reset');
    for (const days of [1, 12, 44, 120]) {
      await goTo(testNow.getTime() + days * day);
      if (reads) {
        await partner.all('listCustomerOrders', 'order_infos');
        await one.everything();
      }
      await one.fund(1_000_00);
      if (days === 12) await one.own.call('autoRenewalResources', { resource_id: id });
    }
    const rows = await partner.all('listCustomerOrders', 'order_infos');
    // Ids of transfers and of what was made by a call carry its second, which the running clock decides.
    return JSON.stringify([rows, await one.resources(), await one.balances()]);
  };
  expect((await run(true)) === (await run(false))).toBe(true);
});

test('whoever spends because a renewal was charged is listed, and stays listed', async () => {
  const spenders = async (bill_cycle: string): Promise<Row[]> =>
    await partner.all('listConsumeSubCustomers', 'sub_customers', { bill_cycle });
  await spenders('2026-11');
  await goTo(testNow.getTime() + 60 * day);
  for (const cycle of ['2026-11', '2026-12']) {
    const ids = new Set((await spenders(cycle)).map(({ customer_id }) => customer_id));
    const renewed = (await partner.all('listCustomerOrders', 'order_infos', { order_type: '2' })).filter(
      ({ source_type, payment_time }) => source_type === 8 && payment_time?.startsWith(cycle),
    );
    expect(renewed.length).toBeGreaterThan(0);
    for (const { customer_id } of renewed) expect(ids.has(customer_id)).toBe(true);
  }
});
