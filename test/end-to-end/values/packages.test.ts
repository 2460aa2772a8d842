import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { type BothSides, bothSides, none } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

type Row = components['schemas']['FreeResourcePackageV3'];

let sides: BothSides;
/** Customers with their packages, those with most first, and one who has not authorised the partner. */
let holders: { id: string; rows: Row[] }[];
let unauthorised: string;
beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  const { customer_infos: customers = [] } = await sides.partner.call('listSubCustomers', {
    body: { limit: 100 },
  });
  const all = await Promise.all(
    customers.map(async ({ customer_id: id }) => ({ id, rows: await packagesOf(id).catch(() => undefined) })),
  );
  unauthorised = all.find(({ rows }) => !rows)!.id;
  holders = all
    .flatMap(({ id, rows }) => (rows?.length ? [{ id, rows }] : []))
    .sort((a, b) => b.rows.length - a.rows.length);
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

async function packagesOf(customerId: string, filter: object = {}): Promise<Row[]> {
  const body = { limit: 1000, ...filter };
  const answer = await sides.partner.call('listFreeResourceInfos', { body }, { actingFor: { customerId } });
  return answer.free_resource_packages!;
}

async function ask(id: string, fields: string) {
  const { data, errors } = await sides.bench.query(`{ customer(id: "${id}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.customer;
}

const quantity = (value: string | number | undefined, unit: number | undefined) => ({
  amount: String(value),
  unit: { id: String(unit) },
});

describe('resource packages', () => {
  test('every field is the partner’s', async () => {
    const names = codes.orders.FreeResourcePackageV3;
    for (const { id, rows } of holders) {
      const { resourcePackages } = await ask(
        id,
        `resourcePackages(first: 1000) { totalCount nodes { id status productId name serviceType { code name } region effectiveAt
        expiresAt source bundling resettable enterpriseProjectId enterpriseProjectScope order { id type }
        items { id usageTypeName remaining { amount unit { id } } initial { amount unit { id } } } } }`,
      );
      expect(resourcePackages).toEqual({
        totalCount: rows.length,
        nodes: rows.map((row) => ({
          id: row.order_instance_id,
          status: names.status[row.status!],
          productId: row.product_id,
          name: row.product_name,
          serviceType: { code: row.service_type_code, name: row.service_type_name },
          region: row.region_code,
          effectiveAt: row.effective_time,
          expiresAt: row.expire_time,
          source: names.source_type[row.source_type!],
          bundling: names.bundle_type[row.bundle_type!],
          resettable: row.quota_reuse_mode === 1,
          enterpriseProjectId: none(row.enterprise_project_id),
          enterpriseProjectScope: names.enterprise_project_scope[row.enterprise_project_scope!],
          order: { id: row.order_id, type: expect.any(String) },
          items: row.free_resources!.map((item) => ({
            id: item.free_resource_id,
            usageTypeName: item.usage_type_name,
            remaining: quantity(item.amount, item.measure_id),
            initial: quantity(item.original_amount, item.measure_id),
          })),
        })),
      });
    }
  });

  test('usage is the partner’s, all items of a customer in one call; a cycle only where there is one', async () => {
    const names = codes.orders.FreeResourceDetail;
    const seen = new Set<unknown>();
    for (const { id, rows } of holders) {
      await sides.bench.resetCalls();
      const { resourcePackages } = await ask(
        id,
        `resourcePackages(first: 1000) { nodes { items { id usage { itemId typeName usageTypeName remaining { amount unit { id } }
        initial { amount unit { id } } cycle cycleBegins startsAt endsAt } } } }`,
      );
      const { listFreeResourceInfos, listFreeResourceUsages } = await sides.bench.calls();
      expect({ listFreeResourceInfos, listFreeResourceUsages }).toEqual({
        listFreeResourceInfos: 1,
        listFreeResourceUsages: 1,
      });
      const free_resource_ids = rows.flatMap((row) =>
        row.free_resources!.map((item) => item.free_resource_id!),
      );
      const { free_resources: details = [] } = await sides.partner.call(
        'listFreeResourceUsages',
        { body: { free_resource_ids } },
        { actingFor: { customerId: id } },
      );
      const items = resourcePackages.nodes.flatMap((node: { items: object[] }) => node.items);
      expect(items).toEqual(
        details.map((row) => ({
          id: row.free_resource_id,
          usage: {
            itemId: row.free_resource_id,
            typeName: row.free_resource_type_name,
            usageTypeName: row.usage_type_name,
            remaining: quantity(row.amount, row.measure_id),
            initial: quantity(row.original_amount, row.measure_id),
            cycle: row.quota_reuse_cycle ? names.quota_reuse_cycle[row.quota_reuse_cycle] : null,
            cycleBegins: row.quota_reuse_cycle_type
              ? names.quota_reuse_cycle_type[row.quota_reuse_cycle_type]
              : null,
            startsAt: row.start_time,
            endsAt: row.end_time,
          },
        })),
      );
      for (const row of details) seen.add(row.quota_reuse_cycle);
    }
    expect(seen).toEqual(new Set([4, undefined]));
  });

  test('each filter asks the partner for the same', async () => {
    const { id, rows } = holders[0]!;
    const [row] = rows as [Row];
    const filters: [string, object][] = [
      ['status: EXPIRED', { status: 3 }],
      [`orderId: "${row.order_id}"`, { order_id: row.order_id }],
      [`productId: "${row.product_id}"`, { product_id: row.product_id }],
      [`name: "${row.product_name}"`, { product_name: row.product_name }],
      [`serviceTypes: ["${row.service_type_code}"]`, { service_type_code_list: [row.service_type_code] }],
      [`region: "${row.region_code}"`, { region_code: row.region_code }],
      ['enterpriseProjectId: "none"', { enterprise_project_id: 'none' }],
    ];
    for (const [filter, body] of filters) {
      const expected = (await packagesOf(id, body)).map((one) => ({ id: one.order_instance_id }));
      const { resourcePackages } = await ask(id, `resourcePackages(filter: { ${filter} }) { nodes { id } }`);
      expect([filter, resourcePackages.nodes]).toEqual([filter, expected]);
      expect(expected.length).toBeLessThan(rows.length);
    }
  });

  test('of a customer who has not authorised the partner they are null with an error, and the rest arrives', async () => {
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${unauthorised}") { id resourcePackages { totalCount } packageDeductions(from: "2026-10-01", to: "2026-10-31") { totalCount } subscriptions { totalCount } } }`,
    );
    expect(data.customer).toEqual({
      id: unauthorised,
      resourcePackages: null,
      packageDeductions: null,
      subscriptions: { totalCount: expect.any(Number) },
    });
    expect(errors!.map(({ path }) => path!.at(-1)).sort()).toEqual(['packageDeductions', 'resourcePackages']);
    for (const { extensions } of errors!) expect(extensions!.code).toBe('CUSTOMER_AUTHORIZATION_REQUIRED');
  });

  test('likewise of a reseller’s customer, who has authorised the reseller', async () => {
    const { indirect_partners: resellers = [] } = await sides.partner.call('listIndirectPartners', {
      body: { limit: 10 },
    });
    const { data, errors } = await sides.bench.query(
      `{ customers(first: 1, filter: { resellerId: "${resellers[0]!.indirect_partner_id}" }) { nodes { id resourcePackages { totalCount } } } }`,
    );
    expect(data.customers.nodes).toEqual([{ id: expect.any(String), resourcePackages: null }]);
    expect(errors![0]!.extensions!.code).toMatch(/^PARTNER_/);
  });

  test.each([
    ['resourcePackages(filter: { serviceTypes: [] })', 'filter.serviceTypes'],
    [
      `resourcePackages(filter: { serviceTypes: ${JSON.stringify(Array.from({ length: 11 }, (_, i) => `s${i}`))} })`,
      'filter.serviceTypes',
    ],
    ['resourcePackages(filter: { status: UNKNOWN })', 'filter.status'],
    ['resourcePackages(filter: { name: "" })', 'filter.name'],
  ])('bad input makes no call: %s', async (field, argument) => {
    const { errors } = await sides.bench.query(
      `{ customer(id: "${holders[0]!.id}") { ${field} { totalCount } } }`,
    );
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await sides.bench.calls()).listFreeResourceInfos).toBeUndefined();
  });
});
