import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoundedCaller } from './support/callers.js';
import { callersWithVouchers, everybody, openWorld, type World } from './support/world.js';

interface List {
  /** The field with its arguments but for the page. */
  field: string;
  args?: string;
  /** What leads to the list, and away from it. */
  around?: [string, string];
  /** What a row is known by, and whose it is. */
  row: string;
  ownerOf: (row: Row) => string | undefined;
  /** Whether the documentation promises an order. */
  ordered?: true;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of any list
type Row = any;

const ofCustomer = (row: Row) => row.customer?.id as string | undefined;

const lists: List[] = [
  { field: 'customers', row: 'id name phone', ownerOf: (row) => row.id },
  { field: 'customers', args: 'filter: { name: "公司" }', row: 'id', ownerOf: (row) => row.id },
  { field: 'orders', row: 'id createdAt customer { id }', ownerOf: ofCustomer, ordered: true },
  {
    ...{ field: 'orders', args: 'orderBy: CREATED_AT_ASC, filter: { status: COMPLETED }' },
    ...{ row: 'id createdAt customer { id }', ownerOf: ofCustomer, ordered: true },
  },
  { field: 'vouchers', row: 'id customer { id }', ownerOf: ofCustomer },
  {
    field: 'vouchers',
    args: 'filter: { status: AVAILABLE }',
    row: 'id customer { id }',
    ownerOf: ofCustomer,
  },
  { field: 'voucherRecords', row: 'id at customer { id }', ownerOf: ofCustomer },
  {
    field: 'spendingCustomers',
    args: 'month: "2026-10"',
    row: 'customerId',
    ownerOf: (row) => row.customerId,
  },
  {
    field: 'customerRanking',
    args: 'by: SPEND',
    row: 'customer { id } spend { amount }',
    ownerOf: ofCustomer,
    ordered: true,
  },
  {
    field: 'customerRanking',
    args: 'by: VOUCHER_EXPIRY',
    row: 'customer { id } nextExpiry',
    ownerOf: ofCustomer,
    ordered: true,
  },
  { field: 'customerAlerts', args: 'within: 60', row: 'kind reason customer { id }', ownerOf: ofCustomer },
  { field: 'resellers', row: 'id name', ownerOf: (row) => row.id },
  { field: 'voucherQuotaRecords', row: 'id at reseller { id }', ownerOf: (row) => row.reseller?.id },
  {
    ...{ field: 'adjustments', around: ['partner { ', ' }'] },
    ...{ row: 'id counterparty { id }', ownerOf: (row: Row) => row.counterparty?.id as string },
  },
];

let world: World;
beforeAll(async () => void (world = await openWorld(await callersWithVouchers())), 60_000);
afterAll(() => world.close());

async function read({ field, args, around, row }: List, as: string, page: string) {
  const text = `${field}(${[page, ...(args ? [args] : [])].join(', ')})
    { totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { ${row} } }`;
  const query = `{ ${around?.[0] ?? ''}${text}${around?.[1] ?? ''} }`;
  const { data, errors } = await world.ask(as, { query, variables: {} });
  expect(errors).toBeUndefined();
  return (around ? data.partner : data)[field] as {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { cursor: string }[];
    nodes: Row[];
  };
}

const isInside = ({ boundary: { customers, resellers } }: BoundedCaller, owner: string | undefined) =>
  owner !== undefined && (customers.includes(owner) || resellers.includes(owner));

const keyed = (rows: Row[]) => rows.map((row) => JSON.stringify(row));

describe.each(lists.map((list) => [`${list.field}(${list.args ?? ''})`, list] as const))('%s', (_, list) => {
  test('has what is inside, counts it, and pages over it', async () => {
    const all = await read(list, everybody, 'first: 5000');
    let found = 0;
    for (const caller of world.callers) {
      const inside = keyed(all.nodes.filter((row) => isInside(caller, list.ownerOf(row))));
      const whole = await read(list, caller.id, 'first: 5000');
      expect(whole.totalCount).toBe(inside.length);
      expect(keyed(whole.nodes).sort()).toEqual([...inside].sort());
      if (list.ordered) expect(keyed(whole.nodes)).toEqual(inside);
      const paged: Row[] = [];
      for (let after = ''; ;) {
        const page = await read(list, caller.id, `first: 3${after}`);
        expect(page.totalCount).toBe(inside.length);
        paged.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(keyed(paged)).toEqual(keyed(whole.nodes));
      found += inside.length;
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all.totalCount);
  });

  test('gives nothing of others after a cursor of one who sees all', async () => {
    const all = await read(list, everybody, 'first: 5000');
    for (const caller of world.callers) {
      const inside = keyed(all.nodes.filter((row) => isInside(caller, list.ownerOf(row))));
      for (const { cursor } of all.edges.slice(0, 12)) {
        const page = await read(list, caller.id, `first: 5000, after: "${cursor}"`);
        expect(inside).toEqual(expect.arrayContaining(keyed(page.nodes)));
        expect(page.totalCount).toBe(inside.length);
        expect(page.pageInfo.hasNextPage).toBe(false);
      }
    }
  });
});
