import { buildSubgraphSchema } from '@apollo/subgraph';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { buildASTSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import { type Subgraph, subgraphs } from '../../subgraphs/index.js';
import { resolveEntities } from '../../subgraphs/kit/resolve-entities.js';
import { mergeDefinitions } from '../one-schema/merge-definitions.js';
import { resolversOf } from './resolvers.js';

/** Our subgraphs, with all their types, over plain objects: the supergraph is the same, and hardly any time is theirs. */
export function memorySubgraphs(): readonly Subgraph[] {
  return subgraphs.map(({ name, sdl }) => {
    const typeDefs = parse(sdl, { noLocation: true });
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolversOf[name] as never }]);
    resolveEntities(schema);
    return { name, sdl, schema, calls: new Map(), lookups: new Map() };
  });
}

/**
 * The same types and resolvers as one schema, as somebody would write it who never heard of federation: an object has
 * the properties of all subgraphs, and nobody looks it up by its key again.
 */
export function memoryOneSchema(): GraphQLSchema {
  const resolvers = Object.values(resolversOf);
  return mapSchema(buildASTSchema(mergeDefinitions(subgraphs.map(({ sdl }) => sdl))), {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const resolve = resolvers.map((of) => of[typeName]?.[fieldName]).find(Boolean);
      return resolve && { ...field, resolve: resolve as unknown as GraphQLFieldResolver<unknown, unknown> };
    },
  });
}
