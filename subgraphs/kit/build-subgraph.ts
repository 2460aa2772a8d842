import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, isObjectType, parse, print } from 'graphql';
import {
  buildSchemaSync,
  type ClassType,
  createResolversMap,
  getMetadataStorage,
  type NonEmptyArray,
} from 'type-graphql';
import type { DeclaredOperation } from '../../partner/client/index.js';
import { callsExtension, type Hints, hintsExtension } from './calls.js';
import { type PartnerCalls, partnerCalls, partnerCallsDirective } from './cost/partner-calls.js';
import { isPaged, withCosts } from './cost/with-costs.js';
import { declareAccess } from './access/declare-access.js';
import { maskPersonal } from './access/mask-personal.js';
import { resolveEntities } from './resolve-entities.js';
import type { SubgraphContext } from './context.js';

/** An entity of this subgraph: a type other subgraphs can refer to by its key. */
export interface Entity<Key extends object> {
  type: ClassType<Key>;
  /** The entity for a key, null when there is none. Leave it out for an entity of which the key is all that is needed. */
  resolve?: (key: Key, context: SubgraphContext) => unknown;
  /** Which operations of the partner API that may call. */
  calls?: readonly DeclaredOperation[];
}

/** Declares an entity; the type of its key is that of its class. */
export function entity<Key extends object>(declaration: Entity<Key>): AnyEntity {
  return declaration as unknown as AnyEntity;
}

type AnyEntity = Entity<object>;

export interface SubgraphOptions {
  name: string;
  /** Classes with `@Resolver`. */
  resolvers: NonEmptyArray<new () => object>;
  entities: AnyEntity[];
}

export interface Subgraph {
  name: string;
  /** What composition reads: SDL with federation directives. */
  sdl: string;
  /** What executes: the same with `_entities` and `_service`. */
  schema: GraphQLSchema;
  /** Which operations of the partner API a field calls, as `@Calls` says: `Query.vouchers` -> operation ids. */
  calls: ReadonlyMap<string, readonly string[]>;
  /** Which operations looking up its entities by key calls, by their type. */
  lookups: ReadonlyMap<string, readonly DeclaredOperation[]>;
}

const federation = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated", "@composeDirective", "@cost", "@key", "@listSize", "@requiresScopes", "@shareable", "@tag"])
  @link(url: "https://partner-graph.example/partnerCalls/v1.0", import: ["@partnerCalls"])
  @composeDirective(name: "@partnerCalls")
${partnerCallsDirective}`;

/** Makes a Federation 2 subgraph from type-graphql classes. */
export function buildSubgraph({ name, resolvers, entities }: SubgraphOptions): Subgraph {
  const plain = buildSchemaSync({
    resolvers,
    orphanedTypes: entities.map((entity) => entity.type),
    validate: false,
    skipCheck: true,
  });
  declareAccess(plain);
  const calls = callsOf(plain);
  const lookups = new Map(
    entities.flatMap(({ type, calls: made }) => (made ? [[type.name, made] as const] : [])),
  );
  const document = withCosts(getDocumentNodeFromSchema(plain), {
    ofField: (coordinate, field) => fieldCalls(plain, coordinate, isPaged(field)),
    ofLookup: (type) =>
      (lookups.get(type) ?? []).map((operation) => partnerCalls(operation, { scans: true }, false)),
  });
  const sdl = `${federation}\n${print(document)}\n`;
  const resolverMap = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  withoutPropertyResolvers(resolverMap);
  maskPersonal(plain, resolverMap);
  for (const { type, resolve } of entities) {
    const fields = (resolverMap[type.name] ??= {});
    fields.__resolveReference = resolve ?? ((key: object) => key);
  }
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl, { noLocation: true }), resolvers: resolverMap as never },
  ]);
  resolveEntities(schema);
  return { name, sdl, schema, calls, lookups };
}

/**
 * Leaves out the resolvers that type-graphql makes for plain properties: they do what executing a field without a
 * resolver does, only slower. Every property is such a field, but for methods with `@FieldResolver` or `@Field`.
 */
function withoutPropertyResolvers(resolverMap: Record<string, Record<string, unknown>>): void {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const { name, target, fields = [] } of objectTypes) {
    const resolvers = resolverMap[name];
    if (!resolvers) continue;
    for (const field of fields) {
      const isResolved = fieldResolvers.some(
        (resolver) => resolver.methodName === field.name && resolver.getObjectType?.() === target,
      );
      if (!isResolved && field.name === field.schemaName && !field.middlewares?.length) {
        delete resolvers[field.schemaName];
      }
    }
  }
}

function callsOf(schema: GraphQLSchema): Map<string, readonly string[]> {
  const calls = new Map<string, readonly string[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const operations = field.extensions[callsExtension] as string[] | undefined;
      if (operations) calls.set(`${type.name}.${field.name}`, operations);
    }
  }
  return calls;
}

function fieldCalls(schema: GraphQLSchema, coordinate: string, paged: boolean): PartnerCalls[] {
  const [typeName, fieldName] = coordinate.split('.') as [string, string];
  const type = schema.getType(typeName);
  const extensions = isObjectType(type) ? type.getFields()[fieldName]?.extensions : undefined;
  const operations = (extensions?.[callsExtension] ?? []) as DeclaredOperation[];
  const hints = (extensions?.[hintsExtension] ?? {}) as Hints;
  return operations.map((operation) => partnerCalls(operation, hints[operation] ?? {}, paged));
}
