import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { operations as declared } from '../../../partner/client/operations.js';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { readBudget } from '../../../schema/operations/budget.js';
import { namedOperations } from '../../support/operations/index.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));

describe.each([...namedOperations()])('%s', (name, text) => {
  const document = parse(text);
  const [operation, ...others] = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );

  test('is one valid operation, named as its file', () => {
    expect(validate(schema, document)).toEqual([]);
    expect(others).toEqual([]);
    expect(operation!.name?.value.replace(/\B[A-Z]/g, '-$&').toLowerCase()).toBe(name);
  });

  test('says which screen it is for, what its variables mean, and what it may cost', () => {
    const { screen, variables, formulas } = readBudget(text);
    expect(screen).toMatch(/^[A-Z][^:]+: .+\.$/);
    expect(variables).toEqual(operation!.variableDefinitions?.map(({ variable }) => variable.name.value));
    expect(formulas.size).toBeGreaterThan(0);
    expect([...formulas.keys()].filter((id) => !(id in declared))).toEqual([]);
  });
});

test('there are at least fifteen', () => {
  expect(namedOperations().size).toBeGreaterThanOrEqual(15);
});
