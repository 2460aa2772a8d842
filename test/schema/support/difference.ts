import type { GraphQLAnswer } from '../../support/start-all.js';

type Errors = NonNullable<GraphQLAnswer['errors']>;
type Place = (string | number)[];

/** What two answers by one plan differ in, in words; undefined if in nothing. Errors may stand in any order. */
export function difference(one: GraphQLAnswer, other: GraphQLAnswer): string | undefined {
  return differenceOfData(one.data, other.data, []) ?? differenceOfTexts(one, other);
}

/** The same of answers by a plan and without one, which may have the errors at other places. */
export function differenceBesidePlaces(one: GraphQLAnswer, other: GraphQLAnswer): string | undefined {
  return differenceOfData(one.data, other.data, []) ?? differenceOfErrors(one, other);
}

function differenceOfData(one: unknown, other: unknown, at: Place): string | undefined {
  if (one === other || (one === undefined && other === undefined)) return undefined;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return `${placeText(at)} is ${short(one)}, and ${short(other)}`;
  }
  const keys = [Object.keys(one), Object.keys(other)].map(String) as [string, string];
  if (keys[0] !== keys[1]) return `${placeText(at)} has ${keys[0] || 'nothing'}, and ${keys[1] || 'nothing'}`;
  for (const key of Object.keys(one)) {
    const step = Array.isArray(one) ? Number(key) : key;
    const found = differenceOfData((one as never)[key], (other as never)[key], [...at, step]);
    if (found) return found;
  }
  return undefined;
}

function differenceOfTexts(one: GraphQLAnswer, other: GraphQLAnswer): string | undefined {
  const [first, second] = [one, other].map(({ errors = [] }) => errors.map(errorText).sort()) as [
    string[],
    string[],
  ];
  const at = first.findIndex((text, index) => text !== second[index]);
  if (at >= 0) return `the error ${first[at]} is ${second[at] ?? 'not there'} in the second`;
  return second.length > first.length ? `the error ${second[first.length]} is only in the second` : undefined;
}

/**
 * Where an object cannot be looked up, a plan has one error, at the object, and a single schema one at each field of it.
 * And where null spreads upwards, what else would have failed below it may or may not have been asked meanwhile.
 * https://spec.graphql.org/draft/#sec-Handling-Execution-Errors
 */
function differenceOfErrors(one: GraphQLAnswer, other: GraphQLAnswer): string | undefined {
  const alone = (answer: GraphQLAnswer, against: GraphQLAnswer) =>
    (answer.errors ?? []).find(
      (error) =>
        !(against.errors ?? []).some((same) => isCounterpart(error, same)) &&
        !(isBelowNull(error.path ?? [], answer.data) && hasErrorNearby(error.path ?? [], against)),
    );
  const first = alone(one, other);
  if (first) return `the error ${errorText(first)} is only in the first`;
  const second = alone(other, one);
  return second && `the error ${errorText(second)} is only in the second`;
}

function isCounterpart(one: Errors[number], other: Errors[number]): boolean {
  if (codeOf(one) !== codeOf(other)) return false;
  const [a, b] = [`${(one.path ?? []).join('.')}.`, `${(other.path ?? []).join('.')}.`];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether the place of an error lies below something that is null, and not just at its end. */
function isBelowNull(path: readonly (string | number)[], data: unknown): boolean {
  return lengthBeforeNull(path, data) < path.length - 1;
}

function hasErrorNearby(path: readonly (string | number)[], { data, errors = [] }: GraphQLAnswer): boolean {
  const parent = path.slice(0, lengthBeforeNull(path, data) + 1).join('.');
  return errors.some((error) => `${(error.path ?? []).join('.')}.`.startsWith(`${parent}.`));
}

/** How many steps of a path lead through values; the value after them is null. */
function lengthBeforeNull(path: readonly (string | number)[], data: unknown): number {
  let value = data;
  for (const [index, step] of path.entries()) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    if (value === null || value === undefined) return index;
  }
  return path.length;
}

export function codeOf({ extensions }: Errors[number]): string {
  return (extensions?.code as string | undefined) ?? 'INTERNAL_SERVER_ERROR';
}

export function errorText(error: Errors[number]): string {
  return `${codeOf(error)} at ${placeText(error.path ?? [])} ("${error.message}")`;
}

function placeText(place: readonly (string | number)[]): string {
  return place.length > 0 ? place.join('.') : 'the answer';
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not there';
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
