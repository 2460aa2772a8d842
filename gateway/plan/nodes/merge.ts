import type { ResponseObject } from '../types.js';

/**
 * Writes what a fetch brought into the object it belongs to: objects deeply, lists by index. A null never replaces a value
 * that is known already. Equal values are not assigned, so objects that a scalar's resolver shares or froze stay untouched.
 */
export function mergeInto(target: ResponseObject, source: ResponseObject): void {
  for (const key in source) {
    const value = source[key];
    const known = target[key];
    if (known === undefined || known === null) {
      if (value !== known && value !== undefined) target[key] = value;
    } else if (value !== known && value !== null && value !== undefined) {
      const merged = mergeValues(known, value);
      if (merged !== known) target[key] = merged;
    }
  }
}

function mergeValues(known: unknown, value: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(value)) {
    // A list that another subgraph resolved to another length cannot be matched by index.
    if (known.length !== value.length) return value;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (item === null || item === undefined || item === known[i]) continue;
      const merged = known[i] === null || known[i] === undefined ? item : mergeValues(known[i], item);
      if (merged !== known[i]) known[i] = merged;
    }
    return known;
  }
  if (isPlain(known) && isPlain(value)) {
    mergeInto(known, value);
    return known;
  }
  return value;
}

/** A deep copy of objects and lists; anything else (a scalar's own class, for example) is shared. */
export function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy) as Value;
  if (!isPlain(value)) return value;
  const result: ResponseObject = {};
  for (const key in value) result[key] = copy((value as ResponseObject)[key]);
  return result as Value;
}

function isPlain(value: unknown): value is ResponseObject {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
