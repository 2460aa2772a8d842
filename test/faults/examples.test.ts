import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { projectRoot } from '../../partner/settings/project-root.js';
import { examples } from './examples.js';

test('every mutation that writes at the partner has an example', () => {
  const schema = parse(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
  const mutations = schema.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Mutation'
      ? (type.fields ?? []).map(({ name }) => name.value)
      : [],
  );
  const inExamples = new Set(examples.map(({ mutation }) => mutation));
  // It changes what the ledger knows, and nothing at the partner.
  expect([...inExamples, 'resolveOperation'].sort()).toEqual(mutations.sort());
  expect(inExamples.size).toBe(23);
});
