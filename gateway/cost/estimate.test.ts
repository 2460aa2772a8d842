import { describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { compose } from '../plan/testing/federate.js';
import { readCostModel } from './read-cost-model.js';
import { estimateCost } from './estimate.js';

const link = `extend schema
  @link(url: "https://partner-graph.example/partnerCalls/v1.0", import: ["@partnerCalls"])
  @composeDirective(name: "@partnerCalls")
directive @partnerCalls(operation: String!, times: Int! = 1, rows: Int, batch: Int, most: Int, fixed: Int, once: Int, when: String, months: [String!]) repeatable on FIELD_DEFINITION | OBJECT
`;
const sized =
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)';

const model = readCostModel(
  compose({
    shop: {
      sdl: `${link}
        type Query {
          orders(first: Int! = 20, ids: [ID!]): Orders ${sized} @partnerCalls(operation: "listOrders", rows: 100)
          plain: Int @cost(weight: 7)
          list: [Line!] @listSize(assumedSize: 40)
          unsaid: [Line!]
          trend(from: String, to: String, by: By): Int @partnerCalls(operation: "bills", fixed: 3, months: ["from", "to"]) @partnerCalls(operation: "details", fixed: 50, when: "DETAIL")
          thing: Thing
        }
        type Mutation { issue(to: [ID!]): Int @partnerCalls(operation: "issue", batch: 10) }
        enum By { SUMMARY DETAIL }
        type Orders { nodes: [Order!]! totalCount: Int! }
        type Order @key(fields: "id") @partnerCalls(operation: "listOrders") {
          id: ID!
          customer: Customer
          parts: [Order!] @listSize(assumedSize: 3)
          total: Money
          lines(first: Int! = 10): Lines ${sized} @partnerCalls(operation: "listLines", rows: 10, most: 30)
          a: Int @partnerCalls(operation: "details")
          b: Int @partnerCalls(operation: "details")
        }
        type Lines { nodes: [Line!]! }
        type Line { price: Money unit: String @partnerCalls(operation: "units", once: 1) }
        type Money { amount: Int }
        type Customer @key(fields: "id") @partnerCalls(operation: "getCustomer", most: 5) {
          id: ID!
          name: String
          balance: Int @partnerCalls(operation: "balances", batch: 100)
        }
        interface Thing { cost: Int }
        type Dear implements Thing { cost: Int @partnerCalls(operation: "dear", times: 4) }
        type Cheap implements Thing { cost: Int }
      `,
      resolvers: {},
    },
  }),
);

function costOf(query: string, variables: Record<string, unknown> = {}, scale = 1) {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;
  return estimateCost(model, { document, operation, variables, scale });
}

describe('calls', () => {
  test.each([
    ['a page', '{ orders { totalCount } }', 1],
    ['pages, as many as are asked for', '{ orders(first: 250) { totalCount } }', 3],
    ['a weight alone', '{ plain }', 7],
    ['a batch', '{ orders(first: 250) { nodes { customer { id balance } } } }', 3 + 3 + 6],
    [
      'each object and page of its own',
      '{ orders(first: 3) { nodes { lines(first: 25) { nodes { price { amount } } } } } }',
      1 + 10,
    ],
    [
      'the whole list, if that is less',
      '{ orders(first: 100) { nodes { lines { nodes { price { amount } } } } } }',
      1 + 31,
    ],
    ['one object asked twice for the same', '{ orders(first: 5) { nodes { a b } } }', 1 + 5],
    [
      'a reference of which the key is all that is asked',
      '{ orders { nodes { customer { id __typename } } } }',
      1,
    ],
    ['a reference that is looked up', '{ orders(first: 2) { nodes { customer { name } } } }', 1 + 2],
    [
      'parts that came along',
      '{ orders(first: 2) { nodes { parts { total { amount } customer { name } } } } }',
      1 + 6,
    ],
    [
      'what is read once, at any number of places',
      '{ orders { nodes { lines { nodes { unit } } } } x: list { unit } }',
      1 + 21 + 1,
    ],
    ['no objects', '{ orders(first: 0) { totalCount nodes { a } } }', 1],
    ['what is skipped', '{ orders @skip(if: true) { totalCount } plain @include(if: false) }', 0],
    ['months', '{ trend(from: "2026-01", to: "2026-03") }', 9],
    ['only if a value is given', '{ trend(by: DETAIL) }', 53],
    ['a field of an interface as the dearest of its types', '{ thing { cost } }', 4],
    ['things that are given', 'mutation { issue(to: ["a", "b", "c"]) }', 1],
    ['a field written twice', '{ orders { totalCount } orders { nodes { id } } }', 1],
    ['an alias', '{ orders { totalCount } other: orders { totalCount } }', 2],
    ['a fragment', '{ orders { ...F ...F } } fragment F on Orders { nodes { a } }', 21],
    ['introspection', '{ __schema { types { name } } __typename }', 0],
    ['what no schema has', '{ nothing { at { all } } }', 0],
  ])('%s', (_, query, calls) => expect(costOf(query).partnerCalls).toBe(calls));

  test('are those of the variables that are sent, or their defaults', () => {
    const query =
      'query ($first: Int! = 150, $on: Boolean = true) { orders(first: $first) { totalCount } plain @include(if: $on) }';
    expect(costOf(query).partnerCalls).toBe(2 + 7);
    expect(costOf(query, { first: 1000, on: false }).partnerCalls).toBe(10);
    expect(
      costOf('query ($ids: [ID!]) { orders(ids: $ids) { totalCount } }', { ids: ['a', 'b'] }).partnerCalls,
    ).toBe(2);
  });

  test('of whole lists grow with the partner', () => {
    expect(
      costOf('{ orders(first: 100) { nodes { lines { nodes { price { amount } } } } } }', {}, 3).partnerCalls,
    ).toBe(1 + 91);
    expect(costOf('{ orders { totalCount } }', {}, 3).partnerCalls).toBe(1);
  });

  test('of an answer that would be endless are a number', () => {
    const query = '{ orders(first: 5000) { nodes { lines(first: 5000) { nodes { price { amount } } } } } }';
    expect(costOf(query).nodes).toBe(1 + 5000 + 5000 + 5000 * 5000 * 2);
  });
});

test('the schema itself is not read as often as one likes', () => {
  const fields = (count: number) =>
    Array.from({ length: count }, (_, n) => `a${n}: fields { name }`).join(' ');
  const nodesOf = (count: number) =>
    costOf(`{ __schema { types { fields { type { ${fields(count)} } } } } }`).nodes;
  expect(nodesOf(1)).toBeGreaterThan(100);
  expect(nodesOf(100)).toBeGreaterThan(50 * nodesOf(1));
});

describe('nodes', () => {
  test.each([
    ['objects, not values', '{ orders(first: 5) { totalCount nodes { id total { amount } } } }', 1 + 5 + 5],
    ['lists as long as they are said to be', '{ list { unit } }', 40],
    ['lists of which nothing is said', '{ unsaid { unit } }', 10],
    [
      'lists within lists',
      '{ orders(first: 3) { nodes { lines(first: 4) { nodes { price { amount } } } } } }',
      1 + 3 + 3 + 12 + 12,
    ],
  ])('%s', (_, query, nodes) => expect(costOf(query).nodes).toBe(nodes));
});
