import { beforeEach, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { federate } from '../plan/testing/federate.js';
import { readOperation } from '../plan/operation/operation.js';
import { restrictToScopes } from './restrict-to-scopes.js';

const done: string[] = [];
const item = { id: '1' };
const write = (name: string, answer: object) => () => {
  done.push(name);
  return answer;
};

const none = new Set<string>();
const graph = federate(
  {
    shop: {
      sdl: `
        type Query { item: Item }
        type Mutation { buy: Item pack: Pack packs: [Pack!] bags: [Pack] }
        interface Thing { id: ID! }
        type Pack { item: Item! items: [Item!]! maybe: Item some: [Item]! deep: Pack! }
        type Item implements Thing { id: ID! price: Int @requiresScopes(scopes: [["prices"]]) cost: Int! @requiresScopes(scopes: [["costs", "prices"]]) }`,
      resolvers: {
        Mutation: {
          buy: write('buy', item),
          pack: write('pack', { item, items: [item], maybe: item, some: [item], deep: { item } }),
          packs: write('packs', [{ item }]),
          bags: write('bags', [{ item }]),
        },
        Item: { price: () => 5, cost: () => 3 },
      },
    },
  },
  { restrictIn: (supergraph) => restrictToScopes<undefined>(supergraph, () => none) },
);

beforeEach(() => void (done.length = 0));

test('a mutation is not done whose whole answer would be null: nobody could be told of it', async () => {
  const { data, errors } = await graph.run(
    'mutation { one: buy { id } two: buy { id cost } three: buy { id } }',
  );
  expect(data).toEqual({ one: item, two: null, three: item });
  expect(errors).toEqual([
    {
      message:
        'Nothing was done, because its outcome could not be told: without `costs`, `prices`, which `Item.cost` takes, the whole answer would be null.',
      path: ['two'],
      extensions: { code: 'FORBIDDEN', requiredScopes: [['costs', 'prices']] },
    },
  ]);
  expect(done).toEqual(['buy', 'buy']);
});

test.each([
  'buy { ...A } } fragment A on Thing { ...B } fragment B on Item { x: cost',
  'pack { item { cost } }',
  'pack { items { cost } }',
  'pack { deep { item { id cost } } }',
  'packs { item { cost } }',
])('mutation { %s } is not done', async (text) => {
  const { data } = await graph.run(`mutation { ${text} }`);
  expect(Object.values(data!)).toEqual([null]);
  expect(done).toEqual([]);
});

test.each([
  ['buy { cost @skip(if: true) price }', { buy: { price: null } }],
  ['pack { maybe { cost } }', { pack: { maybe: null } }],
  ['pack { some { cost } }', { pack: { some: [null] } }],
  ['bags { item { cost } }', { bags: [null] }],
])('mutation { %s } is done, because a part of the answer is left', async (text, data) => {
  expect((await graph.run(`mutation { ${text} }`)).data).toEqual(data);
  expect(done).toHaveLength(1);
});

test('fragments that multiply take no longer for it', () => {
  const links = Array.from(
    { length: 60 },
    (_, i) =>
      `fragment F${i} on Pack { deep { ...F${i + 1} } x: deep { ...F${i + 1} } ...F${i + 1} ...F${i + 1} }`,
  );
  const text = `mutation { pack { ...F0 } } ${links.join(' ')} fragment F60 on Pack { maybe { cost } }`;
  const operation = readOperation(graph.supergraph, parse(text), text, undefined);
  const before = process.cpuUsage();
  const { remaining } = restrictToScopes<undefined>(graph.supergraph, () => none)!(
    operation,
    undefined,
  )!.apply(operation.original);
  expect(Object.keys(remaining!.fragments)).toHaveLength(61);
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
