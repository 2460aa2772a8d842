import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let holders: { own: TestClient; row: Row; resources: Row[] }[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  holders = [];
  for (const row of await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' })) {
    const own = await partner.assuming(row.account_name);
    const answer = await own.call('listPayPerUseCustomerResources', { limit: 500 });
    if (answer.status === 200) holders.push({ own, row, resources: answer.json.data });
  }
});
afterAll(() => sandbox.close());

const hour = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'cn-north-4',
  usage_factor: 'duration',
  usage_value: 1,
  usage_measure_id: 4,
  subscription_num: 1,
};
const disk = {
  ...hour,
  id: '2',
  cloud_service_type: 'hws.service.type.ebs',
  resource_type: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  resource_size: 100,
  size_measure_id: 17,
};
const forAMonth = { period_type: 2, period_num: 1, subscription_num: 1 };
const keyOf = (line: Row) => ({
  id: line.id,
  cloud_service_type: line.cloud_service_type,
  resource_type: line.resource_type,
  resource_spec: line.resource_spec,
  region: line.region,
  resource_size: line.resource_size,
  size_measure_id: line.size_measure_id,
});

describe('listOnDemandResourceRatings', () => {
  const rate = async (input: object, { own } = holders[0]!) =>
    (
      await own.call('listOnDemandResourceRatings', {
        project_id: 'p',
        product_infos: [hour, disk],
        ...input,
      })
    ).json;

  test('lines add up, discounts explain the difference, decimals are six or ten', async () => {
    for (const holder of holders.slice(0, 15)) {
      const answer = await rate({}, holder);
      const micro = (value: number) => Math.round(value * 1e6);
      expect(micro(answer.official_website_amount)).toBe(
        answer.product_rating_results.reduce(
          (sum: number, line: Row) => sum + micro(line.official_website_amount),
          0,
        ),
      );
      expect(
        Math.abs(
          micro(answer.official_website_amount) - micro(answer.discount_amount) - micro(answer.amount),
        ),
      ).toBeLessThanOrEqual(1);
    }
    const text = async (inquiry_precision: number) =>
      (
        await holders[0]!.own.call('listOnDemandResourceRatings', {
          project_id: 'p',
          product_infos: [hour],
          inquiry_precision,
        })
      ).text;
    expect(await text(0)).toMatch(/"official_website_amount":\d+\.\d{6}[,}]/);
    expect(await text(1)).toMatch(/"official_website_amount":\d+\.\d{10}[,}]/);
  });

  test('is what bills charge: use times unit price', async () => {
    const { own } = holders.find(({ row }) => row.verified_status === '2' && row.associated_on < '2026-01')!;
    const cycle = { cycle: '2026-10', charge_mode: '3' };
    const records = await own.all('listCustomerselfResourceRecords', 'fee_records', cycle, 1000);
    const record = records.find((one) => one.usage_type !== undefined)!;
    const line = {
      ...hour,
      cloud_service_type: record.cloud_service_type,
      resource_type: record.resource_type,
      resource_spec: record.sku_code,
      region: record.region,
      resource_size: record.spec_size,
      size_measure_id: record.spec_size_measure_id,
      usage_factor: record.usage_type,
      usage_measure_id: record.usage_measure_id,
      usage_value: record.usage,
    };
    const answer = (await own.call('listOnDemandResourceRatings', { project_id: 'p', product_infos: [line] }))
      .json;
    expect(fen(answer.official_website_amount)).toBe(fen(record.official_amount));
  });

  test.each([
    [{ product_infos: [hour, { ...hour, id: '3', resource_spec: 'none' }] }, 'CBC.99006006'],
    [{ product_infos: [{ ...hour, region: 'nowhere-1' }] }, 'CBC.99006006'],
    [{ product_infos: [{ ...hour, usage_measure_id: 10 }] }, 'CBC.99006050'],
    [{ product_infos: [{ ...hour, usage_value: 1e13 }] }, 'CBC.99006055'],
    [{ product_infos: [{ ...hour, usage_factor: 'upflow' }] }, 'CBC.99006074'],
    [{ product_infos: [hour, hour] }, 'CBC.0100'],
    [{ product_infos: [{ ...disk, resource_size: undefined }] }, 'CBC.0100'],
    [{ product_infos: [] }, 'CBC.0100'],
    [{ project_id: undefined }, 'CBC.0100'],
  ])('an inquiry refused, %#', async (input, code) => {
    expect((await rate(input)).error_code).toBe(code);
  });
});

describe('listRateOnPeriodDetail', () => {
  const rate = async (lines: object[], { own } = holders[0]!) =>
    (await own.call('listRateOnPeriodDetail', { project_id: 'p', product_infos: lines })).json;

  test('costs what new orders cost at list price, linear products by their size', async () => {
    const monthly = async (line: object) =>
      (await rate([{ ...keyOf(line), ...forAMonth }])).official_website_rating_result.official_website_amount;
    expect(await monthly(hour)).toBe(158);
    expect(await monthly(disk)).toBe(70);
    expect(await monthly({ ...disk, resource_size: 500 })).toBe(350);
    expect(await monthly({ ...disk, resource_size: 200 })).toBe(140);
    const year = { ...keyOf(hour), period_type: 3, period_num: 2, subscription_num: 3 };
    expect((await rate([year])).official_website_rating_result.official_website_amount).toBe(
      158 * 12 * 2 * 3,
    );
  });

  test('one alternative per discount, the biggest saving is the best, lines add up', async () => {
    const seen = new Set<number>();
    for (const holder of holders.slice(0, 40)) {
      const answer = await rate(
        [hour, disk].map((line) => ({ ...keyOf(line), ...forAMonth })),
        holder,
      );
      const { official_website_amount } = answer.official_website_rating_result;
      const options = answer.optional_discount_rating_results;
      for (const option of options) {
        seen.add(option.discount_type);
        expect(fen(option.amount)).toBe(fen(official_website_amount) - fen(option.discount_amount));
        expect(fenOf(option.product_rating_results, (line: Row) => line.amount)).toBe(fen(option.amount));
      }
      const best = options.filter(({ best_offer }: Row) => best_offer === 1);
      expect(best).toHaveLength(Math.min(1, options.length));
      for (const option of options)
        expect(option.discount_amount).toBeLessThanOrEqual(best[0].discount_amount);
    }
    expect([...seen].sort()).toEqual([605, 607]);
  });

  test('instalments are for CloudPond, as text', async () => {
    const pond = {
      ...keyOf(hour),
      cloud_service_type: 'hws.service.type.cloudpond',
      resource_type: 'hws.resource.type.cloudpond.rack',
      resource_spec: 'cloudpond.e2.rack',
      period_type: 3,
      period_num: 1,
      subscription_num: 1,
    };
    const answer = await rate([{ ...pond, fee_installment_mode: 'ZERO_PAY' }]);
    expect(answer.official_website_rating_result).toMatchObject({
      installment_official_website_amount: '98000.00',
      installment_period_type: 2,
    });
    expect(
      (await rate([{ ...keyOf(hour), ...forAMonth, fee_installment_mode: 'HALF_PAY' }])).error_code,
    ).toBe('CBC.0100');
  });

  test.each([
    [{ ...hour, resource_type: 'hws.resource.type.volume' }, 'CBC.99006006'],
    [{ ...hour, period_num: 214783647, subscription_num: 10000 }, 'CBC.99006055'],
    [{ ...disk, size_measure_id: 15 }, 'CBC.0100'],
    [{ ...hour, period_type: 1 }, 'CBC.0100'],
  ])('a line refused, %#', async (line, code) => {
    expect((await rate([{ ...forAMonth, ...line }])).error_code).toBe(code);
  });
});

describe('listRenewRateOnPeriod', () => {
  const rate = async (own: TestClient, input: object) =>
    (await own.call('listRenewRateOnPeriod', { period_type: 2, period_num: 1, ...input })).json;

  test('prices main resources with what is attached, as text, and reports the others one by one', async () => {
    const seen = new Set<string>();
    let priced = 0;
    for (const { own, resources } of holders) {
      const ids = resources.map(({ resource_id }) => resource_id);
      for (let start = 0; start < ids.length; start += 10) {
        const answer = await rate(own, { resource_ids: ids.slice(start, start + 10) });
        const done = answer.renew_inquiry_results.map(({ resource_id }: Row) => resource_id);
        const failed = answer.fail_resource_infos.map(({ resource_id }: Row) => resource_id);
        expect([...done, ...failed].sort()).toEqual(ids.slice(start, start + 10).sort());
        expect(fenOf(answer.renew_inquiry_results, (one: Row) => Number(one.amount))).toBe(
          fen(Number(answer.official_website_rating_result.official_website_amount)),
        );
        for (const { error_code } of answer.fail_resource_infos) seen.add(error_code);
        priced += done.length;
      }
    }
    expect(priced).toBeGreaterThan(50);
    expect([...seen].sort()).toEqual([
      'CBC.30050007',
      'CBC.30050009',
      'CBC.30050010',
      'CBC.30050011',
      'CBC.30050013',
    ]);
  });

  test('periods, repeats and relatives', async () => {
    for (const { own, resources } of holders) {
      for (const { resource_id } of resources.filter(({ is_main_resource }) => is_main_resource === 1)) {
        const once = await rate(own, { resource_ids: [resource_id] });
        if (once.renew_inquiry_results.length === 0) continue;
        const year = await rate(own, { resource_ids: [resource_id], period_type: 3 });
        expect(fen(Number(year.renew_inquiry_results[0].amount))).toBe(
          12 * fen(Number(once.renew_inquiry_results[0].amount)),
        );
        const long = await rate(own, { resource_ids: [resource_id], period_type: 3, period_num: 4 });
        expect(long.fail_resource_infos[0].error_code).toBe('CBC.30050008');
        expect((await rate(own, { resource_ids: [resource_id, resource_id] })).error_code).toBe(
          'CBC.30050012',
        );
        const more = await rate(own, { resource_ids: [resource_id], include_relative_resources: true });
        expect(more.renew_inquiry_results.length).toBeGreaterThanOrEqual(1);
        if (more.renew_inquiry_results.length > 1) return;
      }
    }
    throw new Error('nothing renewable has relatives');
  });

  test.each([[{ period_num: 12 }], [{ resource_ids: [] }], [{ period_type: 0 }]])(
    '%j is refused',
    async (input) => {
      expect((await rate(holders[0]!.own, { resource_ids: ['x'], ...input })).error_code).toBe('CBC.0100');
    },
  );
});
