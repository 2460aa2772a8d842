import { beforeEach, describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { federate, type PlainResult } from '../plan/testing/federate.js';
import { Requirements } from './requirements.js';
import { restrictToScopes } from './restrict-to-scopes.js';

let held = new Set<string>();
const done: string[] = [];
const write = (name: string) => () => {
  done.push(name);
  return { id: '1' };
};

const graph = federate(
  {
    shop: {
      sdl: `
        type Query { product: Product products: [Product!] secret: String @requiresScopes(scopes: [["secrets"]]) things: [Thing] search: [Result] }
        type Mutation { first: Product second: Product @requiresScopes(scopes: [["write"]]) third: Product }
        interface Thing { id: ID! label: String }
        type Product implements Thing @key(fields: "id") { id: ID! label: String price: Int @requiresScopes(scopes: [["prices"]]) cost: Int! @requiresScopes(scopes: [["prices", "admin:costs"], ["boss"]]) maker: Maker @authenticated }
        type Gift implements Thing { id: ID! label: String @requiresScopes(scopes: [["gifts"]]) }
        type Maker @requiresScopes(scopes: [["makers"]]) { name: String }
        union Result = Product | Maker`,
      resolvers: {
        Query: {
          product: () => ({ id: '1' }),
          products: () => [{ id: '1' }, { id: '2' }],
          secret: () => 's',
          things: () => [
            { __typename: 'Product', id: '1' },
            { __typename: 'Gift', id: '2' },
          ],
          search: () => [{ __typename: 'Product', id: '1' }, { __typename: 'Maker' }],
        },
        Mutation: { first: write('first'), second: write('second'), third: write('third') },
        Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Result: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Product: {
          __resolveReference: (reference: object) => reference,
          label: () => 'L',
          price: () => 5,
          cost: () => 3,
          maker: () => ({}),
        },
        Gift: { label: () => 'G' },
        Maker: { name: () => 'M' },
      },
    },
    stock: {
      sdl: `type Product @key(fields: "id") { id: ID! price: Int @external stock: Int @requires(fields: "price") @requiresScopes(scopes: [["prices", "stock"]]) places: Int @requiresScopes(scopes: [["stock"]]) }`,
      resolvers: {
        Product: { __resolveReference: (reference: object) => reference, stock: () => 7, places: () => 9 },
      },
    },
  },
  { restrictIn: (supergraph) => restrictToScopes<undefined>(supergraph, () => held) },
);

async function ask(
  query: string,
  scopes: string[],
  variables: Record<string, unknown> = {},
): Promise<PlainResult> {
  held = new Set(scopes);
  return graph.run(query, { variables });
}

/** `path: missing scopes` of every error. */
const refusals = ({ errors = [] }: PlainResult) =>
  errors.map(({ path, message, extensions }) => {
    expect(extensions?.code).toBe('FORBIDDEN');
    return `${path?.join('.')}: ${[...message.matchAll(/`([^`]+)`/g)].map(([, scope]) => scope).join(' ')}`;
  });

beforeEach(() => void (done.length = 0));

describe('what a caller may not have', () => {
  test('is null, with an error, and is not asked of any subgraph', async () => {
    const answer = await ask('{ product { id price places } secret }', ['prices']);
    expect(answer.data).toEqual({ product: { id: '1', price: 5, places: null }, secret: null });
    expect(refusals(answer).sort()).toEqual(['product.places: stock', 'secret: secrets']);
    expect(answer.errors?.[0]?.extensions?.requiredScopes).toBeDefined();
    expect(graph.sent.map(({ service }) => service)).toEqual(['shop']);
    expect(graph.sent[0]!.document).not.toMatch(/secret|places/);
  });

  test('is nothing to a caller who has every scope that matters, or admin', async () => {
    for (const scopes of [['prices', 'stock', 'secrets'], ['admin']]) {
      const answer = await ask('{ product { price stock } secret }', scopes);
      expect(answer).toEqual({ data: { product: { price: 5, stock: 7 }, secret: 's' } });
    }
  });

  test('is reported where it would stand, in lists too, under its alias', async () => {
    const answer = await ask('{ all: products { p: price } }', []);
    expect(answer.data).toEqual({ all: [{ p: null }, { p: null }] });
    expect(refusals(answer)).toEqual(['all.0.p: prices', 'all.1.p: prices']);
  });

  test('makes the nearest parent null that may be null', async () => {
    const answer = await ask('{ products { id cost } product { cost } }', ['prices']);
    expect(answer.data).toEqual({ products: null, product: null });
    expect(refusals(answer)).toContain('product.cost: admin:costs');
  });

  test('takes one of the lists of scopes, and names the one that lacks least', async () => {
    expect((await ask('{ product { cost } }', ['boss'])).errors).toBeUndefined();
    expect((await ask('{ product { cost } }', ['prices', 'admin:costs'])).errors).toBeUndefined();
    expect(refusals(await ask('{ product { cost } }', ['prices']))).toEqual(['product.cost: admin:costs']);
    expect(refusals(await ask('{ product { cost } }', ['admin:costs']))).toEqual(['product.cost: prices']);
  });

  test('is everything of a type that takes a scope, and every field that leads to it', async () => {
    const answer = await ask(
      '{ product { maker { name } } search { __typename ... on Maker { name } } }',
      [],
    );
    expect(answer.data).toEqual({
      product: { maker: null },
      search: [{ __typename: 'Product' }, { __typename: 'Maker', name: null }],
    });
    expect(refusals(answer)).toEqual(['product.maker: makers', 'search.1.name: makers']);
    expect(graph.sent.map(({ document }) => document).join()).not.toMatch(/maker|[ {]name\b/);
  });

  test('is told by type where an interface leads to several', async () => {
    const answer = await ask('{ things { id label } }', []);
    expect(answer.data).toEqual({
      things: [
        { id: '1', label: 'L' },
        { id: '2', label: null },
      ],
    });
    expect(refusals(answer)).toEqual(['things.1.label: gifts']);
  });

  test('is found in fragments, wherever they are used', async () => {
    const query = `
      query { product { ...A } things { ...B ... on Gift { label } } }
      fragment A on Product { ...B price }
      fragment B on Thing { id ...C }
      fragment C on Thing { text: label }`;
    const answer = await ask(query, []);
    expect(answer.data).toEqual({
      product: { id: '1', text: 'L', price: null },
      things: [
        { id: '1', text: 'L' },
        { id: '2', text: null, label: null },
      ],
    });
    expect(refusals(answer).sort()).toEqual([
      'product.price: prices',
      'things.1.label: gifts',
      'things.1.text: gifts',
    ]);
  });

  test('is no matter where it is skipped', async () => {
    const query = 'query ($no: Boolean!) { product { id price @include(if: $no) } secret @skip(if: true) }';
    expect(await ask(query, [], { no: false })).toEqual({ data: { product: { id: '1' } } });
    expect(refusals(await ask(query, [], { no: true }))).toEqual(['product.price: prices']);
  });

  test('leaves an object there of which nothing else is asked', async () => {
    const answer = await ask('{ product { price } }', []);
    expect(answer.data).toEqual({ product: { price: null } });
  });

  test('leaves introspection and __typename alone, and asks nobody where nothing is left', async () => {
    const answer = await ask('{ __typename __schema { queryType { name } } secret }', []);
    expect(answer.data).toEqual({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      secret: null,
    });
    expect(graph.sent).toEqual([]);
  });

  test('is fetched where another field needs it, and not shown', async () => {
    // `places` has to be asked of the other subgraph by the key, which the client has called for something else.
    const answer = await ask('{ product { id: price places } }', ['stock']);
    expect(answer.data).toEqual({ product: { id: null, places: 9 } });
  });
});

test('a forbidden mutation does not run; the others do, in order', async () => {
  const answer = await ask('mutation { third { id } second { id } first { id } }', []);
  expect(answer.data).toEqual({ third: { id: '1' }, second: null, first: { id: '1' } });
  expect(refusals(answer)).toEqual(['second: write']);
  expect(done).toEqual(['third', 'first']);
});

test('callers with different scopes get their own answers to the same text, in any order', async () => {
  const query = '{ product { price } secret }';
  for (const _ of [1, 2]) {
    expect((await ask(query, [])).data).toEqual({ product: { price: null }, secret: null });
    expect((await ask(query, ['prices'])).data).toEqual({ product: { price: 5 }, secret: null });
    expect((await ask(query, ['secrets', 'prices'])).data).toEqual({ product: { price: 5 }, secret: 's' });
  }
});

test('of a field that a hundred objects have, a hundred errors are enough', async () => {
  const many = federate(
    {
      a: {
        sdl: 'type Query { all: [A!] } type A { id: ID! x: Int @requiresScopes(scopes: [["x"]]) }',
        resolvers: { Query: { all: () => Array.from({ length: 250 }, (_, id) => ({ id })) } },
      },
    },
    { restrictIn: (supergraph) => restrictToScopes<undefined>(supergraph, () => new Set()) },
  );
  const { data, errors } = await many.run('{ all { x } }');
  expect(data?.['all']).toHaveLength(250);
  expect(errors).toHaveLength(100);
});

describe('supergraphs of other composers', () => {
  const api = buildASTSchema(
    parse('type Query { i: I a: A } interface I { f: Int } type A implements I { f: Int g: Int }'),
  );
  const of = (sdl: string, field: string) =>
    new Requirements(parse(sdl), api).of(...(field.split('.') as [string, string]));

  test('may rename the directive', () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs") { query: Query }
      type A implements I { f: Int @needs(scopes: ["x"]) g: Int @other(scopes: [["x"]]) }`;
    expect(of(sdl, 'A.f')).toEqual([['x']]);
    expect(of(sdl, 'A.g')).toEqual([[]]);
  });

  test('may protect an interface: then what implements it is protected by any path', () => {
    const sdl =
      'interface I { f: Int @requiresScopes(scopes: [["x"]]) } type A implements I { f: Int g: Int }';
    expect(of(sdl, 'A.f')).toEqual([['x']]);
    expect(of('interface I @requiresScopes(scopes: [["x"]]) { f: Int }', 'A.g')).toEqual([['x']]);
    expect(of('interface I @requiresScopes(scopes: [["x"]]) { f: Int }', 'Query.a')).toEqual([['x']]);
  });

  test('may have policies, which nobody meets', () => {
    const requirement = of('type A implements I { f: Int @policy(policies: [["p"]]) g: Int }', 'A.f');
    expect(requirement).toEqual([['@policy']]);
  });

  test('may need nothing: then no operation is looked at', () => {
    expect(
      restrictToScopes({ sdl: 'type Query { i: Int @authenticated }', apiSchema: api }, () => new Set()),
    ).toBeUndefined();
  });
});
