import { createHash } from 'node:crypto';
import type { Operation } from '../../../schema/support/operation.js';

const alphabets = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What ids of one kind have in common: `CS` of orders. */
const prefix = 2;

/** An id of the same form, which nothing has. */
export function madeUp(id: string, which: string): string {
  const bytes = createHash('sha512').update(`${which} ${id}`).digest();
  return [...id]
    .map((letter, index) => {
      const alphabet = index < prefix ? undefined : alphabets.find((letters) => letters.includes(letter));
      return alphabet ? alphabet[bytes[index % bytes.length]! % alphabet.length] : letter;
    })
    .join('');
}

/** The identifiers of others that a question names, as far as others of their form can be made up. */
export function namedIn({ query, variables }: Operation, identifiers: ReadonlySet<string>): string[] {
  const words = `${query} ${JSON.stringify(variables)}`.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const ids = words.map((word) => JSON.parse(word) as string).filter((word) => identifiers.has(word));
  return [...new Set(ids)].filter((id) => id.length > 6 && madeUp(id, '') !== id);
}

/** The same with some texts in place of others. */
export function replaced<Value>(value: Value, texts: ReadonlyMap<string, string>): Value {
  let json = JSON.stringify(value);
  for (const [from, to] of texts) json = json.replaceAll(from, to);
  return JSON.parse(json) as Value;
}
