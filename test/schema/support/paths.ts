import { getNamedType, type GraphQLObjectType, isAbstractType, isObjectType } from 'graphql';
import { api, claims, type Field, objectTypes, typeNamed } from './graph.js';

/** A field that leads from one object to others. */
export interface Step {
  /** `Voucher.limits` */
  field: string;
  /** The type of the objects it leads to: of a connection its items, of a union one of its types. */
  to: string;
}

/** How to come from the query to objects of a type. */
export type Path = readonly Step[];

/** How many fields a path may have. */
const longest = 5;
/** How many paths are kept for a type: the shortest, and of those the ones with fewest calls of their own. */
const kept = 24;

const found = new Map<string, Path[]>();
for (let ends: Path[] = [[]], length = 0; length <= longest; length++) {
  const next: Path[] = [];
  for (const path of ends) {
    const end = endOf(path);
    const known = found.get(end) ?? [];
    if (known.length >= kept) continue;
    found.set(end, [...known, path]);
    for (const step of stepsFrom(typeNamed(end))) {
      if (!path.some(({ field, to }) => field === step.field && to === step.to)) next.push([...path, step]);
    }
  }
  ends = next.sort((a, b) => callsOn(a) - callsOn(b));
}

/** The ways to objects of a type, the shortest first. */
export function pathsTo(type: string): readonly Path[] {
  const paths = found.get(type);
  if (!paths) throw new Error(`Nothing leads to ${type} within ${longest} fields.`);
  return paths;
}

/** The type of the objects at the end of a path. */
export function endOf(path: Path): string {
  return path.at(-1)?.to ?? 'Query';
}

/** The steps that can be taken from an object. */
export function stepsFrom(type: GraphQLObjectType): Step[] {
  return Object.values(type.getFields()).flatMap((field) =>
    itemsOf(field).map(({ name }) => ({ field: `${type.name}.${field.name}`, to: name })),
  );
}

/** The types of object a field leads to, past its connection. */
export function itemsOf(field: Field): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return api.getPossibleTypes(type);
  if (!isObjectType(type)) return [];
  return isConnection(type) ? itemsOf(type.getFields().nodes!) : [type];
}

export function isConnection({ name }: { name: string }): boolean {
  return name.endsWith('Connection');
}

/** The types of objects that are more than what a connection is made of. */
export const itemTypes = objectTypes.filter(({ name }) => !/(Connection|Edge|^PageInfo)$/.test(name));

function callsOn(path: Path): number {
  return path.filter(({ field }) => claims.has(field)).length;
}
