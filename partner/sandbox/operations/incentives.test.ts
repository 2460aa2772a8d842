import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy, fen, fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
afterAll(() => sandbox.close());

const bills = (cycle: string, charge_mode: string, input: object = {}) =>
  partner.all('listSubcustomerMonthlyBills', 'bill_sums', { cycle, charge_mode, ...input });
const policies = (time: string) => partner.all('listIncentiveDiscountPolicies', 'policies', { time });

describe('listIncentiveDiscountPolicies', () => {
  test('nearly every service has one, in all four classes', async () => {
    const services = await partner.all('listServiceTypes', 'service_types');
    const found = await policies('2026-10');
    expect(services.length - found.length).toBe(3);
    expect(Object.keys(countBy(found, (one) => one.incentive_policy))).toEqual(['0', '1', '2', '13']);
    expect(Object.keys(countBy(found, (one) => one.allow_discount)).sort()).toEqual(['NO', 'YES']);
  });

  test('changes are few, and a future month reads like the present plan', async () => {
    const [early, now, later] = await Promise.all(['2025-06', '2026-11', '2030-01'].map(policies));
    const changed = early!.filter((one, index) => one.incentive_policy !== now![index].incentive_policy);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(25);
    expect(later).toEqual(now);
  });

  test('one service by its code', async () => {
    const ask = { time: '2026-10', service_type_code: 'hws.service.type.obs' };
    expect((await partner.call('listIncentiveDiscountPolicies', ask)).json).toMatchObject({
      total_count: 1,
      policies: [{ service_type_code: 'hws.service.type.obs', service_type_name: '对象存储服务' }],
    });
  });
});

describe('listSubcustomerMonthlyBills', () => {
  test('payments add up to the amount; signs follow the kind', async () => {
    for (const mode of ['1', '3', '11']) {
      const rows = await bills('2026-10', mode);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(fenOf(row.account_details, (one: Row) => one.amount)).toBe(fen(row.amount));
        expect(row.charge_mode).toBe(mode);
        if (row.bill_type === '0') expect(row.amount).toBeGreaterThanOrEqual(0);
        else {
          expect(row.amount).toBeLessThanOrEqual(0);
          expect(row).not.toHaveProperty('debt_amount');
          expect(row).not.toHaveProperty('adjustment_amount');
          expect(row).not.toHaveProperty('discount_amount');
        }
      }
    }
  });

  test('one row per customer, service, resource type and kind', async () => {
    const rows = await bills('2026-10', '3');
    const keys = rows.map((one) =>
      [one.customer_id, one.cloud_service_type, one.resource_type_code, one.bill_type].join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('eighteen months, of which the current one fills day by day', async () => {
    const total = async (cycle: string) =>
      fenOf(await bills(cycle, '3', { bill_type: '0' }), (one) => one.amount);
    expect(await total('2025-06')).toBeGreaterThan(0);
    expect(await total('2025-05')).toBe(0);
    expect(await total('2026-12')).toBe(0);
    const now = await total('2026-11');
    await partner.send('PUT', '/_sandbox/clock', { now: '2026-11-28T12:00:00Z' });
    const later = await total('2026-11');
    expect(now).toBeGreaterThan(0);
    expect(later).toBeGreaterThan(now);
    await partner.send('POST', '/_sandbox/reset');
  });

  test('data of a day appear the next day at 16:00 Beijing time', async () => {
    const at = async (now: string) => {
      await partner.send('PUT', '/_sandbox/clock', { now });
      return fenOf(await bills('2026-11', '3'), (one) => one.amount);
    };
    const before = await at('2026-11-20T07:59:00Z');
    const after = await at('2026-11-20T08:01:00Z');
    expect(after).toBeGreaterThan(before);
    expect(await at('2026-11-21T07:59:00Z')).toBe(after);
    await partner.send('POST', '/_sandbox/reset');
  });

  test('only resale customers; marketplace, arrears, unsubscriptions and write-offs occur', async () => {
    const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '1' });
    const referral = new Set(customers.map(({ customer_id }) => customer_id));
    const services = new Set(
      (await partner.all('listServiceTypes', 'service_types')).map(
        ({ service_type_code }) => service_type_code,
      ),
    );
    const rows = (
      await Promise.all(
        ['2026-11', '2026-10', '2026-09'].flatMap((month) => ['1', '3'].map((mode) => bills(month, mode))),
      )
    ).flat();
    expect(rows.some(({ customer_id }) => referral.has(customer_id))).toBe(false);
    expect(rows.some(({ cloud_service_type }) => !services.has(cloud_service_type))).toBe(true);
    expect(rows.some(({ debt_amount }) => debt_amount > 0)).toBe(true);
    expect(Object.keys(countBy(rows, ({ bill_type }) => bill_type)).sort()).toEqual(['0', '1', '2']);
  });

  test('filters by customer, service and kind', async () => {
    const rows = await bills('2026-10', '3');
    const { customer_id, cloud_service_type } = rows[0];
    expect(await bills('2026-10', '3', { customer_id })).toEqual(
      rows.filter((one) => one.customer_id === customer_id),
    );
    expect(await bills('2026-10', '3', { cloud_service_type })).toEqual(
      rows.filter((one) => one.cloud_service_type === cloud_service_type),
    );
    expect(await bills('2026-10', '3', { bill_type: '2' })).toEqual(
      rows.filter((one) => one.bill_type === '2'),
    );
    expect(await bills('2026-10', '3', { customer_id: 'nobody' })).toEqual([]);
  });

  test('yearly/monthly rows are the orders paid in the month', async () => {
    const rows = await bills('2026-10', '1', { bill_type: '0' });
    const { customer_id } = rows[0];
    const paid = await partner.all('listCustomerOrders', 'order_infos', {
      customer_id,
      payment_time_begin: '2026-09-30T16:00:00Z',
      payment_time_end: '2026-10-31T15:59:59Z',
    });
    const charged = paid.filter(({ order_type }) => order_type !== 4);
    expect(
      fenOf(
        rows.filter((one) => one.customer_id === customer_id),
        (one) => one.amount,
      ),
    ).toBe(fenOf(charged, (one) => one.amount_after_discount));
  });
});

describe('catalogue', () => {
  test('services in both languages, found by part of the name in that language', async () => {
    const chinese = await partner.all('listServiceTypes', 'service_types');
    expect(chinese.length).toBeGreaterThanOrEqual(60);
    const found = await partner.call(
      'listServiceTypes',
      { service_type_name: 'Storage' },
      { 'x-language': 'en_us' },
    );
    expect(found.json.total_count).toBeGreaterThan(1);
    expect((await partner.call('listServiceTypes', { service_type_name: 'Storage' })).json.total_count).toBe(
      0,
    );
    expect(
      (await partner.call('listServiceTypes', { service_type_name: '云数据库' })).json.total_count,
    ).toBeGreaterThan(3);
  });

  test('resource types are owned by a service of the catalogue or a technical one', async () => {
    const services = new Set(
      (await partner.all('listServiceTypes', 'service_types')).map((one) => one.service_type_code),
    );
    const resources = await partner.all('listResourceTypes', 'resource_types');
    expect(resources.length).toBeGreaterThanOrEqual(80);
    const technical = resources.filter((one) => !services.has(one.service_type_code));
    expect(new Set(technical.map((one) => one.service_type_code))).toEqual(
      new Set(['hws.service.type.offline']),
    );
  });

  test('resources of a service include those it shares, whose owner is another', async () => {
    const { json } = await partner.call('listServiceResources', {
      service_type_code: 'hws.service.type.ec2',
    });
    const owners = new Set(json.infos.map(({ basic_info }: Row) => basic_info.product_owner_service));
    expect(owners).toEqual(
      new Set([
        'hws.service.type.ec2',
        'hws.service.type.ebs',
        'hws.service.type.vpc',
        'hws.service.type.ims',
      ]),
    );
    expect(
      (await partner.call('listServiceResources', { service_type_code: 'hws.service.type.mkt.x' })).json,
    ).toEqual({
      total_count: 0,
      infos: [],
    });
  });

  test('every code an order or a bill carries is in the catalogue, but for the marketplace', async () => {
    const known = new Set(
      (await partner.all('listResourceTypes', 'resource_types')).map((one) => one.resource_type_code),
    );
    const rows = (await Promise.all(['1', '3', '11'].map((mode) => bills('2026-10', mode)))).flat();
    const unknown = rows.filter((one) => !known.has(one.resource_type_code));
    expect(new Set(unknown.map((one) => one.cloud_service_type)).size).toBe(1);
  });
});

describe('geography', () => {
  test('31 provinces, each with cities; counties where they are on record', async () => {
    const { json } = await partner.call('listProvinces', { limit: 1000 });
    expect([json.count, json.provinces.length]).toEqual([31, 31]);
    for (const { code } of json.provinces) {
      const cities = (await partner.call('listCities', { province_code: code, limit: 1000 })).json;
      expect(cities.count).toBeGreaterThan(0);
      for (const city of cities.cities) expect(city.code).toMatch(new RegExp(`^${code}-\\d{3}$`));
    }
    const counties = await partner.call('listCounties', { city_code: 'CN-44-003', limit: 1000 });
    expect(counties.json.counties.map((one: Row) => one.name)).toContain('南山区');
  });

  test('ten by default, none for an unknown code, Chinese in every language', async () => {
    expect((await partner.call('listProvinces')).json.provinces).toHaveLength(10);
    expect((await partner.call('listCities', { province_code: 'CN-99' })).json).toEqual({
      count: 0,
      cities: [],
    });
    const english = await partner.call('listProvinces', { limit: 1 }, { 'x-language': 'en_us' });
    expect(english.json.provinces[0].name).toBe('北京市');
  });
});
