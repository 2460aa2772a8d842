import { describe, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { buildSchema, OperationTypeNode, parse } from 'graphql';
import { Cancellation } from '../cancellation.js';
import { ErrorLog } from '../error-log.js';
import { selectOperation } from '../operation/select-operation.js';
import { Projection } from '../projection/projection.js';
import { Run } from '../run.js';
import { SupergraphTypes } from '../supergraph-types.js';
import type { SubgraphAnswer, SubgraphRequest } from '../types.js';
import { EarlyStarts } from './early-starts.js';
import { compileNode } from './plan-node.js';
import { UnsupportedPlanError } from './unsupported-plan-error.js';
import { requiredFields } from './required-fields.js';
import { Writes } from './writes.js';

const sdl = `
  type Query { a: Int b: Int thing: Thing things: [Thing] }
  interface Thing { id: ID! x: Int }
  type One implements Thing { id: ID! x: Int y: Int }
  type Two implements Thing { id: ID! x: Int }`;

/** Runs a plan as the planner would write it, against answers in order; for what no supergraph of ours makes it write. */
async function execute(
  plan: PlanNode,
  answers: (SubgraphAnswer | Promise<SubgraphAnswer>)[],
  variables: Record<string, unknown> = {},
) {
  const requests: SubgraphRequest[] = [];
  const prepared: string[] = [];
  const executor = {
    prepare: (document: string) => void prepared.push(document),
    execute(request: SubgraphRequest) {
      requests.push(structuredClone(request));
      return answers.shift() ?? {};
    },
  };
  const types = new SupergraphTypes(parse(sdl));
  const compiled = compileNode<undefined>(plan, {
    executors: new Map([['s', executor]]),
    types,
    earlyStarts: new EarlyStarts(plan, types, false),
    writes: new Writes(plan),
    required: requiredFields(plan),
    variableNames: new Map(),
    isMutation: false,
  });
  const schema = buildSchema(sdl);
  const operation = selectOperation(parse('{ a b thing { id x } things { id x } }'), undefined);
  const projection = new Projection(
    { schema, types, fragments: {}, variables: {}, keys: new Map() },
    schema.getRootType(OperationTypeNode.QUERY) as never,
    operation.definition,
  );
  const run = new Run(undefined, variables, projection, new ErrorLog(), new Cancellation(undefined));
  await compiled(run);
  return { data: run.data, requests, prepared, errors: run.log.errors };
}

const fetch = (operation: string): Extract<PlanNode, { kind: 'Fetch' }> => ({
  kind: 'Fetch',
  serviceName: 's',
  operationKind: 'query',
  operation,
});

describe('plan nodes', () => {
  test('subgraphs are made ready for all documents of a plan while the first waits for its answer', async () => {
    const plan: PlanNode = { kind: 'Sequence', nodes: [fetch('{ a }'), fetch('{ b }')] };
    const waiting = setImmediate()
      .then(() => setImmediate())
      .then((): SubgraphAnswer => ({ data: { a: 1 } }));
    const { prepared, data } = await execute(plan, [waiting, { data: { b: 2 } }]);
    expect({ ...data }).toEqual({ a: 1, b: 2 });
    expect(prepared).toEqual(['{ a }', '{ b }']);
  });

  test.each([
    [true, { a: 1 }],
    [false, { b: 1 }],
  ])('a condition that is %s', async (yes, expected) => {
    const plan: PlanNode = {
      kind: 'Condition',
      condition: 'yes',
      ifClause: fetch('{a}'),
      elseClause: fetch('{b}'),
    };
    const { data } = await execute(plan, [{ data: yes ? { a: 1 } : { b: 1 } }], { yes });
    expect(data).toEqual(expected);
  });

  test.each<PlanNode>([
    { kind: 'Subscription', primary: fetch('{a}') },
    { kind: 'Defer', primary: {}, deferred: [] },
    { kind: 'Flatten', path: [], node: { kind: 'Sequence', nodes: [] } },
  ])('$kind is refused where it cannot be executed', async (plan) => {
    await expect(execute(plan, [])).rejects.toThrow(UnsupportedPlanError);
  });

  test('rewrites change representations before they are sent and answers before they are merged', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [
        fetch('{things{__typename id}}'),
        {
          kind: 'Flatten',
          path: [{ Field: 'things' }, '@'],
          node: {
            ...fetch(
              'query($representations:[_Any!]!){_entities(representations:$representations){...on Thing{_x:x}}}',
            ),
            requires: [
              {
                kind: 'InlineFragment',
                typeCondition: 'Thing',
                selections: [
                  { kind: 'Field', name: '__typename' },
                  { kind: 'Field', name: 'id', alias: 'key' },
                ],
              },
            ],
            inputRewrites: [
              {
                ValueSetter: {
                  path: [{ TypenameEquals: ['One'] }, { Key: '__typename' }],
                  setValueTo: 'Thing',
                },
              },
              { KeyRenamer: { path: [{ Key: 'key' }], renameKeyTo: 'id' } },
            ],
            outputRewrites: [
              { KeyRenamer: { path: [{ TypenameEquals: ['Thing'] }, { Key: '_x' }], renameKeyTo: 'x' } },
            ],
          },
        },
      ],
    };
    const things = [{ __typename: 'One', id: '1' }, null, { __typename: 'Two', id: '2' }];
    const { data, requests, errors } = await execute(plan, [
      { data: { things } },
      {
        data: { _entities: [{ _x: 1 }, { _x: null }] },
        errors: [{ message: 'No x', path: ['_entities', 1, '_x'] }],
      },
    ]);
    expect(requests[1]?.variables).toEqual({
      representations: [
        { __typename: 'Thing', id: '1' },
        { __typename: 'Two', id: '2' },
      ],
    });
    expect(data).toEqual({
      things: [{ __typename: 'One', id: '1', x: 1 }, null, { __typename: 'Two', id: '2', x: null }],
    });
    expect(errors.map(({ path }) => path)).toEqual([['things', 2, 'x']]);
  });

  test('root fields found again below an object are merged into every such object', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [
        fetch('{things{id}}'),
        { kind: 'Flatten', path: [{ Field: 'things' }, '@'], node: fetch('{a}') },
      ],
    };
    const { data } = await execute(plan, [
      { data: { things: [{ id: '1' }, { id: '2' }] } },
      { data: { a: 5 } },
    ]);
    expect(data).toEqual({
      things: [
        { id: '1', a: 5 },
        { id: '2', a: 5 },
      ],
    });
  });
});
