import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { type BothSides, bothSides, none } from '../../support/both-sides.js';

let sides: BothSides;
let resale: string[];
let referral: string;
beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos: customers = [] } = await sides.partner.call('listSubCustomers', {
    body: { limit: 100 },
  });
  resale = customers.filter((row) => row.association_type === '2').map((row) => row.customer_id);
  referral = customers.find((row) => row.association_type === '1')!.customer_id;
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

const rowsOf = async (customer_id: string, filter: object = {}) => {
  const body = { customer_id, limit: 100, ...filter };
  return (await sides.partner.call('listCustomerOnDemandResources', { body })).resources!;
};
const resourcesOf = async (id: string, args: string, fields: string) => {
  const { data, errors } = await sides.bench.query(
    `{ customer(id: "${id}") { payPerUseResources(${args}) { totalCount nodes { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.customer.payPerUseResources as { totalCount: number; nodes: Record<string, unknown>[] };
};

describe('pay-per-use resources', () => {
  test('every field is the partner’s, the size out of the JSON it is in', async () => {
    const sizes: unknown[] = [];
    for (const id of resale) {
      const rows = await rowsOf(id);
      const { totalCount, nodes } = await resourcesOf(
        id,
        'first: 100',
        'id name status effectiveAt expiresAt serviceType { code name } resourceType { code name } region availabilityZone specCode specDescription size',
      );
      expect(totalCount).toBe(rows.length);
      expect(nodes).toEqual(
        rows.map((row) => ({
          id: row.resource_id,
          name: none(row.resource_name),
          status: codes.orders.CustomerOnDemandResource.status[row.status!],
          effectiveAt: row.effective_time,
          expiresAt: row.expire_time,
          // Goods of the marketplace have no names.
          serviceType: { code: row.service_type_code, name: row.service_type_name ?? row.service_type_code },
          resourceType: { code: row.resource_type_code, name: none(row.resource_type_name) },
          region: row.region_code,
          availabilityZone: row.availability_zone_code,
          specCode: none(row.resource_spec_code),
          specDescription: none(row.product_spec_desc),
          size: /^\{"specSize":([\d.]+)\}$/.exec(row.resource_info ?? '')?.[1] ?? null,
        })),
      );
      sizes.push(...nodes.flatMap(({ size }) => size ?? []));
    }
    expect(sizes.length).toBeGreaterThan(0);
  });

  test('a name costs no call of its own: it came with the resource', async () => {
    await resourcesOf(resale[0]!, 'first: 5', 'serviceType { name } resourceType { name }');
    const { listSubCustomers: _, ...others } = await sides.bench.calls();
    expect(others).toEqual({ listCustomerOnDemandResources: 1 });
  });

  test.each([
    ['status: ACTIVE', { status: 1 }],
    ['region: "cn-north-4"', { region_code: 'cn-north-4' }],
    ['serviceType: "hws.service.type.obs"', { service_type_code: 'hws.service.type.obs' }],
    [
      'effectiveFrom: "2026-01-01T00:00:00Z", effectiveTo: "2026-10-01T00:00:00Z"',
      { effective_time_begin: '2026-01-01T00:00:00Z', effective_time_end: '2026-10-01T00:00:00Z' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, body) => {
    let [matching, all] = [0, 0];
    for (const id of resale) {
      const rows = await rowsOf(id, body);
      const { nodes } = await resourcesOf(id, `first: 100, filter: { ${filter} }`, 'id');
      expect(nodes.map((node) => node.id)).toEqual(rows.map((row) => row.resource_id));
      matching += rows.length;
      all += (await rowsOf(id)).length;
    }
    expect(matching).toBeGreaterThan(0);
    expect(matching).toBeLessThan(all);
  });

  test('asked by id, those come', async () => {
    const held = await Promise.all(resale.map(async (id) => ({ id, rows: await rowsOf(id) })));
    const { id, rows } = held.find((one) => one.rows.length > 3)!;
    const asked = rows.slice(1, 3).map((row) => row.resource_id);
    const { nodes } = await resourcesOf(id, `filter: { ids: ${JSON.stringify(asked)} }`, 'id');
    expect(new Set(nodes.map((node) => node.id))).toEqual(new Set(asked));
  });

  test('of a referral customer it is null with an error, and the rest arrives', async () => {
    const { data, errors } = await sides.bench.query(
      `{ customer(id: "${referral}") { id payPerUseResources { totalCount } subscriptions { totalCount } } }`,
    );
    expect(data.customer).toEqual({
      id: referral,
      payPerUseResources: null,
      subscriptions: { totalCount: expect.any(Number) },
    });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      path: ['customer', 'payPerUseResources'],
      extensions: { code: 'PARTNER_REFUSED', partner: { errorCode: 'CBC.99000000' } },
    });
  });

  test('of a reseller’s customers they are reached the same way', async () => {
    const { indirect_partners: resellers = [] } = await sides.partner.call('listIndirectPartners', {
      body: { limit: 10 },
    });
    const { data } = await sides.bench.query(
      `{ customers(first: 50, filter: { resellerId: "${resellers[0]!.indirect_partner_id}" }) { nodes { associationType payPerUseResources { totalCount } } } }`,
    );
    const ofResale = data.customers.nodes.filter(
      (node: { associationType: string }) => node.associationType === 'RESALE',
    );
    expect(ofResale.length).toBeGreaterThan(0);
    for (const { payPerUseResources } of ofResale)
      expect(payPerUseResources).toEqual({ totalCount: expect.any(Number) });
  });

  test.each([
    ['filter: { ids: [] }', 'filter.ids'],
    [`filter: { ids: ${JSON.stringify(Array.from({ length: 51 }, (_, i) => `r${i}`))} }`, 'filter.ids'],
    ['filter: { status: UNKNOWN }', 'filter.status'],
    ['filter: { region: "" }', 'filter.region'],
    [
      'filter: { effectiveFrom: "2026-02-01T00:00:00Z", effectiveTo: "2026-01-01T00:00:00Z" }',
      'filter.effectiveFrom',
    ],
  ])('bad input makes no call: %s', async (args, argument) => {
    const { errors } = await sides.bench.query(
      `{ customer(id: "${resale[0]}") { payPerUseResources(${args}) { totalCount } } }`,
    );
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await sides.bench.calls()).listCustomerOnDemandResources).toBeUndefined();
  });
});
