import { parse } from 'lossless-json';

/**
 * Parses JSON without losing a digit: an integer that a double holds exactly becomes a number, every other number
 * stays the text that was sent (`12.30` -> `'12.30'`). `JSON.parse` would turn it into a binary fraction.
 */
export function parseExactJson(text: string): unknown {
  return parse(text, undefined, exactNumber);
}

function exactNumber(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/**
 * Removes properties and list items whose value is null, in place: the API uses null and absence alike, the types know
 * absence.
 */
export function dropNulls<T>(value: T): T {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      if (value[index] === null) value.splice(index, 1);
      else dropNulls(value[index]);
    }
  } else if (value && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (child === null) delete (value as Record<string, unknown>)[key];
      else dropNulls(child);
    }
  }
  return value;
}
