import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { projectRoot } from '../partner/settings/project-root.js';

/** Everything a person can read in GraphiQL's documentation: path -> description. */
function documented(): Map<string, string | null | undefined> {
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
  const found = new Map<string, string | null | undefined>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isBuiltIn(type)) continue;
    if (!roots.includes(type)) found.set(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, field.description);
      for (const argument of 'args' in field ? field.args : []) {
        found.set(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
  }
  return found;
}

test('every type, field, argument and enum value has a description', () => {
  const missing = [...documented()].filter(([, description]) => !description?.trim()).map(([path]) => path);
  expect(missing).toEqual([]);
});

test('a description is a sentence', () => {
  const odd = [...documented()]
    .filter(([, text]) => text && !/^["`\p{Lu}\d].*[.:)]$/su.test(text))
    .map(([path]) => path);
  expect(odd).toEqual([]);
});

function isBuiltIn(type: GraphQLNamedType): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);
}
