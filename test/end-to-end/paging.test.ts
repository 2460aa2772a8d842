import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

/** Every connection of the graph, with the field that makes an item recognisable. */
const connections = {
  customers: { list: 'customers', id: 'id' },
  vouchers: { list: 'vouchers', id: 'id' },
  orders: { list: 'orders', id: 'id' },
  voucherQuotas: { list: 'voucherQuotas', id: 'id' },
  serviceTypes: { list: 'serviceTypes', id: 'code' },
  resourceTypes: { list: 'resourceTypes', id: 'code' },
  resellers: { list: 'resellers', id: 'id' },
  incentivePolicies: { list: 'incentivePolicies', id: 'id', fixed: 'month: "2026-10"' },
} as const;

describe.each(Object.entries(connections))('%s', (name, connection) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await startAll();
  });
  afterAll(() => bench.close());

  const ask = async (
    args: string,
    fields = `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${connection.id} } } nodes { ${connection.id} }`,
  ) => {
    const fixed = 'fixed' in connection ? `${connection.fixed}, ` : '';
    const answer = await bench.query(`{ page: ${name}(${fixed}${args}) { ${fields} } }`);
    return { page: answer.data?.page, errors: answer.errors };
  };

  test('pages of any size make up the whole list, in its order, each item once', async () => {
    const { page: whole } = await ask('first: 500');
    const ids = whole.nodes.map((node: Record<string, string>) => node[connection.id]);
    expect(ids).toHaveLength(Math.min(500, whole.totalCount));
    expect(new Set(ids).size).toBe(ids.length);
    for (const size of [7, 100]) {
      const collected: string[] = [];
      let after = '';
      for (let pages = 0; pages < 100; pages++) {
        const { page } = await ask(`first: ${size}${after && `, after: "${after}"`}`);
        expect(page.totalCount).toBe(whole.totalCount);
        collected.push(
          ...page.edges.map((edge: { node: Record<string, string> }) => edge.node[connection.id]!),
        );
        if (!page.pageInfo.hasNextPage || collected.length >= ids.length) break;
        after = page.pageInfo.endCursor;
      }
      expect(collected.slice(0, ids.length)).toEqual(ids);
    }
  });

  test('past the end there is an empty page that still tells the total', async () => {
    const { page: first } = await ask('first: 1');
    const { page: all } = await ask('first: 500');
    if (all.totalCount > 500) return;
    const { page } = await ask(`first: 5, after: "${all.pageInfo.endCursor}"`);
    expect(page).toEqual({
      totalCount: first.totalCount,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
      nodes: [],
    });
  });

  test('first: 0 gives the total and nothing else', async () => {
    const { page } = await ask('first: 0');
    expect(page.edges).toEqual([]);
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBeGreaterThan(0);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  test.each([['first: -1'], ['first: 5001'], ['first: 100000']])(
    '%s is refused before any call',
    async (args) => {
      await bench.resetCalls();
      const { page, errors } = await ask(args);
      expect(page).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors![0]).toMatchObject({
        message: `first must be from 0 to 5000, but got ${args.split(' ')[1]}.`,
        path: ['page'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      });
      expect(await bench.calls()).toEqual({});
    },
  );

  test.each([['nonsense'], [''], ['MTIz'], ['🙂']])(
    'the cursor "%s" is refused before any call',
    async (after) => {
      await bench.resetCalls();
      const { errors } = await ask(`first: 1, after: "${after}"`);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
      expect(await bench.calls()).toEqual({});
    },
  );
});

type Busy = { id: string; orders: { totalCount: number } };

describe('cursors', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await startAll();
  });
  afterAll(() => bench.close());

  test('one of another list, another filter or another owner is refused, not misread', async () => {
    const { data } = await bench.query(`{
      orders(first: 1) { pageInfo { endCursor } }
      customers(first: 40) { nodes { id orders(first: 1) { totalCount pageInfo { endCursor } } } }
    }`);
    const cursor = data.orders.pageInfo.endCursor;
    const [a, b] = data.customers.nodes.filter(
      (node: { orders: { totalCount: number } }) => node.orders.totalCount > 1,
    );
    const foreign = a.orders.pageInfo.endCursor;
    const answers = await Promise.all([
      bench.query(`{ vouchers(first: 1, after: "${cursor}") { totalCount } }`),
      bench.query(`{ orders(first: 1, after: "${cursor}", filter: { type: RENEWAL }) { totalCount } }`),
      bench.query(`{ customer(id: "${b.id}") { orders(first: 1, after: "${foreign}") { totalCount } } }`),
    ]);
    for (const { errors } of answers) {
      expect(errors![0]!.message).toMatch(/^after is a cursor of another list/);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  test('one of names in one language is refused in another, where the same filter finds another list', async () => {
    const page = (after: string, filter: string, language: string) =>
      bench.query(
        `{ serviceTypes(first: 1${filter}${after && `, after: "${after}"`}) { pageInfo { endCursor } } }`,
        {},
        { 'accept-language': language },
      );
    const named = ', filter: { name: "e" }';
    const cursorOf = async (filter: string) =>
      (await page('', filter, 'en')).data.serviceTypes.pageInfo.endCursor as string;
    const filtered = await cursorOf(named);
    await bench.resetCalls();
    expect((await page(filtered, named, 'zh-CN')).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
    ]);
    expect(await bench.calls()).toEqual({});
    expect((await page(filtered, named, 'en')).errors).toBeUndefined();
    // Without a filter places are the same in every language.
    expect((await page(await cursorOf(''), '', 'zh-CN')).errors).toBeUndefined();
  });

  test('a customer’s own list pages like any other, whether it was scanned or asked for alone', async () => {
    const ids = (await bench.query('{ customers(first: 100) { nodes { id orders { totalCount } } } }')).data
      .customers.nodes;
    const busy = ids.reduce((most: Busy, node: Busy) =>
      node.orders.totalCount > most.orders.totalCount ? node : most,
    );
    const whole = (
      await bench.query(`{ customer(id: "${busy.id}") { orders(first: 500) { nodes { id } } } }`)
    ).data.customer.orders.nodes;
    expect(whole).toHaveLength(busy.orders.totalCount);
    const first = await bench.query(
      `{ customers(first: 100) { nodes { id orders(first: 3) { nodes { id } pageInfo { endCursor } } } } }`,
    );
    const scanned = first.data.customers.nodes.find((node: { id: string }) => node.id === busy.id).orders;
    const next = await bench.query(
      `{ customer(id: "${busy.id}") { orders(first: 3, after: "${scanned.pageInfo.endCursor}") { nodes { id } } } }`,
    );
    expect([...scanned.nodes, ...next.data.customer.orders.nodes]).toEqual(whole.slice(0, 6));
  });

  test('asking for the total alone makes one call for one row', async () => {
    await bench.resetCalls();
    await bench.query('{ orders(first: 500) { totalCount } }');
    expect(await bench.calls()).toEqual({ listCustomerOrders: 1 });
  });
});
