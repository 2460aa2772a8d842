import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
beforeEach(() => sides.bench.resetCalls());
afterAll(() => sides.close());

const types = async () =>
  (await sides.partner.call('listResourceTypes', { query: { limit: 1000, offset: 0 } })).resource_types!;
const typesOf = async (service_type_code: string) =>
  (await sides.partner.call('listServiceResources', { query: { service_type_code, limit: 100 } })).infos!.map(
    ({ basic_info }) => basic_info!,
  );
const ecs = 'hws.service.type.ec2';
const chinese = { 'accept-language': 'zh-CN' };

describe('resource types', () => {
  test('every field is the partner’s, in one call', async () => {
    const found = await sides.nodes(
      '{ resourceTypes(first: 500) { nodes { code name description serviceType { code } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listResourceTypes: 1 });
    expect(found).toEqual(
      (await types()).map((row) => ({
        code: row.resource_type_code,
        name: row.resource_type_name,
        description: none(row.resource_type_desc),
        serviceType: { code: row.service_type_code },
      })),
    );
  });

  test('of a service are all it is sold with, also those that belong to another', async () => {
    const { data } = await sides.bench.query(
      `{ serviceType(code: "${ecs}") { resourceTypes { code name description serviceType { code } } } }`,
    );
    expect(await sides.bench.calls()).toEqual({ listServiceTypes: 1, listServiceResources: 1 });
    const rows = await typesOf(ecs);
    expect(data.serviceType.resourceTypes).toEqual(
      rows.map((row) => ({
        code: row.resource_type_code,
        name: row.name,
        description: row.description,
        serviceType: { code: row.product_owner_service },
      })),
    );
    expect(rows.some((row) => row.product_owner_service !== ecs)).toBe(true);
  });

  test('that services own are one call for all services together', async () => {
    const found = await sides.nodes(
      '{ serviceTypes(first: 500) { nodes { code ownedResourceTypes { code name serviceType { code } } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listServiceTypes: 1, listResourceTypes: 1 });
    const rows = await types();
    for (const { code, ownedResourceTypes } of found) {
      expect(ownedResourceTypes).toEqual(
        rows
          .filter((row) => row.service_type_code === code)
          .map((row) => ({
            code: row.resource_type_code,
            name: row.resource_type_name,
            serviceType: { code },
          })),
      );
    }
    expect(found.filter(({ ownedResourceTypes }) => (ownedResourceTypes as []).length > 1)).not.toHaveLength(
      0,
    );
  });

  test('and services are found by code, or are null; an unknown service has none', async () => {
    const { data, errors } = await sides.bench.query(
      `{ a: resourceType(code: "hws.resource.type.vm") { name } b: resourceType(code: "none") { name }
         c: serviceType(code: "${ecs}") { name abbreviation } d: serviceType(code: "none") { name } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { name: 'Cloud host' },
      b: null,
      c: { name: 'Elastic Cloud Server', abbreviation: 'ECS' },
      d: null,
    });
    expect(await sides.bench.calls()).toEqual({ listServiceTypes: 1, listResourceTypes: 1 });
    const orders = await sides.nodes(
      '{ orders(first: 100) { nodes { serviceType { code resourceTypes { code } } } } }',
    );
    for (const { serviceType } of orders as { serviceType: { code: string; resourceTypes: unknown[] } }[]) {
      const rows = await typesOf(serviceType.code);
      expect(serviceType.resourceTypes).toEqual(rows.map((row) => ({ code: row.resource_type_code })));
    }
    const asked = new Set(
      (orders as { serviceType: { code: string } }[]).map((order) => order.serviceType.code),
    );
    expect(asked.size).toBeGreaterThan(3);
  });
});

describe('usage types', () => {
  const all = async (query: object = {}) =>
    (await sides.partner.call('listUsageTypes', { query: { limit: 100, offset: 0, ...query } })).usage_types!;

  test('every field is the partner’s, names of types and services included, in one call', async () => {
    const found = await sides.nodes(
      '{ usageTypes(first: 100) { nodes { code name resourceType { code name } serviceType { code name } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listUsageTypes: 1 });
    expect(found).toEqual(
      (await all()).map((row) => ({
        code: row.code,
        name: row.name,
        resourceType: { code: row.resource_type_code, name: row.resource_type_name },
        serviceType: { code: row.service_type_code, name: row.service_type_name },
      })),
    );
    expect(found.length).toBeGreaterThan(10);
  });

  test('of one resource type are asked for by its code, below it and in the list', async () => {
    const code = 'hws.resource.type.obs';
    const { data } = await sides.bench.query(
      `{ usageTypes(filter: { resourceType: "${code}" }) { totalCount nodes { code } }
         resourceType(code: "${code}") { usageTypes { totalCount nodes { code } } }
         none: usageTypes(filter: { resourceType: "none" }) { totalCount nodes { code } } }`,
    );
    const rows = await all({ resource_type_code: code });
    const expected = { totalCount: rows.length, nodes: rows.map((row) => ({ code: row.code })) };
    expect(rows.length).toBeGreaterThan(0);
    expect(data).toEqual({
      usageTypes: expected,
      resourceType: { usageTypes: expected },
      none: { totalCount: 0, nodes: [] },
    });
  });

  test('of all resource types are one scan, not a call for each', async () => {
    const found = await sides.nodes(
      '{ resourceTypes(first: 500) { nodes { code usageTypes(first: 50) { totalCount nodes { code } } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listResourceTypes: 1, listUsageTypes: 1 });
    const rows = await all();
    for (const { code, usageTypes } of found) {
      const own = rows.filter((row) => row.resource_type_code === code);
      expect(usageTypes).toEqual({ totalCount: own.length, nodes: own.map((row) => ({ code: row.code })) });
    }
  });
});

describe('units', () => {
  const units = async () => (await sides.partner.call('listMeasureUnits', {})).measure_units!;
  const kinds = codes.incentives.MeasureUnitRest.measure_type;

  test('every field is the partner’s; conversions lead to every unit of the kind', async () => {
    const { data } = await sides.bench.query(
      '{ measureUnits { id name abbreviation kind conversions { to { id kind } multiplyBy divideBy } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listMeasureUnits: 1, listConversions: 1 });
    const rows = await units();
    const conversions = (await sides.partner.call('listConversions', { query: {} })).conversions!;
    expect(data.measureUnits.map(({ conversions: _, ...unit }: Record<string, unknown>) => unit)).toEqual(
      rows.map((row) => ({
        id: `${row.measure_id}`,
        name: row.measure_name,
        abbreviation: row.abbreviation,
        kind: kinds[row.measure_type!],
      })),
    );
    type Unit = {
      id: string;
      kind: string;
      conversions: { to: Unit; multiplyBy: string; divideBy: string }[];
    };
    const byId = new Map((data.measureUnits as Unit[]).map((unit) => [unit.id, unit]));
    for (const row of conversions) {
      const [larger, smaller] = [`${row.measure_id}`, `${row.ref_measure_id}`];
      const { kind } = byId.get(larger)!;
      const ratio = `${row.conversion_ratio}`;
      expect(byId.get(larger)!.conversions).toContainEqual({
        to: { id: smaller, kind },
        multiplyBy: ratio,
        divideBy: '1',
      });
      expect(byId.get(smaller)!.conversions).toContainEqual({
        to: { id: larger, kind },
        multiplyBy: '1',
        divideBy: ratio,
      });
    }
    const seconds = byId.get('6')!.conversions.map(({ to, divideBy }) => [to.id, divideBy]);
    expect(seconds).toEqual([
      ['5', '60'],
      ['4', '3600'],
    ]);
  });

  test('of one kind', async () => {
    const { data } = await sides.bench.query('{ measureUnits(kind: CAPACITY) { id kind } }');
    const rows = (await units()).filter((row) => kinds[row.measure_type!] === 'CAPACITY');
    expect(rows.length).toBeGreaterThan(1);
    expect(data.measureUnits).toEqual(rows.map((row) => ({ id: `${row.measure_id}`, kind: 'CAPACITY' })));
  });
});

test('names come in the language of the request', async () => {
  const query = `{ resourceType(code: "hws.resource.type.vm") { name description }
    usageTypes(first: 1) { nodes { name resourceType { name } serviceType { name } } } measureUnits(kind: DURATION) { name } }`;
  const [english, zh] = await Promise.all(
    [{}, chinese].map((headers) => sides.bench.query(query, {}, headers)),
  );
  const [row] = (await sides.partner.call('listUsageTypes', { query: { limit: 1 } }, { language: 'zh_CN' }))
    .usage_types!;
  expect(JSON.stringify(english!.data)).not.toMatch(/\p{Script=Han}/u);
  expect(zh!.data).toEqual({
    resourceType: { name: '云主机', description: '云主机资源' },
    usageTypes: {
      nodes: [
        {
          name: row!.name,
          resourceType: { name: row!.resource_type_name },
          serviceType: { name: row!.service_type_name },
        },
      ],
    },
    measureUnits: [{ name: '小时' }, { name: '分钟' }, { name: '秒' }],
  });
});

test.each([
  ['resourceType(code: "") { code }', 'code', 'code must be 1 to 64 characters long, but got "".'],
  ['serviceType(code: "") { code }', 'code', 'code must be 1 to 64 characters long'],
  ['usageTypes(filter: { resourceType: "" }) { totalCount }', 'filter.resourceType', '1 to 64 characters'],
  [
    `serviceTypes(filter: { name: "${'x'.repeat(129)}" }) { totalCount }`,
    'filter.name',
    '1 to 128 characters',
  ],
  ['measureUnits(kind: UNKNOWN) { id }', 'kind', 'kind can be one of CURRENCY, DURATION'],
])('%s is refused before any call', async (field, argument, message) => {
  const { data, errors } = await sides.bench.query(`{ found: ${field} }`);
  expect(data).toEqual({ found: null });
  expect(errors).toMatchObject([
    { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } },
  ]);
  expect(await sides.bench.calls()).toEqual({});
});
