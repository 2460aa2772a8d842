import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { Shopper } from '../testing/shopper.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

const day = 86_400_000;

let sandbox: Sandbox;
let partner: TestClient;
/** A customer with a server that has something attached. */
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
      ({ resource_id, resource_type_code, effective_time, expire_time, expire_policy }) =>
        renewable.has(resource_id) &&
        resource_type_code === 'hws.resource.type.vm' &&
        effective_time < '2026-11' &&
        expire_time > '2026-12' &&
        expire_time < '2027-11' &&
        expire_policy === 0 &&
        all.some(({ parent_resource_id }) => parent_resource_id === resource_id),
    );
    return found && { ...found, expire_time: Date.parse(found.expire_time) };
  });
});
beforeEach(() => partner.send('POST', '/_sandbox/reset', { seed: 1 }));
afterAll(() => sandbox.close());

const goTo = (time: number) => partner.send('PUT', '/_sandbox/clock', { now: new Date(time).toISOString() });
const family = (one = shopper, id = main) => one.resources({ resource_ids: [id] });
const byUse = (one = shopper): Promise<Row[]> =>
  partner.all('listCustomerOnDemandResources', 'resources', { customer_id: one.row.customer_id });
const atExpiry = (operation: 'SET_UP' | 'CANCEL', ids: string[], one = shopper) =>
  one.own.call('updatePeriodToOnDemand', { operation, resource_ids: ids });
const now = async (ids: string[], one = shopper): Promise<Row[]> =>
  (await one.own.call('updatePeriodToOnDemandInstantly', { resource_ids: ids })).json
    .to_ondemand_service_results;
const spending = async (bill_cycle: string) =>
  (
    await partner.all('listSubCustomerBillDetail', 'fee_records', {
      bill_cycle,
      customer_id: shopper.row.customer_id,
      charging_mode: 3,
    })
  ).filter(({ resource_id }) => resource_id === main);

describe('at expiry', () => {
  test('set, taken back, set: the policy of main and attached resources', async () => {
    const policies = async () => [...new Set((await family()).map(({ expire_policy }) => expire_policy))];
    for (const [operation, policy] of [
      ['SET_UP', 1],
      ['CANCEL', 0],
      ['SET_UP', 1],
    ] as const) {
      const { status, json } = await atExpiry(operation, [main]);
      expect([status, json]).toEqual([200, { error_details: [] }]);
      expect(await policies()).toEqual([policy]);
    }
    await shopper.own.call('autoRenewalResources', { resource_id: main });
    expect(await policies()).toEqual([3]);
  });

  test('the resources go on by use from the second they end, without an order', async () => {
    await atExpiry('SET_UP', [main]);
    const before = [await byUse(), (await shopper.orders()).length, await family()] as const;
    await goTo(end - day);
    expect(await byUse()).toHaveLength(before[0].length);
    await goTo(end + day);
    expect((await family()).map(({ status }) => status)).toEqual(before[2].map(() => 3));
    const ids = before[2].map(({ resource_id }) => resource_id);
    const added = (await byUse()).filter(({ resource_id }) => ids.includes(resource_id));
    expect(added.map(({ resource_id }) => resource_id).sort()).toEqual(ids.sort());
    const [server] = added.filter(({ resource_id }) => resource_id === main);
    expect(Date.parse(server.effective_time)).toBe(end);
    const { resource_spec_code, region_code } = before[2].find(({ resource_id }) => resource_id === main);
    expect(server).toMatchObject({ resource_spec_code, region_code });
  });

  test('refused for all: unknown, attached, product, package, transaction, account; not set before', async () => {
    const find = (fits: (row: Row, one: Shopper) => boolean) =>
      Shopper.find(partner, async (one) =>
        (await one.resources()).find((row) => row.is_main_resource === 1 && fits(row, one)),
      );
    const inUse = ({ status }: Row) => status === 2;
    const [attached] = (await family()).filter(({ is_main_resource }) => is_main_resource === 0);
    const cases: [code: string, one: Shopper, id: string][] = [
      ['CBC.99003012', shopper, 'no-such'],
      ['CBC.0100', shopper, attached.resource_id],
    ];
    for (const [code, fits] of [
      ['CBC.99003609', (row: Row) => inUse(row) && /scm|codearts/.test(row.service_type_code)],
      ['CBC.99003611', (row: Row) => inUse(row) && /pkg.(obs|cdn)/.test(row.resource_type_code)],
      ['CBC.99003626', (row: Row, one: Shopper) => row.status === 4 && one.row.is_frozen === 2],
    ] as const) {
      const [one, row] = await find(fits);
      cases.push([code, one, row.resource_id]);
    }
    await shopper.renewalOf(main);
    cases.push(['CBC.99003623', shopper, main]);
    for (const [code, one, id] of cases) {
      const before = await one.everything();
      const { status, json } = await atExpiry('SET_UP', [id], one);
      expect([status, json.error_code]).toEqual([400, code]);
      expect(await one.everything()).toBe(before);
    }
    await partner.send('POST', '/_sandbox/reset');
    expect((await atExpiry('CANCEL', [main])).json.error_code).toBe('CBC.0100');
    expect((await atExpiry('SET_UP', [main, main])).json.error_code).toBe('CBC.0100');
  });

  test('one in grace fails alone, also where that is set by hand', async () => {
    const [one, rows] = await Shopper.find(partner, async (candidate) => {
      const mains = (await candidate.resources()).filter(
        ({ resource_type_code, is_main_resource }) =>
          is_main_resource === 1 && resource_type_code === 'hws.resource.type.vm',
      );
      const grace = mains.find(({ status }) => status === 5);
      const inUse = mains.find(({ status }) => status === 2);
      return grace && inUse ? [grace, inUse] : undefined;
    });
    const [grace, inUse] = rows as [Row, Row];
    const { json } = await atExpiry('SET_UP', [grace.resource_id, inUse.resource_id], one);
    expect(json.error_details).toEqual([
      { id: grace.resource_id, error_code: 'CBC.99003610', error_msg: expect.any(String) },
    ]);
    expect((await family(one, inUse.resource_id))[0].expire_policy).toBe(1);
    await partner.send('PUT', '/_sandbox/circumstances', [
      { operation: 'updatePeriodToOnDemand', code: 'CBC.99003610', about: main },
    ]);
    expect((await atExpiry('SET_UP', [main])).json.error_details).toMatchObject([{ id: main }]);
    expect((await family())[0].expire_policy).toBe(0);
  });
});

describe('at once', () => {
  test('what is left comes back without a fee, in an order of its own type', async () => {
    const all = await family();
    const before = await shopper.balances();
    const [result] = await now([main]);
    expect(result).toEqual({ resource_id: main, result: 'SUCCESS', order_id: expect.any(String) });
    const { order_info } = await shopper.order(result.order_id);
    expect(order_info).toMatchObject({ order_type: 10, status: 5 });
    const { refund_infos } = (await shopper.own.call('showRefundOrderDetails', { order_id: result.order_id }))
      .json;
    const back = fenOf(refund_infos as Row[], ({ amount }) => Math.min(0, amount));
    expect(back).toBeLessThan(0);
    expect(back).toBe(fen(order_info.amount_after_discount));
    expect([order_info.amount_info.commission_amount, order_info.amount_info.consumed_amount > 0]).toEqual([
      0,
      true,
    ]);
    const { cash, credit } = await shopper.balances();
    const { flexipurchase_coupon_amount, coupon_amount } = order_info.amount_info;
    expect(coupon_amount).toBe(0);
    expect(before.cash + before.credit - cash - credit).toBe(back - fen(flexipurchase_coupon_amount));
    expect((await family()).map(({ status }) => status)).toEqual(all.map(() => 3));
    const ids = new Set((await byUse()).map(({ resource_id }) => resource_id));
    expect(all.every(({ resource_id }) => ids.has(resource_id))).toBe(true);
    expect((await now([main]))[0]).toMatchObject({ result: 'FAIL', error_code: 'CBC.99003012' });
  });

  test('bills of its use follow, day by day, in every view the same', async () => {
    expect(await spending('2026-11')).toEqual([]);
    await now([main]);
    await goTo(testNow.getTime() + 5 * day);
    const charges = await spending('2026-11');
    const [server] = (await byUse()).filter(({ resource_id }) => resource_id === main);
    const descriptions = new Set(charges.map(({ product_spec_desc }) => product_spec_desc));
    expect(descriptions).toEqual(new Set([server.product_spec_desc]));
    const ofFourDays = fenOf(charges, (row) => row.cash_amount);
    expect(ofFourDays).toBeGreaterThan(0);
    await goTo(testNow.getTime() + 9 * day);
    const ofEightDays = fenOf(await spending('2026-11'), (row) => row.cash_amount);
    expect(Math.abs(ofEightDays - 2 * ofFourDays)).toBeLessThan(2);
    const { customer_id } = shopper.row;
    const sums = (
      await partner.all('listSubcustomerMonthlyBills', 'bill_sums', { cycle: '2026-11', charge_mode: '3' })
    ).filter((row) => row.customer_id === customer_id && row.bill_type === '0');
    const ofServers = (rows: Row[]) =>
      rows.filter(({ resource_type_code }) => resource_type_code === 'hws.resource.type.vm');
    expect(ofServers(sums)).toHaveLength(1);
    const records = await partner.all('listSubCustomerBillDetail', 'fee_records', {
      bill_cycle: '2026-11',
      customer_id,
      charging_mode: 3,
    });
    expect(fenOf(ofServers(sums), (row) => row.amount + row.debt_amount + row.adjustment_amount)).toBe(
      fenOf(ofServers(records), (row) => row.payment_amount),
    );
  });

  test('each by itself: what cannot fails, the rest is done', async () => {
    const [attached] = (await family()).filter(({ is_main_resource }) => is_main_resource === 0);
    const results = await now(['no-such', attached.resource_id, main]);
    expect(results.map(({ result }) => result)).toEqual(['FAIL', 'FAIL', 'SUCCESS']);
    expect(results[0]).toMatchObject({ error_code: 'CBC.99003012', error_msg: 'Resource ID unknown.' });
  });

  test('one with an order that waits for approval is under review', async () => {
    await partner.send('POST', '/_sandbox/reset', { seed: 2 });
    const [one, [id, order_id]] = await Shopper.find(partner, async (candidate) => {
      const [order] = await candidate.orders({ status: 1, order_type: '2' });
      if (!order) return undefined;
      const [line] = (await candidate.order(order.order_id)).order_line_items;
      const rows = await candidate.resources({ only_main_resource: 1 });
      const about = rows.find(({ product_id }) => product_id === line.product_id);
      return about && [about.resource_id, order.order_id];
    });
    const before = await one.everything();
    expect(await now([id], one)).toEqual([{ resource_id: id, result: 'AUDIT', order_id }]);
    expect(await one.everything()).toBe(before);
  });
});
