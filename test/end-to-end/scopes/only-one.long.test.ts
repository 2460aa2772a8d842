import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { lookups } from '../../../schema/lookups.js';
import { type Data, readData } from '../../schema/support/data.js';
import { claims, coordinates } from '../../schema/support/graph.js';
import { operationOf } from '../../schema/support/operation.js';
import { Random } from '../../schema/support/random.js';
import { OperationMaker } from '../../schema/support/random-operation.js';
import { Reached } from '../../schema/support/reached.js';
import { eachScope, type ScopeBench, startScopeBench } from './support/scope-bench.js';

const operationsEach = 40;

const supergraph = buildASTSchema(
  parse(readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8')),
  { assumeValidSDL: true },
);

/** The scopes that a field takes, by what stands in the supergraph at it, at its type and at what it leads to. */
function scopesOf(coordinate: string): string[] {
  const [typeName, fieldName] = coordinate.split('.') as [string, string];
  const type = supergraph.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!type || !field) throw new Error(`Expected the supergraph to have ${coordinate}.`);
  const target = getNamedType(field.type);
  const places = [field.astNode, type.astNode, isObjectType(target) ? target.astNode : undefined];
  const directives = places.flatMap((node) => node?.directives ?? []);
  const text = JSON.stringify(directives.filter(({ name }) => name.value === 'requiresScopes'));
  return [...text.matchAll(/"value":"([a-z]+:[a-z]+)"/g)].map(([, scope]) => scope!);
}

const taken = new Map(coordinates.map((coordinate) => [coordinate, scopesOf(coordinate)]));

let bench: ScopeBench;
let data: Data;
beforeAll(async () => {
  bench = await startScopeBench();
  data = await readData(async ({ query, variables }) => (await bench.ask(query, 'all', variables)).answer);
}, 120_000);
afterAll(() => bench.close());

describe.each([undefined, ...eachScope])('with no scope but %s', (scope) => {
  test('nothing else is told, by whatever question, and nothing else asked of the partner', async () => {
    const allowed = coordinates.filter((at) => taken.get(at)!.every((one) => one === scope));
    const types = new Set(allowed.map((at) => at.split('.')[0]!));
    const operations = new Set<string>([
      ...allowed.flatMap((at) => claims.get(at) ?? []),
      ...[...types].flatMap((type) => lookups[type] ?? []),
    ]);
    const reached = new Reached();
    const maker = new OperationMaker(new Random(20261121), data, reached);
    for (let number = 0; number < operationsEach; number++) {
      const { query, variables } = operationOf(maker.make());
      const { answer, calls } = await bench.ask(query, scope ? `only ${scope}` : 'none', variables);
      expect(answer.data).toBeDefined();
      expect([query, Object.keys(calls).filter((operation) => !operations.has(operation))]).toEqual([
        query,
        [],
      ]);
      reached.add(query, answer.data);
    }
    expect([...reached.values].filter((at) => !allowed.includes(at) && !at.endsWith('__typename'))).toEqual(
      [],
    );
    if (['customers:read', 'orders:read', 'vouchers:read', 'bills:read'].includes(scope ?? '')) {
      expect(reached.values.size).toBeGreaterThan(15);
    }
  }, 120_000);
});
