import { expect, test } from '@jest/globals';
import { GraphQLInt } from 'graphql';
import { operationOf, select } from './operation.js';
import { shrink } from './shrink.js';

const first = { name: 'first', type: GraphQLInt, value: 2, variable: true };
const operation = [
  select('customers', [select('totalCount'), select('nodes', [select('id'), select('name')])], [first]),
  select('orders', [select('nodes', [select('id')])], [first]),
];

test('what does not matter to the failure is left out: selections, arguments, variables', async () => {
  const smallest = await shrink(operation, async (candidate) =>
    operationOf(candidate).query.includes('name'),
  );
  expect(operationOf(smallest)).toEqual({
    query: 'query {\n  customers {\n    nodes {\n      name\n    }\n  }\n}',
    variables: {},
  });
});

test('what matters stays', async () => {
  const smallest = await shrink(operation, async (candidate) => {
    const { query, variables } = operationOf(candidate);
    return query.includes('orders') && Object.keys(variables).length > 0;
  });
  expect(operationOf(smallest)).toEqual({
    query: 'query ($v1: Int) {\n  orders(first: $v1) {\n    nodes {\n      id\n    }\n  }\n}',
    variables: { v1: 2 },
  });
});

test('it asks no more often than it may', async () => {
  let asked = 0;
  await shrink(operation, async () => ++asked < 0, 5);
  expect(asked).toBeLessThanOrEqual(6);
});
