import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Data } from './data.js';
import { fieldAt } from './graph.js';
import type { Argument } from './operation.js';
import { alone, leftOut, together } from './values.js';

/** Who decides between values: counting through them, or by chance. */
export interface Chooser {
  pick<Value>(from: readonly Value[]): Value;
  /** Whether an argument or a field of an input that may be left out is given. `beside` is how many others there are. */
  gives(place: string, beside: number): boolean;
  /** How many items of a list are asked for. */
  first(): number;
  /** Whether an argument is sent as a variable. */
  byVariable(): boolean;
}

/** Arguments for a field such as `Customer.orders`; undefined where a needed one has no value in these data. */
export function argumentsOf(coordinate: string, data: Data, chooser: Chooser): Argument[] | undefined {
  const { args } = fieldAt(coordinate);
  const sets = together[coordinate]?.(data);
  if (sets?.length === 0) return undefined;
  const chosen: Record<string, unknown> = { ...(sets && chooser.pick(sets)) };
  for (const argument of args) {
    const place = `${coordinate}(${argument.name}:)`;
    if (argument.name in chosen || leftOut.includes(argument.name) || leftOut.includes(place)) continue;
    if (sets?.some((set) => argument.name in set)) continue;
    if (argument.name === 'first') chosen.first = chooser.first();
    else if (isRequiredArgument(argument) || chooser.gives(place, args.length - 1)) {
      const value = valueOf(argument, place, data, chooser);
      if (value !== undefined) chosen[argument.name] = value;
      else if (isRequiredArgument(argument)) return undefined;
    }
  }
  return args.flatMap(({ name, type }) =>
    name in chosen ? [{ name, type, value: chosen[name], variable: chooser.byVariable() }] : [],
  );
}

/** A value for an argument or a field of an input; undefined where there is none to choose from. */
function valueOf(
  { name, type }: GraphQLArgument | GraphQLInputField,
  place: string,
  data: Data,
  chooser: Chooser,
): unknown {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(nullable)) {
    const fields: Record<string, unknown> = {};
    const all = Object.values(nullable.getFields());
    for (const field of all) {
      const below = `${nullable.name}.${field.name}`;
      if (!isRequiredInputField(field) && !chooser.gives(below, all.length - 1)) continue;
      const value = valueOf(field, below, data, chooser);
      if (value !== undefined) fields[field.name] = value;
      else if (isRequiredInputField(field)) return undefined;
    }
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  const candidates = candidatesOf(name, type, place, data);
  if (candidates.length === 0) return undefined;
  const value = chooser.pick(candidates);
  if (!isListType(nullable)) return value;
  return [...new Set([value, chooser.pick(candidates)])];
}

/** The values a place can have, of a list those of its items. */
export function candidatesOf(
  name: string,
  type: GraphQLInputType,
  place: string,
  data: Data,
): readonly unknown[] {
  const listed = alone[place] ?? alone[name];
  if (listed) return listed(data).slice(0, 6);
  const named = getNamedType(type);
  if (isEnumType(named)) {
    return named
      .getValues()
      .map((value) => value.name)
      .filter((value) => value !== 'UNKNOWN');
  }
  switch (named.name) {
    case 'Boolean':
      return [true, false];
    case 'Date':
      return momentsNamed(name).map((moment) => moment.slice(0, 10));
    case 'DateTime':
      return momentsNamed(name);
    default:
      return [];
  }
}

/** Early ones where a span begins, late ones where it ends, so that those of one span make one of at most a year. */
function momentsNamed(name: string): string[] {
  return /^to$|(To|Until|Before)$|^earlier/.test(name)
    ? ['2026-11-09T12:00:00Z', '2026-10-31T16:00:00Z', '2026-12-31T00:00:00Z']
    : ['2026-02-01T00:00:00Z', '2026-07-15T12:00:00Z', '2026-10-01T00:00:00Z'];
}
