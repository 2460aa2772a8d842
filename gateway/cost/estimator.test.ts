import { expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { compose } from '../plan/testing/federate.js';
import { Estimator } from './estimator.js';

const sized = '@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)';
const supergraph = (weight: number) =>
  compose({
    shop: {
      sdl: `type Query { list(first: Int! = 10, of: String): [Item!] ${sized} @cost(weight: ${weight}) } type Item { id: Int }`,
      resolvers: {},
    },
  });

test('estimates are those of the variables and of the supergraph, however often they are asked for', () => {
  const estimator = new Estimator(1);
  estimator.serve(supergraph(2));
  const document = parse(
    'query ($first: Int! = 10, $of: String, $on: Boolean! = true) { list(first: $first, of: $of) @include(if: $on) { id } }',
  );
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;
  const nodes = (variables: Record<string, unknown>) =>
    estimator.estimate(document, operation, variables).nodes;
  for (const _ of [1, 2]) {
    expect(nodes({})).toBe(10);
    expect(nodes({ first: 3, of: 'a' })).toBe(3);
    expect(nodes({ first: 3, of: 'b' })).toBe(3);
    expect(nodes({ first: 30, on: false })).toBe(0);
    for (let first = 100; first < 200; first++) expect(nodes({ first, of: 'x'.repeat(2000) })).toBe(first);
  }
  expect(estimator.estimate(document, operation, {}).partnerCalls).toBe(2);
  estimator.serve(supergraph(5));
  expect(estimator.estimate(document, operation, {}).partnerCalls).toBe(5);
});
