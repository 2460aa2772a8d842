import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  buildASTSchema,
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Subgraph } from '../../subgraphs/index.js';
import { type EntityView, isPromise, viewsOf } from './entity-view.js';
import { mergeDefinitions } from './merge-definitions.js';
import { type SharedEntity, sharedEntities } from './shared-entity.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * The subgraphs as one executable graphql-js schema without federation: the same resolvers and loaders, no plans, no
 * joins. It answers every operation with the data the gateway answers with, and so is both what federation's cost is
 * measured against and what its answers can be compared to. Where an entity cannot be resolved, the errors stand at
 * its fields, and not at the entity.
 */
export function oneSchema(subgraphs: readonly Subgraph[]): GraphQLSchema {
  const entities = sharedEntities(subgraphs);
  const original = <Type extends GraphQLNamedType>({ name }: Type) =>
    subgraphs.map(({ schema }) => schema.getType(name)).find(Boolean) as Type;

  return mapSchema(buildASTSchema(mergeDefinitions(subgraphs.map(({ sdl }) => sdl))), {
    [MapperKind.SCALAR_TYPE]: original,
    [MapperKind.ENUM_TYPE]: original,
    [MapperKind.ABSTRACT_TYPE]: (type, schema) => {
      const shared = schema.getPossibleTypes(type).find(({ name }) => entities.has(name));
      if (shared) throw new Error(`${type.name} has ${shared.name}, an entity of several subgraphs.`);
      type.resolveType = original(type).resolveType;
      return type;
    },
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const owners = subgraphs.filter(({ schema }) => fieldOf(schema, typeName, fieldName));
      const resolve = resolver(owners, typeName, fieldName, entities.get(getNamedType(field.type).name));
      return { ...field, resolve: entities.has(typeName) ? ofEntity(owners, resolve) : resolve(owners[0]!) };
    },
  });
}

function fieldOf(schema: GraphQLSchema, typeName: string, fieldName: string) {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[fieldName] : undefined;
}

/** The field's own resolver in each subgraph that has it, so made that entities it returns become views. */
function resolver(
  owners: readonly Subgraph[],
  typeName: string,
  fieldName: string,
  returns: SharedEntity | undefined,
): (owner: Subgraph) => Resolver {
  const resolvers = owners.map((owner): [Subgraph, Resolver] => {
    const resolve = fieldOf(owner.schema, typeName, fieldName)?.resolve ?? defaultFieldResolver;
    if (!returns) return [owner, resolve];
    return [owner, (...args) => viewsOf(resolve(...args), returns, owner)];
  });
  const byOwner = new Map(resolvers);
  return (owner) => byOwner.get(owner)!;
}

/** Asks the subgraph the entity came from if that has the field, and else one that has it. */
function ofEntity(owners: readonly Subgraph[], resolverOf: (owner: Subgraph) => Resolver): Resolver {
  const single = owners.length === 1 ? owners[0]! : undefined;
  return (source, args, context, info) => {
    const view = source as EntityView;
    const owner = single ?? (owners.includes(view.from) ? view.from : owners[0]!);
    const resolve = resolverOf(owner);
    const entity = view.in(owner, context, info);
    if (!isPromise(entity)) return entityField(entity);
    return entity.then(entityField);

    function entityField(known: unknown): unknown {
      return known === null || known === undefined ? null : resolve(known, args, context, info);
    }
  };
}
