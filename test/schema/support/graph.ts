import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { subgraphs } from '../../../subgraphs/index.js';

/** The graph as clients see it, but for what a gateway says of itself: subgraphs without one do not know. */
export const api: GraphQLSchema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
delete api.getQueryType()!.getFields().rateLimit;

export type Field = GraphQLField<unknown, unknown>;

/** Every object type that questions lead to. What mutations answer is for tests of writes. */
export const objectTypes: readonly GraphQLObjectType[] = [...reachedFrom(api.getQueryType()!)];

function reachedFrom(type: GraphQLNamedType, reached = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  for (const object of isAbstractType(type) ? api.getPossibleTypes(type) : [type]) {
    if (!isObjectType(object) || reached.has(object)) continue;
    reached.add(object);
    for (const field of Object.values(object.getFields())) reachedFrom(getNamedType(field.type), reached);
  }
  return reached;
}

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
    if (coordinates.includes(field)) all.set(field, [...new Set([...(all.get(field) ?? []), ...operations])]);
  return all;
}, new Map<string, string[]>());

export function typeNamed(name: string): GraphQLObjectType {
  const type = api.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(
    `Expected schema/api.graphql to have an object type ${name}. Is it up to date? npm run compose`,
  );
}
