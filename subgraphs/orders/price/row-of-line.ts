import { type DeclaredOperation, MalformedAnswer } from '../../../partner/client/index.js';
import { messages } from './messages.js';
import { argumentOf } from './to-product.js';

/** Finds the answer to a line, which carries the id that was made for it. */
export function rowOfLine<Row extends { id?: string }>(operation: DeclaredOperation, rows: Row[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (index: number): Row => {
    const row = byId.get(`${index}`);
    if (row) return row;
    throw new MalformedAnswer(messages.lineWithoutPrice({ argument: argumentOf(index) }), { operation });
  };
}
