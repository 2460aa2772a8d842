import { expect, test } from '@jest/globals';
import { operationTable } from '../../partner/contract/generated/operations.js';
import { coverageOf } from '../../schema/coverage.js';
import { leftOut } from '../../schema/left-out.js';
import { lookups } from '../../schema/lookups.js';
import { subgraphs } from '../../subgraphs/index.js';
import { claims, fieldAt, typeNamed } from './support/graph.js';

const covered = new Set(coverageOf(subgraphs).flatMap(({ id, fields }) => (fields.length > 0 ? [id] : [])));
const reads = coverageOf(subgraphs).filter(({ access }) => access === 'read');

test('every read of the contract is called by a field, or left out with a reason', () => {
  expect(reads.length).toBeGreaterThan(50);
  const open = reads.filter(({ id }) => !covered.has(id) && !leftOut[id]?.endsWith('.')).map(({ id }) => id);
  expect(open).toEqual([]);
});

test('what is left out is not called', () => {
  expect(Object.keys(leftOut).filter((id) => covered.has(id as never))).toEqual([]);
});

test('every operation that a field or a look-up claims is in the contract', () => {
  const claimed = [...claims.values(), ...Object.values(lookups)].flat();
  expect(claimed.filter((id) => !(id in operationTable))).toEqual([]);
});

test('every claim is of a field of the graph, and every look-up of a type', () => {
  for (const coordinate of claims.keys()) expect(fieldAt(coordinate)).toBeDefined();
  for (const type of Object.keys(lookups)) expect(typeNamed(type)).toBeDefined();
});
