import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen } from '../testing/exact.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

const hour = 3_600_000;
const day = 24 * hour;

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with a main resource without auto-renewal that has something attached and ends weeks from now. */
let shopper: Shopper;
let main: string;
let end: number;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  [shopper, { resource_id: main, expire_time: end }] = await Shopper.find(partner, async (one) => {
    if (!one.resale) return undefined;
    const renewable = new Set(await one.renewable());
    const all = await one.resources({ status_list: [2] });
    const found = all.find(
      ({ resource_id, expire_time, expire_policy }) =>
        renewable.has(resource_id) &&
        expire_policy === 0 &&
        Date.parse(expire_time) > testNow.getTime() + 20 * day &&
        all.some(({ parent_resource_id }) => parent_resource_id === resource_id),
    );
    return found && { ...found, expire_time: Date.parse(found.expire_time) };
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const family = () => shopper.resources({ resource_ids: [main] });
const policies = async () => [...new Set((await family()).map(({ expire_policy }) => expire_policy))];
const expiry = async (): Promise<number> => {
  const [one] = (await family()).filter(({ is_main_resource }) => is_main_resource === 1);
  return Date.parse(one.expire_time);
};
const turnOn = (resource_id: string, input: TestInput = {}) =>
  shopper.own.call('autoRenewalResources', { resource_id, ...input });
const turnOff = (resource_id: string) => shopper.own.call('cancelAutoRenewalResources', { resource_id });
const configure = (config_name: string, config_value: string) =>
  shopper.own.call('setResourcesRenewConfig', { config_name, config_value });
const goTo = (time: number) => partner.send('PUT', '/_sandbox/clock', { now: new Date(time).toISOString() });
/** The first charge: three o'clock in Beijing so many days before the day of the end. */
const chargeTime = (daysBefore: number) => end - (end % day) - daysBefore * day - 5 * hour;
const renewals = async () => (await shopper.orders({ order_type: '2' })).filter(isAutomatic);
const isAutomatic = ({ source_type, create_time }: Row) =>
  source_type === 8 && Date.parse(create_time) > testNow.getTime();
const ofMain = async () => {
  const found: Row[] = [];
  for (const order of await renewals()) {
    const rows = await shopper.resources({ order_id: order.order_id });
    if (rows.some(({ resource_id }) => resource_id === main)) found.push(order);
  }
  return found;
};

describe('on and off', () => {
  test('main and attached resources go together, whichever is named', async () => {
    const attached = (await family()).find(({ is_main_resource }) => is_main_resource === 0).resource_id;
    for (const id of [main, attached]) {
      const on = await turnOn(id);
      expect([on.status, on.json]).toEqual([200, {}]);
      expect(await policies()).toEqual([3]);
      expect((await turnOff(id)).status).toBe(204);
      expect(await policies()).toEqual([0]);
    }
  });

  test('refused: unknown, gone, expired, frozen, and off when it is not on', async () => {
    const codeOf = async (answer: ReturnType<typeof turnOn>) => (await answer).json.error_code;
    const before = await shopper.everything();
    expect(await codeOf(turnOn('no-such'))).toBe('CBC.99003012');
    expect(await codeOf(turnOff('no-such'))).toBe('CBC.99003012');
    expect(await codeOf(turnOff(main))).toBe('CBC.99003605');
    expect((await turnOn(main, { auto_renew_times: 100 })).json.error_code).toBe('CBC.0100');
    expect(await shopper.everything()).toBe(before);
    await goTo(end + day);
    expect(await codeOf(turnOn(main))).toBe('CBC.99003602');
    await goTo(end + 20 * day);
    expect(await codeOf(turnOn(main))).toBe('CBC.99003602');
    await goTo(end + 40 * day);
    expect(await codeOf(turnOn(main))).toBe('CBC.99003012');
    const [frozen, row] = await Shopper.find(partner, async (one) =>
      one.row.is_frozen === 2 ? (await one.resources({ status_list: [4] }))[0] : undefined,
    );
    const input = { resource_id: row.resource_id };
    expect(await codeOf(frozen.own.call('autoRenewalResources', input))).toBe('CBC.99003602');
  });
});

describe('charging', () => {
  beforeEach(() => shopper.fund(50_000_000));

  test('seven days before the end, at three in Beijing, by the period of the last order', async () => {
    await turnOn(main);
    await goTo(chargeTime(7) - 2_000);
    expect(await ofMain()).toEqual([]);
    const before = await shopper.balances();
    await goTo(chargeTime(7) + hour);
    const [order, ...others] = await ofMain();
    expect(others).toEqual([]);
    const at = new Date(chargeTime(7)).toISOString().replace('.000', '');
    expect(order).toMatchObject({ status: 5, source_type: 8, create_time: at, payment_time: at });
    expect(await expiry()).toBeGreaterThan(end);
    expect(await policies()).toEqual([3]);
    const { amount_info, amount_after_discount } = order;
    const coupons = fen(amount_info.coupon_amount) + fen(amount_info.flexipurchase_coupon_amount);
    const after = await shopper.balances();
    const paid = before.cash + before.credit - after.cash - after.credit;
    expect(paid).toBeGreaterThanOrEqual(fen(amount_after_discount) - coupons);
    const record = (await shopper.records('DEBIT')).find(({ trade_id }) => trade_id === order.order_id);
    expect(record).toMatchObject({ trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT', trade_time: at });
  });

  test('as often as was said; what is left out later stays as it was', async () => {
    await turnOn(main, { auto_renew_times: 2, period_type: 'MONTH' });
    await turnOn(main);
    await goTo(chargeTime(7) + hour);
    expect([(await ofMain()).length, await policies()]).toEqual([1, [3]]);
    await goTo(end + 200 * day);
    expect([(await ofMain()).length, await policies()]).toEqual([2, [0]]);
    expect((await family()).map(({ status }) => status)).toEqual((await family()).map(() => 3));
  });

  test('by the unit that was set, again and again', async () => {
    await turnOn(main, { period_type: 'YEAR' });
    await goTo(chargeTime(7) + hour);
    const years = new Date(await expiry()).getUTCFullYear() - new Date(end).getUTCFullYear();
    expect(years).toBe(1);
  });

  test('on the day and to the day the account has set', async () => {
    const { status, json } = await configure('DEDUCTION_DATE', '3');
    expect([status, json]).toEqual([200, { error_code: 'CBC.0000', error_msg: 'success' }]);
    expect((await configure('EXPIRE_DATE', '15')).json.error_code).toBe('CBC.0000');
    await turnOn(main);
    await goTo(chargeTime(7) + hour);
    expect(await ofMain()).toEqual([]);
    await goTo(chargeTime(3) + hour);
    expect(await ofMain()).toHaveLength(1);
    expect(new Date((await expiry()) + 8 * hour).getUTCDate()).toBe(15);
  });

  test.each([
    ['DEDUCTION_DATE', '1'],
    ['DEDUCTION_DATE', '8'],
    ['EXPIRE_DATE', '0'],
    ['EXPIRE_DATE', '29'],
    ['EXPIRE_DATE', '-2'],
    ['EXPIRE_DATE', 'last'],
  ])('%s %s is no setting', async (name, value) => {
    const { status, json } = await configure(name, value);
    expect([status, json.error_code]).toEqual([400, 'CBC.0100']);
  });
});

describe('without money', () => {
  test('nothing happens, day after day, until there is some', async () => {
    const [poor, row] = await Shopper.find(partner, async (one) => {
      const { cash, credit } = await one.balances();
      if (!one.resale || cash + credit > 0) return undefined;
      const held = (await one.coupons()).some(({ status }) => status === 2);
      const renewable = new Set(await one.renewable());
      const found = (await one.resources({ status_list: [2] })).find(({ resource_id }) =>
        renewable.has(resource_id),
      );
      return held ? undefined : found;
    });
    const own = async () => {
      const [one] = await poor.resources({ resource_ids: [row.resource_id], only_main_resource: 1 });
      return [(await poor.orders()).length, one.expire_time, one.status];
    };
    await poor.own.call('autoRenewalResources', { resource_id: row.resource_id });
    const expires = Date.parse(row.expire_time);
    await goTo(expires - 8 * day);
    const [count] = await own();
    for (const [days, status] of [
      [-5, 2],
      [10, 5],
      [20, 4],
    ] as const) {
      await goTo(expires + days * day);
      expect(await own()).toEqual([count, row.expire_time, status]);
    }
    await poor.fund(50_000_000);
    await goTo(expires + 21 * day);
    const [orders, newExpiry] = await own();
    expect(orders).toBe((count as number) + 1);
    expect(newExpiry > row.expire_time).toBe(true);
  });
});
