import { LosslessNumber, parse, stringify } from 'lossless-json';
import { countMembers, withExactNumbers } from './exact-numbers.js';

/**
 * Parses JSON without losing a digit: an integer that a double holds exactly becomes a number, every other number
 * stays the text that was sent (`12.30` -> `'12.30'`). `JSON.parse` would turn it into a binary fraction.
 *
 * @throws SyntaxError for what is no JSON, and for an object that says two things under one name
 */
export function parseExactJson(text: string): unknown {
  const exact = withExactNumbers(text);
  if (exact) {
    try {
      const value: unknown = JSON.parse(exact.text);
      // JSON.parse keeps the last of two members with one name, and says nothing.
      if (countMembers(value) === exact.members) return value;
    } catch {
      // The parser below says what is wrong and where.
    }
  }
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
    const object = value as Record<string, unknown>;
    for (const key in object) {
      const child = object[key];
      if (child === null) delete object[key];
      else if (typeof child === 'object') dropNulls(child);
    }
  }
  return value;
}

/** Decimal digits as JSON has no objection to but for zeros in front: no exponent, no sign but minus. */
const decimalText = /^(-?)0*(\d+(?:\.\d+)?)$/;

/**
 * Writes JSON in which a decimal that is given as text is a number of the same digits: `'12.30'` -> `12.30`, where
 * `JSON.stringify` writes a text, or the binary fraction next to it. Nulls are left out, as undefined is.
 *
 * @param decimals the fields that hold decimal numbers, as dotted paths through objects and lists
 * @throws TypeError for a text there that is no decimal
 */
export function writeExactJson(value: unknown, decimals: readonly string[]): string {
  const written = decimals.reduce((body, path) => withNumbersAt(body, path.split('.'), path), value);
  return stringify(written, (_key, part: unknown) => (part === null ? undefined : part)) ?? '';
}

function withNumbersAt(value: unknown, names: readonly string[], path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withNumbersAt(item, names, path));
  const [name, ...further] = names;
  if (name === undefined) return typeof value === 'string' ? exactly(value, path) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: withNumbersAt((value as Record<string, unknown>)[name], further, path) };
}

function exactly(text: string, path: string): LosslessNumber {
  const [, sign, digits] = decimalText.exec(text) ?? [];
  if (digits === undefined) throw new TypeError(`${path} must be a decimal, but got ${JSON.stringify(text)}`);
  return new LosslessNumber(`${sign}${digits}`);
}
