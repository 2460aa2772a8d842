import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { subgraphs } from '../../../subgraphs/index.js';

/** The graph as clients see it. */
export const api: GraphQLSchema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));

export type Field = GraphQLField<unknown, unknown>;

/** Every object type of the graph, without those of introspection. */
export const objectTypes: readonly GraphQLObjectType[] = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

/** Every field of the graph, as `Customer.orders`. */
export const coordinates: readonly string[] = objectTypes.flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);

/** The field at a coordinate such as `Customer.orders`. */
export function fieldAt(coordinate: string): Field {
  const [type, field] = coordinate.split('.') as [string, string];
  const found = typeNamed(type).getFields()[field];
  if (!found)
    throw new Error(`Expected schema/api.graphql to have ${coordinate}. Is it up to date? npm run compose`);
  return found;
}

/** Which operations of the partner a field says it calls by itself, over all subgraphs. */
export const claims: ReadonlyMap<string, readonly string[]> = subgraphs.reduce((all, { calls }) => {
  for (const [field, operations] of calls)
    all.set(field, [...new Set([...(all.get(field) ?? []), ...operations])]);
  return all;
}, new Map<string, string[]>());

export function typeNamed(name: string): GraphQLObjectType {
  const type = api.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(
    `Expected schema/api.graphql to have an object type ${name}. Is it up to date? npm run compose`,
  );
}
