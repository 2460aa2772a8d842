import { SECOND } from '../../time.js';
import { newestFirstRows, type Columns } from './columns.js';
import type { Window } from './window.js';

/** Columns every table has: whose the row is, where among what its customer has, when it was made, how its id ends. */
export const placeColumns = {
  customer: Uint32Array,
  position: Uint16Array,
  created: Uint32Array,
  code: Uint32Array,
};

/** Any table with these columns. */
export type Placed = Pick<Columns<typeof placeColumns>, 'length' | 'get' | 'arrange'>;

/** Puts a table's rows in their order: newest first, ties by id. */
export function* sortNewestFirst(columns: Placed): Generator<void, void> {
  const code = columns.get('code');
  const rows = yield* newestFirstRows(columns.get('created'), columns.length, (a, b) => code[a]! - code[b]!);
  yield;
  yield* columns.arrange(rows);
}

/** The first row made at `seconds` or before: rows are newest first. */
export function firstRowUntil(columns: Placed, seconds: number): number {
  const created = columns.get('created');
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (created[middle]! > seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows from the first to before the last that were made in a window. */
export function rowsWithin(columns: Placed, window: Window | undefined): [first: number, end: number] {
  if (!window) return [0, columns.length];
  return [
    window.to === Infinity ? 0 : firstRowUntil(columns, Math.floor(window.to / SECOND)),
    window.from === -Infinity ? columns.length : firstRowUntil(columns, Math.ceil(window.from / SECOND) - 1),
  ];
}

/** Seconds a window reaches over, for comparisons with a column. */
export function secondsOf(window: Window | undefined): [from: number, to: number] {
  return window ? [Math.ceil(window.from / SECOND), Math.floor(window.to / SECOND)] : [-Infinity, Infinity];
}
