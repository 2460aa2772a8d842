import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';
import { scenarioNames, scenarios, type ScenarioName } from './index.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
afterAll(() => sandbox.close());

const enter = async (scenario: ScenarioName, more: object = {}): Promise<Row> => {
  const before = { seed: 1, customers: 120, now: testNow };
  const { status, json } = await partner.send('POST', '/_sandbox/reset', { ...before, scenario, ...more });
  expect(status).toBe(200);
  return json;
};
const customersOf = (input: object = {}) => partner.all('listSubCustomers', 'customer_infos', { ...input });
const share = (rows: readonly Row[], of: (row: Row) => boolean) => rows.filter(of).length / rows.length;

describe('a scenario', () => {
  test('is listed with what it is about, in one line', async () => {
    const list = (await partner.send('GET', '/_sandbox/scenarios')).json;
    expect(list.map(({ name }: Row) => name)).toEqual([
      'demo',
      'empty',
      'distributor',
      'month-end',
      'trouble',
    ]);
    for (const { name, description } of list) {
      expect(description).toBe(scenarios[name as ScenarioName].description);
      expect(description).toMatch(/^.{20,110}\.$/);
    }
  });

  test('is chosen at the start, stays over a reset that names no other, and is told', async () => {
    const troubled = await startSandbox({ now: testNow, scenario: 'trouble', customers: 20 });
    const client = new TestClient(troubled.url);
    expect((await client.send('GET', '/_sandbox')).json.scenario).toBe('trouble');
    expect((await client.send('POST', '/_sandbox/reset', { seed: 4 })).json.scenario).toBe('trouble');
    expect((await client.send('POST', '/_sandbox/reset', { scenario: 'demo' })).json.scenario).toBe('demo');
    await troubled.close();
  });

  test('that does not exist is refused, and those that do are named', async () => {
    const { status, json } = await partner.send('POST', '/_sandbox/reset', { scenario: 'chaos' });
    expect([status, json.error]).toEqual([400, expect.stringContaining('one of demo, empty, distributor')]);
    await expect(startSandbox({ scenario: 'chaos' as 'demo' })).rejects.toThrow(/one of demo, empty/);
  });

  test.each(scenarioNames)('%s: the same seed gives the same data, another one others', async (name) => {
    const everything = async (seed: number) => {
      await enter(name, { seed });
      return [
        (await partner.call('listQuotaCoupons', { limit: 100 })).text,
        (await partner.call('listPartnerBalances')).text,
        (await partner.call('listCustomerOrders', { limit: 100 })).text,
        JSON.stringify(await customersOf()),
      ].join();
    };
    const first = await everything(3);
    expect(await everything(3)).toBe(first);
    expect(await everything(4)).not.toBe(first);
  });

  test.each(scenarioNames)('%s: kinds of customers come in steps of seven, and all of them come', (name) => {
    expect(scenarios[name].shape(120).archetypes.length % 7).not.toBe(0);
  });
});

describe('demo', () => {
  test('is what a sandbox starts with', async () => {
    const usual = await startSandbox({ now: testNow, quota: 'off' });
    const rows = await (await TestClient.ofPartner(usual)).all('listSubCustomers', 'customer_infos');
    await usual.close();
    await enter('demo');
    expect(await customersOf()).toEqual(rows);
  });
});

describe('empty', () => {
  beforeEach(() => enter('empty'));

  test('nobody is there: no customers, no resellers, no orders, no coupons', async () => {
    for (const [id, count] of [
      ['listSubCustomers', 'count'],
      ['listIndirectPartners', 'count'],
      ['listCustomerOrders', 'total_count'],
      ['listIssuedPartnerCoupons', 'total_count'],
      ['listSubCustomerCoupons', 'count'],
      ['listPartnerAdjustRecords', 'total_count'],
      ['listPartnerCouponsRecord', 'total_count'],
      ['listIssuedCouponQuotas', 'total_count'],
      ['listCouponQuotasRecords', 'total_count'],
    ] as const) {
      const { status, json } = await partner.call(id);
      expect([id, status, json[count]]).toEqual([id, 200, 0]);
    }
  });

  test('quotas of both kinds have been granted, and nothing of them is gone', async () => {
    for (const quota_type of [0, 1]) {
      const { quotas } = (await partner.call('listQuotaCoupons', { quota_type })).json;
      expect(quotas.length).toBeGreaterThan(0);
      for (const { quota_value, balance, quota_status, expire_time } of quotas) {
        expect(Number(balance)).toBe(Number(quota_value));
        expect(Number(balance)).toBeGreaterThan(0);
        expect(quota_status).toBe(0);
        expect(Date.parse(expire_time as string)).toBeGreaterThan(testNow.getTime());
      }
    }
  });

  test('there is money, which came in once, and a credit line nobody used', async () => {
    const { account_balances } = (await partner.call('listPartnerBalances')).json;
    for (const { amount } of account_balances) expect(Number(amount)).toBeGreaterThan(0);
    for (const balance_type of ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT']) {
      const { records } = (await partner.call('listPartnerAccountChangeRecords', { balance_type })).json;
      expect(records).toHaveLength(1);
      const [{ trade_time }] = records;
      expect(testNow.getTime() - Date.parse(trade_time as string)).toBeLessThan(4 * 86_400_000);
    }
  });

  test('the catalogue and the policies are as ever', async () => {
    expect((await partner.call('listServiceTypes')).json.total_count).toBeGreaterThan(20);
    const policies = await partner.call('listIncentiveDiscountPolicies', { time: '2026-10' });
    expect(policies.json.total_count).toBeGreaterThan(20);
  });

  test('however many customers are asked for', async () => {
    await enter('empty', { customers: 500 });
    expect(await customersOf()).toEqual([]);
  });
});

describe('distributor', () => {
  test('most customers belong to resellers, of which there are many, large and small', async () => {
    for (const customers of [120, 40, 7]) {
      await enter('distributor', { customers });
      const own = (await customersOf()).length;
      const { indirect_partners } = (await partner.call('listIndirectPartners', { limit: 100 })).json;
      expect(indirect_partners).toHaveLength(10);
      const theirs: number[] = [];
      for (const { indirect_partner_id } of indirect_partners) {
        theirs.push((await customersOf({ indirect_partner_id })).length);
      }
      const total = theirs.reduce((sum, size) => sum + size, own);
      expect(total).toBe(customers);
      expect(own / total).toBeLessThan(0.2);
      expect(own).toBeGreaterThan(0);
      expect(Math.max(...theirs)).toBeGreaterThan(2 * Math.min(...theirs));
    }
  });

  test('resellers issue coupons from quotas the partner handed on', async () => {
    await enter('distributor');
    const quotas = await partner.all('listIssuedCouponQuotas', 'quotas');
    expect(new Set(quotas.map(({ indirect_partner_id }) => indirect_partner_id)).size).toBe(10);
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    let issued = 0;
    for (const { indirect_partner_id } of indirect_partners) {
      issued += (await partner.call('listIssuedPartnerCoupons', { indirect_partner_id })).json.total_count;
    }
    expect(issued).toBeGreaterThan(50);
  });
});

describe('month-end', () => {
  test.each([
    ['2026-11-18T06:00:00Z', '2026-11-30T15:30:00Z'],
    ['2026-11-30T15:59:59Z', '2026-11-30T15:30:00Z'],
    ['2026-11-30T16:00:00Z', '2026-12-31T15:30:00Z'],
    ['2028-02-01T00:00:00Z', '2028-02-29T15:30:00Z'],
  ])('%s: the clock starts half an hour before that month closes in Beijing', async (now, starts) => {
    const { now: clock } = await enter('month-end', { now });
    expect(Date.parse(clock as string) - Date.parse(starts)).toBeLessThan(3_000);
    expect(clock >= starts).toBe(true);
  });

  test('without a time of its own it starts before the end of the real month', async () => {
    const real = await startSandbox({ scenario: 'month-end', customers: 5 });
    const { now } = (await new TestClient(real.url).send('GET', '/_sandbox')).json;
    await real.close();
    const beijing = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 7);
    expect(beijing(Date.parse(now as string))).toBe(beijing(Date.now()));
    expect(beijing(Date.parse(now as string) + 31 * 60_000)).not.toBe(beijing(Date.now()));
  });

  test('orders and bills run up to that day', async () => {
    await enter('month-end');
    const [newest] = (await partner.call('listCustomerOrders', { limit: 1 })).json.order_infos;
    expect(newest.create_time >= '2026-11-25').toBe(true);
    const { count } = (
      await partner.call('listSubcustomerMonthlyBills', { cycle: '2026-11', charge_mode: '1' })
    ).json;
    expect(count).toBeGreaterThan(10);
  });
});

describe('trouble', () => {
  let rows: Row[];
  beforeAll(async () => {
    await enter('trouble');
    rows = await customersOf();
  });

  test('has as many customers as asked for, and resellers', async () => {
    expect(rows).toHaveLength(120);
    expect((await partner.call('listIndirectPartners')).json.count).toBe(3);
  });

  test('one account in five is frozen, some with their resources', () => {
    expect(share(rows, ({ is_frozen }) => is_frozen !== 0)).toBeGreaterThan(0.15);
    expect(share(rows, ({ is_frozen }) => is_frozen === 2)).toBeGreaterThan(0.03);
  });

  test('one in three is in arrears', async () => {
    const balances: Row[] = [];
    for (let from = 0; from < rows.length; from += 20) {
      const customer_infos = rows.slice(from, from + 20).map(({ customer_id }) => ({ customer_id }));
      balances.push(
        ...(await partner.call('listCustomersBalancesDetail', { customer_infos })).json.customer_balances,
      );
    }
    expect(balances.length).toBeGreaterThan(80);
    expect(share(balances, ({ debt_amount }) => Number(debt_amount) > 0)).toBeGreaterThan(0.35);
  });

  test('one verification in ten is rejected, others are open or were never asked for', () => {
    expect(share(rows, ({ verified_status }) => verified_status === '1')).toBeGreaterThan(0.06);
    for (const status of ['-1', '0']) {
      expect(rows.some(({ verified_status }) => verified_status === status)).toBe(true);
    }
  });

  test('orders wait for payment, approval and refunds, and refunds were made', async () => {
    const orders = await partner.all('listCustomerOrders', 'order_infos');
    const count = (of: (row: Row) => boolean) => orders.filter(of).length;
    expect(count(({ status }) => status === 6)).toBeGreaterThan(10);
    expect(count(({ status }) => status === 2)).toBeGreaterThan(5);
    expect(count(({ status }) => status === 1)).toBeGreaterThan(1);
    expect(count(({ status, order_type }) => status === 5 && order_type === 4)).toBeGreaterThan(5);
  });

  test('subscriptions have just ended or are about to', async () => {
    let [ended, ending] = [0, 0];
    for (const { customer_id } of rows) {
      const { data } = (
        await partner.call('listPayPerUseCustomerResources', {
          customer_id,
          limit: 500,
          only_main_resource: 1,
        })
      ).json;
      const days = data.map(
        ({ expire_time }: Row) => (Date.parse(expire_time as string) - testNow.getTime()) / 86_400_000,
      );
      if (days.some((one: number) => one > -16 && one <= 0)) ended++;
      if (days.some((one: number) => one > 0 && one < 16)) ending++;
    }
    expect(ended).toBeGreaterThan(8);
    expect(ending).toBeGreaterThan(15);
  });

  test('so have coupons', async () => {
    const coupons = await partner.all('listIssuedPartnerCoupons', 'user_coupons');
    const days = ({ expire_time }: Row) =>
      (Date.parse(expire_time as string) - testNow.getTime()) / 86_400_000;
    const ended = coupons.filter((one) => one.status === 4 && days(one) > -16);
    const ending = coupons.filter((one) => one.status === 2 && days(one) < 16);
    expect(ended.length).toBeGreaterThan(10);
    expect(ending.length).toBeGreaterThan(10);
  });
});
