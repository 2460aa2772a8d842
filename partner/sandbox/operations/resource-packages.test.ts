import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy } from '../testing/exact.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let holders: { own: TestClient; packages: Row[] }[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  const partner = await TestClient.ofPartner(sandbox);
  holders = [];
  for (const { account_name } of await partner.all('listSubCustomers', 'customer_infos')) {
    const own = await partner.assuming(account_name);
    const answer = await own.call('listFreeResourceInfos', { limit: 1000 });
    if (answer.status === 200 && answer.json.total_count > 0) {
      holders.push({ own, packages: answer.json.free_resource_packages });
    }
  }
});
afterAll(() => sandbox.close());

const records = (own: TestClient, input: TestInput) =>
  own.all('listFreeResourcesUsageRecords', 'free_resource_records', input, 1000);
const milli = (text: string | number) => Math.round(Number(text) * 1000);

test('packages have quota items; several statuses and both ways of refilling occur', () => {
  const all = holders.flatMap(({ packages }) => packages);
  expect(Object.keys(countBy(all, ({ status }) => status)).length).toBeGreaterThan(2);
  expect(Object.keys(countBy(all, ({ quota_reuse_mode }) => quota_reuse_mode))).toEqual(['1', '2']);
  for (const one of all) {
    expect(one.free_resources).toHaveLength(1);
    expect(typeof one.free_resources[0].amount).toBe('string');
    expect(one.expire_time > '2025-05-18').toBe(true);
    expect(one.enterprise_project_id ?? '0').toBe('0');
  }
});

test('what is left is the quota less the deductions of its cycle, which chain', async () => {
  let checked = 0;
  for (const { own, packages } of holders) {
    const ids = packages.map((one) => one.free_resources[0].free_resource_id);
    const { free_resources } = (
      await own.call('listFreeResourceUsages', { free_resource_ids: [...ids, 'unknown'] })
    ).json;
    expect(free_resources.map((one: Row) => one.free_resource_id)).toEqual(ids);
    for (const [index, usage] of free_resources.entries()) {
      const item = packages[index].free_resources[0];
      expect([milli(usage.amount), milli(usage.original_amount)]).toEqual([
        milli(item.amount),
        milli(item.original_amount),
      ]);
      expect(usage.quota_reuse_cycle).toBe(packages[index].quota_reuse_mode === 1 ? 4 : undefined);
      if (usage.start_time < '2026-09' || packages[index].status !== 1) continue;
      const taken = await records(own, {
        free_resource_id: usage.free_resource_id,
        deduct_time_begin: usage.quota_reuse_cycle ? '2026-11-01' : '2026-08-21',
        deduct_time_end: '2026-11-18',
      });
      expect(milli(usage.original_amount) - taken.reduce((sum, one) => sum + milli(one.used_amount), 0)).toBe(
        milli(usage.amount),
      );
      for (const one of taken) {
        expect(milli(one.available_amount) - milli(one.used_amount)).toBe(milli(one.remaining_amount));
      }
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(2);
});

test('filters; service types in any case', async () => {
  const { own, packages } = holders.find((one) => one.packages.length > 1)!;
  const sample = packages[0];
  const list = async (input: object) =>
    (await own.call('listFreeResourceInfos', { limit: 1000, ...input })).json;
  for (const field of ['region_code', 'order_id', 'product_id', 'product_name', 'status'] as const) {
    const found = (await list({ [field]: sample[field] })).free_resource_packages;
    expect(found).toContainEqual(sample);
    expect(found).toEqual(packages.filter((one) => one[field] === sample[field]));
  }
  const upper = sample.service_type_code.toUpperCase();
  expect((await list({ service_type_code_list: [upper] })).free_resource_packages).toContainEqual(sample);
  expect((await list({ service_type_code_list: [] })).total_count).toBe(packages.length);
  expect((await list({ enterprise_project_id: 'other' })).total_count).toBe(0);
  expect((await list({ offset: 1, limit: 1 })).free_resource_packages).toEqual(packages.slice(1, 2));
  expect((await list({ offset: 1_000_000 })).error_code).toBe('CBC.0100');
  const english = await own.call('listFreeResourceInfos', { limit: 1 }, { 'x-language': 'en_US' });
  expect(english.json.free_resource_packages[0].product_name).toMatch(/package/);
});

test('days of deductions are Beijing’s and at most 90 apart', async () => {
  const window = { deduct_time_begin: '2026-08-01', deduct_time_end: '2026-10-30' };
  let found = 0;
  for (const { own } of holders) {
    for (const one of await records(own, {
      deduct_time_begin: '2026-10-05',
      deduct_time_end: '2026-10-05',
    })) {
      expect([one.effective_time, one.expire_time]).toEqual(['2026-10-04T16:00:00Z', '2026-10-05T16:00:00Z']);
      expect(one.deduct_time).toBe('2026-10-05T15:59:59Z');
      found++;
    }
  }
  expect(found).toBeGreaterThan(0);
  const { own } = holders[0]!;
  const code = async (input: object) =>
    (await own.call('listFreeResourcesUsageRecords', { ...window, ...input })).json.error_code;
  expect(await code({})).toBeUndefined();
  expect(await code({ deduct_time_end: '2026-10-31' })).toBe('CBC.0100');
  expect(await code({ deduct_time_end: '2026-07-31' })).toBe('CBC.0100');
  expect((await own.call('listFreeResourcesUsageRecords', {})).json.error_code).toBe('CBC.0100');
  const tooMany = Array.from({ length: 101 }, String);
  expect((await own.call('listFreeResourceUsages', { free_resource_ids: tooMany })).json.error_code).toBe(
    'CBC.0100',
  );
});
