import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

let sides: BothSides;
/** The customer with most resource packages, and their quota items. */
let customerId: string;
let items: string[];
beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  const nodes = (await sides.bench.query(
    '{ customers(first: 100) { nodes { id resourcePackages(first: 100) { nodes { items { id } } } } } }',
  )) as {
    data: {
      customers: {
        nodes: { id: string; resourcePackages: { nodes: { items: { id: string }[] }[] } | null }[];
      };
    };
  };
  const held = nodes.data.customers.nodes
    .map(({ id, resourcePackages }) => ({
      id,
      items: (resourcePackages?.nodes ?? []).flatMap((node) => node.items.map((item) => item.id)),
    }))
    .sort((a, b) => b.items.length - a.items.length);
  ({ id: customerId, items } = held[0]!);
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

const rowsOf = async (query: object) =>
  (
    await sides.partner.call(
      'listFreeResourcesUsageRecords',
      {
        query: { deduct_time_begin: '2026-09-01', deduct_time_end: '2026-10-31', limit: 1000, ...query },
      },
      { actingFor: { customerId } },
    )
  ).free_resource_records!;

const days = 'from: "2026-09-01", to: "2026-10-31"';
const ask = async (fields: string) => {
  const { data, errors } = await sides.bench.query(`{ customer(id: "${customerId}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.customer;
};

test('every field is the partner’s, newest first, and times are UTC', async () => {
  const rows = await rowsOf({});
  const { packageDeductions } = await ask(
    `packageDeductions(${days}, first: 1000) { totalCount nodes { at used { amount unit { id } } before { amount } after { amount }
    usedFrom usedTo usageTypeCode itemId productId productName resourceId resourceTag resourceType { code } } }`,
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(packageDeductions).toEqual({
    totalCount: rows.length,
    nodes: rows.map((row) => ({
      at: row.deduct_time,
      used: { amount: row.used_amount, unit: { id: String(row.measure_id) } },
      before: { amount: row.available_amount },
      after: { amount: row.remaining_amount },
      usedFrom: row.effective_time,
      usedTo: row.expire_time,
      usageTypeCode: row.usage_type_code,
      itemId: row.free_resource_id,
      productId: row.product_id,
      productName: row.product_name,
      resourceId: row.resource_id,
      resourceTag: row.resource_tag ?? null,
      resourceType: { code: row.resource_type_code },
    })),
  });
});

test('each filter asks the partner for the same', async () => {
  const [row] = await rowsOf({});
  const filters: [string, object][] = [
    [`itemId: "${row!.free_resource_id}"`, { free_resource_id: row!.free_resource_id }],
    [`productId: "${row!.product_id}"`, { product_id: row!.product_id }],
    [`resourceType: "${row!.resource_type_code}"`, { resource_type_code: row!.resource_type_code }],
    ['resourceType: "none"', { resource_type_code: 'none' }],
  ];
  for (const [filter, query] of filters) {
    const expected = (await rowsOf(query)).map((one) => ({ at: one.deduct_time }));
    const { packageDeductions } = await ask(
      `packageDeductions(${days}, first: 1000, filter: { ${filter} }) { nodes { at } }`,
    );
    expect([filter, packageDeductions.nodes]).toEqual([filter, expected]);
  }
});

test('what was taken off each item is its part of the customer’s, in one call for all', async () => {
  const rows = await rowsOf({});
  await sides.bench.resetCalls();
  const { resourcePackages } = await ask(
    `resourcePackages(first: 100) { nodes { items { id deductions(${days}, first: 1000) { totalCount nodes { at itemId } } } } }`,
  );
  const { listSubCustomers: _, ...calls } = await sides.bench.calls();
  expect(items.length).toBeGreaterThan(4);
  expect(calls).toEqual({ listFreeResourceInfos: 1, listFreeResourcesUsageRecords: 1 });
  for (const node of resourcePackages.nodes) {
    for (const { id, deductions } of node.items) {
      const own = rows.filter((row) => row.free_resource_id === id);
      expect(deductions).toEqual({
        totalCount: own.length,
        nodes: own.map((row) => ({ at: row.deduct_time, itemId: id })),
      });
    }
  }
});

test('pages of a list without ids lose nothing', async () => {
  const rows = await rowsOf({});
  const found: unknown[] = [];
  for (let after = ''; ;) {
    const { packageDeductions } = await ask(
      `packageDeductions(${days}, first: 60${after}) { pageInfo { hasNextPage endCursor } nodes { at itemId } }`,
    );
    found.push(...packageDeductions.nodes);
    if (!packageDeductions.pageInfo.hasNextPage) break;
    after = `, after: "${packageDeductions.pageInfo.endCursor}"`;
  }
  expect(found).toEqual(rows.map((row) => ({ at: row.deduct_time, itemId: row.free_resource_id })));
});

test.each([
  ['from: "2026-11-01", to: "2026-10-31"', 'from', '2026-11-01 to 2026-10-31'],
  ['from: "2026-07-01", to: "2026-09-30"', 'from', 'at most 90 days'],
  ['from: "2026-09-01", to: "2026-09-02", filter: { itemId: "" }', 'filter.itemId', '1 to 64 characters'],
])('bad input makes no call: %s', async (args, argument, says) => {
  const { errors } = await sides.bench.query(
    `{ customer(id: "${customerId}") { packageDeductions(${args}) { totalCount } } }`,
  );
  expect(errors![0]).toMatchObject({
    message: expect.stringContaining(says),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
  expect((await sides.bench.calls()).listFreeResourcesUsageRecords).toBeUndefined();
});

test('ninety days apart is not too long', async () => {
  const { packageDeductions } = await ask(
    'packageDeductions(from: "2026-07-02", to: "2026-09-30", first: 0) { totalCount }',
  );
  expect(packageDeductions.totalCount).toBeGreaterThan(0);
});
