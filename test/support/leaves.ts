import { memberMark } from './full-selection.js';
import {
  getNamedType,
  getNullableType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
} from 'graphql';

/** A value in an answer of the graph. */
export interface Leaf {
  /** Which field it is: `customer.orders.nodes.price.amount`. */
  path: string;
  /** Which one of the answer it is: `customer.orders.nodes.3.price.amount`. */
  place: string;
  /** The type that has the field, and the field: `Money.amount`. */
  field: string;
  type: GraphQLLeafType;
  /** Null also where an object above it is null. */
  value: unknown;
}

/** Every value in the answer to a query as `fullQuery` writes it. */
export function leavesOf(schema: GraphQLSchema, data: unknown): Leaf[] {
  return within(schema, data, schema.getQueryType()!, [], []);
}

function within(
  schema: GraphQLSchema,
  value: unknown,
  type: GraphQLObjectType,
  path: string[],
  place: string[],
): Leaf[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => within(schema, item, type, path, [...place, String(index)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const field = fieldOf(schema, type, name);
    const innerType = getNamedType(field.type);
    const [innerPath, innerPlace] = [
      [...path, name],
      [...place, name],
    ];
    if (!isLeafType(getNullableType(innerType)))
      return within(schema, inner, innerType as GraphQLObjectType, innerPath, innerPlace);
    const values: unknown[] = Array.isArray(inner) ? inner : [inner];
    return values.map((one, index) => ({
      path: innerPath.join('.'),
      place: [...innerPlace, ...(Array.isArray(inner) ? [String(index)] : [])].join('.'),
      field: `${type.name}.${name}`,
      type: innerType as GraphQLLeafType,
      value: one,
    }));
  });
}

function fieldOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string) {
  const [member, field] = name.split(memberMark);
  return field === undefined
    ? type.getFields()[name]!
    : (schema.getType(member!) as GraphQLObjectType).getFields()[field]!;
}
