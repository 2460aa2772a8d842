import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { type BothSides, bothSides, none } from '../../support/both-sides.js';

type Row = components['schemas']['OrderInstanceV2'];

let sides: BothSides;
/** Customers with what they have, the one with most first. */
let holders: { id: string; rows: Row[] }[];
beforeAll(async () => {
  sides = await bothSides();
  const { customer_infos: customers = [] } = await sides.partner.call('listSubCustomers', {
    body: { limit: 100 },
  });
  const all = customers.map(async ({ customer_id: id }) => ({ id, rows: await resourcesOf(id) }));
  holders = (await Promise.all(all)).sort((a, b) => b.rows.length - a.rows.length);
});
afterAll(() => sides.close());

async function resourcesOf(customer_id: string, filter: object = {}): Promise<Row[]> {
  const body = { customer_id, limit: 500, ...filter };
  return (await sides.partner.call('listPayPerUseCustomerResources', { body })).data!;
}

const ids = (rows: Row[]) => rows.map((row) => row.resource_id);
const list = (customerId: string, args: string, fields: string) =>
  sides.nodes(`{ subscriptions(customerId: "${customerId}", ${args}) { nodes { ${fields} } } }`);

describe('subscriptions of a customer', () => {
  test('every field is the partner’s', async () => {
    const names = codes.orders.OrderInstanceV2;
    const { id: customerId, rows } = holders[0]!;
    const found = await list(
      customerId,
      'first: 500, filter: { includeAttached: true }',
      `id customerId resellerId instanceId name status main onExpiry effectiveAt expiresAt updatedAt serviceType { code }
      resourceType { code } region specCode specDescription size { amount unit { id } } productId projectId
      enterpriseProject { id name } customer { id accountName } parent { id } attached { id }`,
    );
    expect(found).toEqual(
      rows.map((row) => ({
        id: row.resource_id,
        customerId,
        resellerId: null,
        instanceId: row.id,
        name: none(row.resource_name),
        status: names.status[row.status!],
        main: row.is_main_resource === 1,
        onExpiry: names.expire_policy[row.expire_policy!],
        effectiveAt: row.effective_time,
        expiresAt: row.expire_time,
        updatedAt: row.update_time,
        serviceType: { code: row.service_type_code },
        resourceType: { code: row.resource_type_code },
        region: row.region_code,
        specCode: row.resource_spec_code,
        specDescription: row.product_spec_desc,
        size:
          row.spec_size === undefined
            ? null
            : { amount: String(row.spec_size), unit: { id: String(row.spec_size_measure_id) } },
        productId: row.product_id,
        projectId: row.project_id,
        enterpriseProject: row.enterprise_project ?? null,
        customer: { id: customerId, accountName: expect.any(String) },
        parent: row.parent_resource_id ? { id: row.parent_resource_id } : null,
        attached: rows
          .filter((other) => other.parent_resource_id === row.resource_id)
          .map((other) => ({ id: other.resource_id })),
      })),
    );
    expect(found.some(({ size }) => size)).toBe(true);
    expect(found.some(({ parent }) => parent)).toBe(true);
  });

  test('main ones are listed, as the partner lists them, with or without what is attached', async () => {
    const { id } = holders[0]!;
    const main = ids(await resourcesOf(id, { only_main_resource: 1 }));
    const flat = await list(id, 'first: 500', 'id');
    const tree = await list(id, 'first: 500', 'id attached { id }');
    expect(flat.map((node) => node.id)).toEqual(main);
    expect(tree.map((node) => node.id)).toEqual(main);
  });

  test('pages of a tree make up the whole', async () => {
    const { id } = holders[0]!;
    const main = ids(await resourcesOf(id, { only_main_resource: 1 }));
    const collected: unknown[] = [];
    for (let after = ''; ;) {
      const { data } = await sides.bench.query(
        `{ subscriptions(customerId: "${id}", first: 7${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { id attached { id } } } }`,
      );
      expect(data.subscriptions.totalCount).toBe(main.length);
      collected.push(...data.subscriptions.nodes.map((node: { id: string }) => node.id));
      if (!data.subscriptions.pageInfo.hasNextPage) break;
      after = `, after: "${data.subscriptions.pageInfo.endCursor}"`;
    }
    expect(collected).toEqual(main);
  });

  test.each([
    ['statuses: [FROZEN, EXPIRED, CLOSED]', { only_main_resource: 1, status_list: [4, 5, 3] }],
    [
      'serviceType: "hws.service.type.ec2"',
      { only_main_resource: 1, service_type_code: 'hws.service.type.ec2' },
    ],
    [
      'includeAttached: true, expiresFrom: "2026-06-01T00:00:00Z", expiresTo: "2027-03-01T00:00:00Z"',
      { expire_time_begin: '2026-06-01T00:00:00Z', expire_time_end: '2027-03-01T00:00:00Z' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, body) => {
    let matching = 0;
    for (const { id, rows } of holders.slice(0, 5)) {
      const expected = ids(await resourcesOf(id, body));
      const found = await list(id, `first: 500, filter: { ${filter} }`, 'id attached { id }');
      expect(found.map((node) => node.id)).toEqual(expected);
      expect(expected.length).toBeLessThan(rows.length);
      matching += expected.length;
    }
    expect(matching).toBeGreaterThan(0);
  });

  test('asked by id, attached ones come too, and nothing that was not asked for', async () => {
    const { id, rows } = holders[0]!;
    const attached = rows.find((row) => row.parent_resource_id)!;
    const asked = [attached.resource_id, attached.parent_resource_id, 'unknown'];
    const found = await list(id, `filter: { ids: ${JSON.stringify(asked)} }`, 'id main');
    expect(new Set(found.map((node) => node.id))).toEqual(new Set(asked.slice(0, 2)));
  });

  test('one by its key, main or attached; null for an id or a customer that is unknown, or of another customer', async () => {
    const [{ id, rows }, other] = holders as [(typeof holders)[0], (typeof holders)[0]];
    const attached = rows.find((row) => row.parent_resource_id)!;
    const one = (subscription: string | undefined, customer: string) =>
      `subscription(id: "${subscription}", customerId: "${customer}") { id name }`;
    const { data, errors } = await sides.bench.query(`{
      main: ${one(attached.parent_resource_id, id)} attached: ${one(attached.resource_id, id)}
      unknown: ${one('unknown', id)} foreign: ${one(attached.resource_id, other.id)} nobody: ${one(attached.resource_id, 'nobody')} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      main: { id: attached.parent_resource_id, name: expect.any(String) },
      attached: { id: attached.resource_id, name: attached.resource_name },
      unknown: null,
      foreign: null,
      nobody: null,
    });
  });

  test('a customer without any has an empty list', async () => {
    const { id } = holders.at(-1)!;
    const { data } = await sides.bench.query(
      `{ customer(id: "${id}") { subscriptions { totalCount nodes { id attached { id } } } } }`,
    );
    expect(data.customer.subscriptions).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a reseller’s customer is reached with the reseller, not without', async () => {
    const { indirect_partners: resellers = [] } = await sides.partner.call('listIndirectPartners', {
      body: { limit: 10 },
    });
    const resellerId = resellers[0]!.indirect_partner_id;
    const { data, errors } = await sides.bench.query(
      `{ customers(first: 50, filter: { resellerId: "${resellerId}" }) { nodes { id subscriptions(first: 2) { nodes { id resellerId customer { id resellerId } attached { id resellerId } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ id: customerId, subscriptions }] = data.customers.nodes.filter(
      (node: { subscriptions: { nodes: object[] } }) => node.subscriptions.nodes.length > 0,
    );
    const [subscription] = subscriptions.nodes;
    expect(subscription).toMatchObject({ resellerId, customer: { id: customerId, resellerId } });
    const key = `id: "${subscription.id}", customerId: "${customerId}"`;
    const again = await sides.bench.query(
      `{ with: subscription(${key}, resellerId: "${resellerId}") { id } without: subscription(${key}) { id } }`,
    );
    expect(again.data).toEqual({ with: { id: subscription.id }, without: null });
  });
});

describe('subscriptions of an order', () => {
  test('are those the partner lists for it; unpaid and processing orders are not asked about', async () => {
    await sides.bench.resetCalls();
    const { data, errors } = await sides.bench.query(
      '{ orders(first: 40) { nodes { id status customer { id } subscriptions(first: 500) { totalCount nodes { id } } } } }',
    );
    const { listPayPerUseCustomerResources: calls } = await sides.bench.calls();
    expect(errors).toBeUndefined();
    const done = data.orders.nodes.filter(({ status }: { status: string }) =>
      [
        'COMPLETED',
        'PENDING_REFUND',
        'PENDING_SHIPMENT',
        'PENDING_RECEIPT',
        'PENDING_PICKUP',
        'EXCHANGING',
      ].includes(status),
    );
    expect(done.length).toBeLessThan(40);
    expect(calls).toBe(done.length);
    for (const { id, customer, subscriptions } of data.orders.nodes) {
      const rows = await resourcesOf(customer.id, { order_id: id });
      expect(subscriptions).toEqual({
        totalCount: rows.length,
        nodes: rows.map((row) => ({ id: row.resource_id })),
      });
    }
  });
});
