import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
});
afterAll(() => sandbox.close());

describe('units and usage types', () => {
  test('units have both names, conversions join units of one kind', async () => {
    const { measure_units } = (await partner.call('listMeasureUnits')).json;
    const english = (await partner.call('listMeasureUnits', {}, { 'x-language': 'EN_US' })).json
      .measure_units;
    expect(measure_units.find((one: Row) => one.measure_id === 4)).toMatchObject({
      measure_name: '小时',
      measure_type: 2,
    });
    expect(english.find((one: Row) => one.measure_id === 4).measure_name).toBe('Hour');
    const { conversions } = (await partner.call('listConversions')).json;
    const kind = new Map(measure_units.map((one: Row) => [one.measure_id, one.measure_type]));
    for (const { measure_id, ref_measure_id, measure_type } of conversions) {
      expect([kind.get(measure_id), kind.get(ref_measure_id)]).toEqual([measure_type, measure_type]);
    }
    expect(conversions).toContainEqual({
      measure_id: 10,
      ref_measure_id: 11,
      conversion_ratio: 1024,
      measure_type: 3,
    });
    const of = async (measure_type: unknown) =>
      (await partner.call('listConversions', { measure_type })).json;
    expect((await of(22)).conversions).toEqual([]);
    expect((await of('null')).conversions).toHaveLength(conversions.length);
    expect((await of('')).error_code).toBe('CBC.0100');
  });

  test('usage types belong to resource types', async () => {
    const all = await partner.all('listUsageTypes', 'usage_types');
    expect(new Set(all.map(({ code, resource_type_code }) => `${code} ${resource_type_code}`)).size).toBe(
      all.length,
    );
    const { resource_type_code } = all[2];
    const list = async (input: object) => (await partner.call('listUsageTypes', { ...input })).json;
    expect((await list({ resource_type_code })).usage_types).toEqual(
      all.filter((one) => one.resource_type_code === resource_type_code),
    );
    expect((await list({ resource_type_code: 'null' })).total_count).toBe(0);
    expect((await list({ resource_type_code: '' })).total_count).toBe(all.length);
  });

  test('bills name only units and usage types that can be looked up', async () => {
    const units = new Set(
      (await partner.call('listMeasureUnits')).json.measure_units.map((one: Row) => one.measure_id),
    );
    const types = new Set(
      (await partner.all('listUsageTypes', 'usage_types')).map(
        (one) => `${one.code} ${one.resource_type_code}`,
      ),
    );
    for (const row of customers.slice(0, 20)) {
      const bill = await partner.all(
        'listSubCustomerBillDetail',
        'fee_records',
        { customer_id: row.customer_id, bill_cycle: '2026-10' },
        1000,
      );
      for (const one of bill.filter(({ usage_type }) => usage_type !== undefined)) {
        expect(
          units.has(one.usage_measure_id) && types.has(`${one.usage_type} ${one.resource_type_code}`),
        ).toBe(true);
      }
    }
  });
});

describe('listResourceSpecs', () => {
  const query = {
    cloud_service_type: 'hws.service.type.ec2',
    resource_type: 'hws.resource.type.vm',
    region_code: 'cn-north-4',
    charge_mode: '1',
  };
  const list = async (input: object) =>
    (await partner.call('listResourceSpecs', { ...query, ...input })).json;

  test('pages by a cursor that belongs to its query', async () => {
    const all = (await list({})).cloud_service_basics;
    expect(all.length).toBeGreaterThan(3);
    const first = await list({ limit: 2 });
    const { next_marker: marker } = first.page_info;
    expect((await list({ limit: 2, marker })).cloud_service_basics).toEqual(all.slice(2, 4));
    expect((await list({ marker })).cloud_service_basics).toEqual(all);
    expect((await list({ limit: 2, marker, charge_mode: '3' })).error_code).toBe('CBC.0100');
    expect((await list({})).page_info.next_marker).toBeUndefined();
  });

  test('finds one specification, in a known region only', async () => {
    const filters = [{ key: 'RESOURCE_SPEC', value: 's6.large.2.linux' }];
    expect((await list({ filters })).cloud_service_basics).toMatchObject([
      { resource_spec: 's6.large.2.linux', charge_mode: '1' },
    ]);
    expect((await list({ filters: [] })).cloud_service_basics.length).toBeGreaterThan(1);
    expect((await list({ region_code: 'nowhere-1' })).cloud_service_basics).toEqual([]);
    expect((await list({ filters: [...filters, ...filters] })).error_code).toBe('CBC.0100');
  });
});
