export function isThenable<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** The items of a list, which may be anything that can be iterated but text; undefined for what is no list. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) return undefined;
  return Array.from(value as Iterable<unknown>);
}

/** Lets go of a value that nobody waits for any more: what fails in it later must not end the process. */
export function abandon(value: unknown): void {
  if (isThenable(value)) value.then(abandon, () => {});
  else listOf(value)?.forEach(abandon);
}
