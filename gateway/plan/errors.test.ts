import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { createPlanExecutor, httpSubgraph, SubgraphError } from './index.js';
import { federate, plain, type PlainResult, type TestSubgraphs } from './testing/federate.js';
import { shop } from './testing/shop.js';

/** Paths and messages, which is what these tests are about. */
function errorsOf({ errors = [] }: PlainResult): [string, string][] {
  return errors.map(({ path, message }): [string, string] => [path?.join('.') ?? '', message]).sort();
}

function fail(message: string, extensions?: Record<string, unknown>) {
  return () => {
    throw new GraphQLError(message, { extensions: extensions ?? {} });
  };
}

/** Customers with orders of another subgraph; `order` replaces resolvers of its fields. */
function orders(order: Record<string, unknown>, customer: Record<string, unknown> = {}): TestSubgraphs {
  return {
    customers: {
      sdl: `
        type Query { orders: [Order] first: Order }
        type Order @key(fields: "id") { id: ID! note: String buyer: Customer }
        type Customer @key(fields: "id") { id: ID! name: String weight: Int }`,
      resolvers: {
        Query: { orders: () => ['o1', 'o2', 'o1'].map((id) => ({ id })), first: () => ({ id: 'o1' }) },
        Order: { note: () => 'n', buyer: () => ({ id: 'c1' }) },
        Customer: { name: () => 'Ann', weight: () => 3, ...customer },
      },
    },
    stock: {
      sdl: `
        type Order @key(fields: "id") { id: ID! price: Int total: Int! lines: [Line] }
        type Line { sku: String! count: Int }
        type Customer @key(fields: "id") { id: ID! weight: Int @external freight: Int @requires(fields: "weight") must: Int! @requires(fields: "weight") }`,
      resolvers: {
        Order: { price: () => 1, total: () => 2, lines: () => [{ sku: 'a', count: 1 }], ...order },
        Customer: { freight: ({ weight }: { weight: number }) => weight * 2, must: () => 1 },
      },
    },
  };
}

describe('errors of a join', () => {
  test('stand at every place of the entity, with the response keys of the client', async () => {
    const { run } = federate(orders({ price: fail('No price', { code: 'NO_PRICE' }) }));
    const result = await run('{ list: orders { id cost: price } first { price } }');
    expect(result.data).toEqual({
      list: ['o1', 'o2', 'o1'].map((id) => ({ id, cost: null })),
      first: { price: null },
    });
    expect(errorsOf(result)).toEqual(
      ['first.price', 'list.0.cost', 'list.1.cost', 'list.2.cost'].map((path) => [path, 'No price']),
    );
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'NO_PRICE', serviceName: 'stock' });
    expect(Object.keys(result.errors?.[0] ?? {})).not.toContain('locations');
  });

  test('reach into what the join brought', async () => {
    const { run } = federate(orders({ lines: () => [{ sku: 'a' }, { sku: null }, null] }));
    const result = await run('{ first { l: lines { s: sku } } }');
    expect(result.data).toEqual({ first: { l: [{ s: 'a' }, null, null] } });
    expect(errorsOf(result)).toEqual([
      ['first.l.1.s', 'Cannot return null for non-nullable field Line.sku.'],
    ]);
  });

  test('bubble up to the nearest nullable field and are not reported twice', async () => {
    const { run } = federate(orders({ total: fail('No total') }));
    const result = await run('{ first { id total } }');
    expect(result).toMatchObject({ data: { first: null } });
    expect(errorsOf(result)).toEqual([['first.total', 'No total']]);
  });

  test('about fields that only the plan asked for stand where the client can see them', async () => {
    const { run, sent } = federate(orders({}, { weight: fail('No scales') }));
    const result = await run('{ first { buyer { name freight } } }');
    expect(result.data).toEqual({ first: { buyer: { name: 'Ann', freight: null } } });
    expect(errorsOf(result)).toEqual([['first.buyer', 'No scales']]);
    expect(sent.map(({ service }) => service)).toEqual(['customers']);
  });

  test('are the only explanation of a non-null field that could not be asked for', async () => {
    const { run } = federate(orders({}, { weight: fail('No scales') }));
    const result = await run('{ first { buyer { must } } }');
    expect(result.data).toEqual({ first: { buyer: null } });
    expect(errorsOf(result)).toEqual([['first.buyer', 'No scales']]);
  });

  test('are bounded however many places there are', async () => {
    const subgraphs = orders({ total: fail('No total') });
    const customers = subgraphs['customers'] as { resolvers: Record<string, object> };
    customers.resolvers['Query'] = { orders: () => Array.from({ length: 1000 }, () => ({ id: 'o1' })) };
    const result = await federate(subgraphs).run('{ orders { total } }');
    expect(result.data).toEqual({ orders: Array.from({ length: 1000 }, () => null) });
    expect(result.errors).toHaveLength(100);
  });

  test('keep what a subgraph tells and leave out stacks', async () => {
    const { run } = federate(
      orders({
        price: fail('x', { code: 'C', partner: { id: 1 }, stacktrace: ['at secret.ts'], exception: {} }),
      }),
    );
    const { errors } = await run('{ first { price } }');
    expect(errors).toEqual([
      {
        message: 'x',
        path: ['first', 'price'],
        extensions: { code: 'C', partner: { id: 1 }, serviceName: 'stock' },
      },
    ]);
  });
});

describe('a subgraph that gives no answer', () => {
  const down = httpSubgraph<undefined>({ name: 'stock', url: 'http://127.0.0.1:1/graphql' });
  const unreachable = 'Subgraph "stock" cannot be reached.';

  test('fails each field that needs it, at its first place, and nothing else', async () => {
    const { run } = federate(orders({}), { wrap: (name, executor) => (name === 'stock' ? down : executor) });
    const result = await run(
      '{ orders { id price n: note lines { sku } } first { buyer { name freight } cost: price } }',
    );
    expect(result.data).toEqual({
      orders: ['o1', 'o2', 'o1'].map((id) => ({ id, price: null, n: 'n', lines: null })),
      first: { buyer: { name: 'Ann', freight: null }, cost: null },
    });
    expect(errorsOf(result)).toEqual(
      ['first.buyer.freight', 'first.cost', 'orders.0.lines', 'orders.0.price'].map((path) => [
        path,
        unreachable,
      ]),
    );
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'stock' });
  });

  test('makes no second error of its non-null fields, at any of their places', async () => {
    const { run } = federate(orders({}), { wrap: (name, executor) => (name === 'stock' ? down : executor) });
    const result = await run('{ orders { id total } first { buyer { must } } }');
    expect(result.data).toEqual({ orders: [null, null, null], first: { buyer: null } });
    expect(errorsOf(result)).toEqual([
      ['first.buyer.must', unreachable],
      ['orders.0.total', unreachable],
    ]);
  });

  test('fails each root field that needs it', async () => {
    const { run } = federate(shop(), {
      wrap: (name, executor) =>
        name === 'users'
          ? {
              execute: () =>
                Promise.reject(new SubgraphError('SUBGRAPH_TIMEOUT', { en: 'Too late.', zh: '超时。' })),
            }
          : executor,
    });
    const result = await run(
      'query ($no: Boolean = false) { a: me { name } b: whoami { id } c: me @include(if: $no) { id } products { id } __typename }',
    );
    expect(result.data).toMatchObject({
      a: null,
      b: null,
      products: [{ id: 'p1' }, {}, {}],
      __typename: 'Query',
    });
    expect(errorsOf(result)).toEqual([
      ['a', 'Too late.'],
      ['b', 'Too late.'],
    ]);
  });

  test('is a clear error without internals when its executor throws anything else', async () => {
    const { run } = federate(orders({}), {
      wrap: (name, executor) =>
        name === 'stock'
          ? {
              execute: () => {
                throw new TypeError('secret of /srv/app.js');
              },
            }
          : executor,
    });
    expect((await run('{ first { price } }')).errors).toEqual([
      {
        message: 'Subgraph "stock" failed.',
        path: ['first', 'price'],
        extensions: { code: 'SUBGRAPH_FAILED', serviceName: 'stock' },
      },
    ]);
  });

  test.each([
    ['no data and no errors', {}, ['first.price', 'Subgraph "stock" answered with neither data nor errors.']],
    [
      'an error without data and path',
      { errors: [{ message: 'Who are you?' }] },
      ['first.price', 'Who are you?'],
    ],
    [
      'an error without path beside data',
      { data: { _entities: [null] }, errors: [{ message: 'Half' }] },
      ['first', 'Half'],
    ],
  ])('tells of %s', async (_, answer, error) => {
    const { run } = federate(orders({}), {
      wrap: (name, executor) => (name === 'stock' ? { execute: () => answer } : executor),
    });
    const result = await run('{ first { id price } }');
    expect(result.data).toEqual({ first: { id: 'o1', price: null } });
    expect(errorsOf(result)).toEqual([error]);
  });

  test('is named when the gateway was not told how to reach it', async () => {
    const { supergraph } = federate(orders({}));
    const plan = createPlanExecutor({ supergraph, executors: new Map() });
    const result = await plan.execute({
      document: parse('{ first { id } }'),
      variables: {},
      context: undefined,
    });
    expect(errorsOf(plain(result))).toEqual([
      ['first', 'The gateway was not told how to reach subgraph "customers".'],
    ]);
  });
});

describe('values that a subgraph should not send', () => {
  const sdl = `type Query { color: Color colors: [Color!] thing: Thing things: [Thing!]! n: [Int!] o: One }
    enum Color { RED PINK @inaccessible } interface Thing { id: ID } type One implements Thing { id: ID } type Two implements Thing @inaccessible { id: ID }`;
  const answer = (data: Record<string, unknown>) =>
    federate({ a: { sdl } }, { wrap: () => ({ execute: () => ({ data: structuredClone(data) }) }) });

  test.each([
    [
      'an enum value that nobody declared',
      '{ color }',
      { color: 'BLUE' },
      { color: null },
      [['color', 'Enum "Color" cannot represent value: "BLUE".']],
    ],
    ['a hidden enum value', '{ color }', { color: 'PINK' }, { color: null }, []],
    [
      'a hidden enum value where null is not allowed',
      '{ colors }',
      { colors: ['RED', 'PINK'] },
      { colors: null },
      [['colors.1', 'Cannot return null for non-nullable field Query.colors.']],
    ],
    ['a hidden type', '{ thing { __typename } }', { thing: { __typename: 'Two' } }, { thing: null }, []],
    [
      'an unknown type',
      '{ thing { __typename } }',
      { thing: { __typename: 'Three' } },
      { thing: null },
      [['thing', "The subgraph's value is of no type that Thing has in this schema."]],
    ],
    [
      'a hidden type in a non-null list',
      '{ things { __typename } }',
      { things: [{ __typename: 'Two' }] },
      null,
      [['things.0', 'Cannot return null for non-nullable field Query.things.']],
    ],
    [
      'no list',
      '{ n }',
      { n: 3 },
      { n: null },
      [['n', 'Expected a list for field Query.n, but its subgraph sent none.']],
    ],
    [
      'no object',
      '{ o { id } }',
      { o: 'x' },
      { o: null },
      [['o', 'Expected an object of type One, but its subgraph sent none.']],
    ],
  ])('%s', async (_, query, sent, data, errors) => {
    const result = await answer(sent).run(query);
    expect(result.data).toEqual(data);
    expect(errorsOf(result)).toEqual(errors);
  });
});
