import { expect } from '@jest/globals';
import type { PlainResult } from './federate.js';

/**
 * Expects the errors of a federated answer to be those of a single schema. Where null bubbles, a federated graph may have
 * resolved a sibling that the single schema was free to cancel: such an error is accepted below a null, and only there.
 * https://spec.graphql.org/draft/#sec-Handling-Execution-Errors
 */
export function compareErrors(federated: PlainResult, single: PlainResult): void {
  const expected = errorsOf(single);
  const found = errorsOf(federated);
  const cancelled = [...found.keys()].filter(
    (key) => !expected.has(key) && isBelowNull(single, found.get(key) ?? []),
  );
  const missing = [...expected.keys()].filter(
    (key) => !found.has(key) && isBelowNull(single, expected.get(key) ?? []),
  );
  // Of two errors that nulled the same parent one is enough, and it need not be the same.
  const explained = missing.filter((key) => !isExplained(found, single, expected.get(key) ?? []));
  expect([...found.keys()].filter((key) => !cancelled.includes(key)).sort()).toEqual(
    [...expected.keys()].filter((key) => !missing.includes(key)).sort(),
  );
  expect(explained).toEqual([]);
}

type Path = (string | number)[];

function errorsOf({ errors = [] }: PlainResult): Map<string, Path> {
  return new Map(errors.map(({ path = [], message }) => [`${path.join('.')}: ${message}`, path]));
}

/** How much of a path leads through values; the value after it is null. */
function lengthBeforeNull(result: PlainResult, path: Path): number {
  let at: unknown = result.data;
  for (const [i, key] of path.entries()) {
    if (at === null || at === undefined) return i;
    at = (at as Record<string | number, unknown>)[key];
  }
  return path.length;
}

function isBelowNull(result: PlainResult, path: Path): boolean {
  return lengthBeforeNull(result, path) < path.length;
}

function isExplained(found: Map<string, Path>, single: PlainResult, path: Path): boolean {
  const parent = path.slice(0, lengthBeforeNull(single, path)).join('.');
  return [...found.values()].some((other) =>
    `${other.join('.')}.`.startsWith(parent === '' ? '' : `${parent}.`),
  );
}
