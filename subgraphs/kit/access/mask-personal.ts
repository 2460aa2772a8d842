import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { SubgraphContext } from '../context.js';
import { masks, type PersonalKind } from './mask.js';
import { personalExtension } from './personal.js';

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>;
type ResolverMap = Record<string, Record<string, unknown>>;

/** Gives every field with `@Personal` a resolver that masks it, and that remembers what it has told in clear. */
export function maskPersonal(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const { name, extensions } of Object.values(type.getFields())) {
      const kind = extensions[personalExtension] as PersonalKind | undefined;
      if (!kind) continue;
      const ofType = (resolvers[type.name] ??= {});
      const inClear = (ofType[name] as Resolver | undefined) ?? (defaultFieldResolver as Resolver);
      ofType[name] = masked(`${type.name}.${name}`, masks[kind], inClear);
    }
  }
}

function masked(field: string, mask: (value: string) => string, inClear: Resolver): Resolver {
  return (source, args, context, info) => {
    const show = (value: unknown): unknown => {
      if (typeof value !== 'string' || value === '') return value;
      if (!context.access.scopes.has('customers:pii')) return mask(value);
      context.disclosures?.add(field, (source as { id?: unknown }).id);
      return value;
    };
    const value = inClear(source, args, context, info);
    return value instanceof Promise ? value.then(show) : show(value);
  };
}
