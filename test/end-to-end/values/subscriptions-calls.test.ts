import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { contextOf, sharedContext } from '../../../subgraphs/kit/context.js';
import { orders } from '../../../subgraphs/orders/subgraph.js';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

const perCustomer = (subscriptions: string) =>
  `{ customers(first: 10) { nodes { id subscriptions(first: 20) { ${subscriptions} } } } }`;

describe('calls', () => {
  test.each([
    ['a page', 'nodes { id name }'],
    ['the total', 'totalCount'],
    ['a page with what is attached', 'nodes { id attached { id name parent { id } } }'],
  ])('%s of each of ten customers costs ten calls', async (_, fields) => {
    const { errors } = await sides.bench.query(perCustomer(fields));
    expect(errors).toBeUndefined();
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1, listPayPerUseCustomerResources: 10 });
  });

  test('what is attached to those in a status comes along: one call', async () => {
    const nodes = await sides.nodes('{ customers(first: 20) { nodes { id subscriptions { totalCount } } } }');
    const [id] = nodes
      .filter((node) => (node.subscriptions as { totalCount: number }).totalCount > 5)
      .map((node) => node.id);
    await sides.bench.resetCalls();
    const found = await sides.nodes(
      `{ subscriptions(customerId: "${id as string}", filter: { statuses: [IN_USE, EXPIRED, FROZEN, CLOSED] }) { nodes { id attached { id } } } }`,
    );
    expect(found.length).toBeGreaterThan(1);
    expect(await sides.bench.calls()).toEqual({ listPayPerUseCustomerResources: 1 });
  });

  test('many look-ups of one customer are one call, and one of another customer one more', async () => {
    const nodes = await sides.nodes(
      '{ customers(first: 40) { nodes { id subscriptions { nodes { id } } } } }',
    );
    const [a, b] = nodes
      .map(({ id, subscriptions }) => ({ id, ids: (subscriptions as { nodes: { id: string }[] }).nodes }))
      .filter(({ ids }) => ids.length > 3);
    const keys = [...a!.ids.map(({ id }) => [id, a!.id]), [b!.ids[0]!.id, b!.id]];
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `{ ${keys.map(([id, customer], index) => `s${index}: subscription(id: "${id as string}", customerId: "${customer as string}") { id }`).join(' ')} }`,
    );
    expect(Object.values(data as object)).toEqual(keys.map(([id]) => ({ id })));
    expect(await sides.bench.calls()).toEqual({ listPayPerUseCustomerResources: 2 });
  });
});

describe('bad input makes no call', () => {
  const many = JSON.stringify(Array.from({ length: 51 }, (_, index) => `r${index}`));
  test.each([
    ['filter: { ids: [] }', 'filter.ids'],
    [`filter: { ids: ${many} }`, 'filter.ids'],
    ['filter: { ids: [""] }', 'filter.ids'],
    ['filter: { ids: ["a"], includeAttached: true }', 'filter.ids'],
    ['filter: { statuses: [UNKNOWN] }', 'filter.statuses'],
    ['filter: { orderId: "" }', 'filter.orderId'],
    ['filter: { serviceType: "" }', 'filter.serviceType'],
    [
      'filter: { expiresFrom: "2026-02-01T00:00:00Z", expiresTo: "2026-01-01T00:00:00Z" }',
      'filter.expiresFrom',
    ],
    ['first: 5001', 'first'],
    ['after: "x"', 'after'],
  ])('%s', async (args, argument) => {
    const { data, errors } = await sides.bench.query(
      `{ subscriptions(customerId: "c", ${args}) { nodes { id attached { id } } } }`,
    );
    expect(data).toEqual({ subscriptions: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(await sides.bench.calls()).toEqual({});
  });

  test.each([
    ['subscriptions(customerId: "") { totalCount }', 'customerId'],
    ['subscription(id: "", customerId: "c") { id }', 'id'],
    ['subscription(id: "s", customerId: "") { id }', 'customerId'],
  ])('%s', async (field, argument) => {
    const { errors } = await sides.bench.query(`{ ${field} }`);
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(await sides.bench.calls()).toEqual({});
  });
});

test('references to subscriptions, as other subgraphs make them, are one call for each customer', async () => {
  const nodes = await sides.nodes('{ customers(first: 40) { nodes { id subscriptions { nodes { id } } } } }');
  const representations = nodes.flatMap(({ id: customerId, subscriptions }) =>
    (subscriptions as { nodes: { id: string }[] }).nodes.map(({ id }) => ({
      __typename: 'ResourceSubscription',
      id,
      customerId,
      resellerId: null,
    })),
  );
  const customers = new Set(representations.map(({ customerId }) => customerId));
  await sides.bench.resetCalls();
  const { data, errors } = await graphql({
    schema: orders.schema,
    source:
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ResourceSubscription { id customerId name } } }',
    variableValues: { keys: [...representations, { ...representations[0]!, id: 'unknown' }] },
    contextValue: contextOf(sharedContext({ partner: sides.partner }), {}),
  });
  expect(errors).toBeUndefined();
  expect(data!._entities).toEqual([
    ...representations.map(({ id, customerId }) => ({ id, customerId, name: expect.any(String) })),
    null,
  ]);
  expect(await sides.bench.calls()).toEqual({ listPayPerUseCustomerResources: customers.size });
});
