import {
  getArgumentValues,
  getNamedType,
  isEnumType,
  isSpecifiedScalarType,
  Kind,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import type { Execution } from './execution.js';

export type ArgumentsOf = (execution: Execution) => Record<string, unknown>;

/**
 * Compiles the arguments of a field. They are coerced once per document or request where values can be shared; each call
 * of the resolver gets an object of its own, which is its to change.
 */
export function compileArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  index: number,
): ArgumentsOf {
  if (definition.args.length === 0) return () => ({});
  const given = node.arguments ?? [];
  const kinds = new Set(given.map(({ value }) => value.kind));
  const coerce: ArgumentsOf = ({ variables }) => getArgumentValues(definition, node, variables);
  // Literals that make objects make new ones for each call, because a resolver may keep or change them.
  const typeOf = new Map(definition.args.map(({ name, type }) => [name, getNamedType(type)]));
  const isShared = given.every(({ name, value }) => {
    const type = typeOf.get(name.value);
    return value.kind === Kind.VARIABLE || (isFlat(value.kind) && (isEnumType(type) || isBuiltIn(type)));
  });
  if (!isShared) return coerce;
  if (kinds.has(Kind.VARIABLE)) {
    return (execution) => ({ ...(execution.arguments[index] ??= coerce(execution)) });
  }
  let constant: Record<string, unknown> | undefined;
  return (execution) => ({ ...(constant ??= coerce(execution)) });
}

function isBuiltIn(type: ReturnType<typeof getNamedType>): boolean {
  return type !== undefined && isSpecifiedScalarType(type);
}

function isFlat(kind: Kind): boolean {
  return kind !== Kind.OBJECT && kind !== Kind.LIST;
}
