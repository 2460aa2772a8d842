import {
  getNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { argumentsOf, type Chooser } from './arguments.js';
import type { Data } from './data.js';
import { claims, type Field, fieldAt, typeNamed } from './graph.js';
import { select, type Selection } from './operation.js';
import { endOf, isConnection, itemsOf, type Path } from './paths.js';

/**
 * A query that asks for one field of the objects a path leads to, with what lies below it as far as it needs no calls of
 * its own; undefined where a needed argument has no value in these data. `field` undefined asks for the objects alone.
 */
export function queryFor(
  path: Path,
  field: string | undefined,
  data: Data,
  chooser: Chooser,
): Selection[] | undefined {
  const end = endOf(path);
  const target = field === undefined ? select('__typename') : selectionOf(`${end}.${field}`, data, chooser);
  return target && along(path, [target], data, chooser);
}

/** Selections of the objects at the end of a path, with all that leads to them. */
export function along(
  path: Path,
  selections: readonly Selection[],
  data: Data,
  chooser: Chooser,
): Selection[] | undefined {
  let below = [...selections];
  for (const { field, to } of [...path].reverse()) {
    const args = argumentsOf(field, data, chooser);
    if (!args) return undefined;
    below = [select(nameOf(field), wrapped(fieldAt(field), to, below), args)];
  }
  return below;
}

function nameOf(coordinate: string): string {
  return coordinate.split('.')[1]!;
}

/** Selections of the items of a field as those of its value: through a connection, or for one type of a union. */
export function wrapped(field: Field, to: string, selections: readonly Selection[]): readonly Selection[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return [select(`... on ${to}`, ofMember(to, selections))];
  if (!isConnection(type)) return selections;
  return [select('nodes', wrapped((type as GraphQLObjectType).getFields().nodes!, to, selections))];
}

/** A field with all that lies below it and needs no calls of its own. */
function selectionOf(coordinate: string, data: Data, chooser: Chooser, depth = 3): Selection | undefined {
  const field = fieldAt(coordinate);
  const args = argumentsOf(coordinate, data, chooser);
  if (!args) return undefined;
  if (isLeafType(getNamedType(field.type))) return select(field.name, [], args);
  const below = itemsOf(field).flatMap((type) =>
    wrapped(field, type.name, everythingOf(type, data, chooser, depth - 1)),
  );
  return select(field.name, [...below, ...pageOf(field)], args);
}

/** What a connection says beside its items. */
function pageOf(field: Field): Selection[] {
  const type = getNamedType(field.type);
  if (!isConnection(type)) return [];
  const { totalCount } = (type as GraphQLObjectType).getFields();
  const pageInfo = select('pageInfo', [select('hasNextPage'), select('endCursor')]);
  return totalCount ? [select('totalCount'), pageInfo] : [pageInfo];
}

function everythingOf(type: GraphQLObjectType, data: Data, chooser: Chooser, depth: number): Selection[] {
  const found = Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    if (claims.has(coordinate) || field.args.some(isRequiredArgument)) return [];
    if (!isLeafType(getNamedType(field.type)) && depth === 0) return [];
    return selectionOf(coordinate, data, chooser, depth) ?? [];
  });
  return found.length > 0 ? found : [select('__typename')];
}

/** Types of one union may have fields of one name and several types: there every field gets a name of its own. */
export function ofMember(type: string, selections: readonly Selection[]): Selection[] {
  return selections.map((one) => ({ ...one, alias: `${type}_${one.name}` }));
}

/** The scalars of a type that need no calls of their own. */
export function leavesOf(type: string): Selection[] {
  return Object.values(typeNamed(type).getFields())
    .filter(
      ({ name, type: of, args }) =>
        isLeafType(getNamedType(of)) && args.length === 0 && !claims.has(`${type}.${name}`),
    )
    .map(({ name }) => select(name));
}

/** What lies below a type, as far as to see whether it is there. */
export function tracesOf(type: string, data: Data, chooser: Chooser): Selection[] {
  return Object.values(typeNamed(type).getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [];
    const args = argumentsOf(`${type}.${field.name}`, data, {
      ...chooser,
      gives: () => false,
      first: () => 1,
    });
    const below = [select('__typename')];
    return args ? [select(field.name, isConnection(of) ? [select('nodes', below)] : below, args)] : [];
  });
}
