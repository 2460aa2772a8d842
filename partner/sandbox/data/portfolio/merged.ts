import { SECOND } from '../../time.js';
import type { Placed } from './table.js';

/** Where a page starts and how long it is; `oldestFirst` turns the list round. */
export interface PageRequest {
  offset?: number | undefined;
  limit?: number | undefined;
  oldestFirst?: boolean | undefined;
}

/** What was found for a filter: how much, and any page of it. Only the rows of the page are generated in detail. */
export interface Found<T> {
  total: number;
  page(request: PageRequest): T[];
}

interface Sorted {
  createTime: number;
  id: string;
}

/** Rows of a table and, sorted in among them, rows of customers that were changed; both newest first, ties by id. */
export function merge<T extends Sorted>(
  columns: Placed,
  rows: Uint32Array,
  changed: readonly T[],
  codeOf: (id: string) => number,
  detail: (customer: number, position: number) => T,
): Found<T> {
  const total = rows.length + changed.length;
  const places = changed.map((one, nth) => nth + rowsBefore(columns, rows, one, codeOf(one.id)));
  const [customer, position] = [columns.get('customer'), columns.get('position')];
  const at = (place: number): T => {
    const before = firstFrom(places, place);
    if (places[before] === place) return changed[before]!;
    const row = rows[place - before]!;
    return detail(customer[row]!, position[row]!);
  };
  return {
    total,
    page: ({ offset = 0, limit = 10, oldestFirst = false }) => {
      const found: T[] = [];
      for (let place = offset; place < Math.min(total, offset + limit); place++) {
        found.push(at(oldestFirst ? total - 1 - place : place));
      }
      return found;
    },
  };
}

/** What was found in a list that is there already. */
export function foundIn<T>(list: readonly T[]): Found<T> {
  return {
    total: list.length,
    page: ({ offset = 0, limit = 10, oldestFirst = false }) =>
      (oldestFirst ? list.toReversed() : list).slice(offset, offset + limit),
  };
}

function rowsBefore(columns: Placed, rows: Uint32Array, { createTime }: Sorted, ownCode: number): number {
  const [created, code] = [columns.get('created'), columns.get('code')];
  const second = createTime / SECOND;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle]!;
    if (created[row]! > second || (created[row] === second && code[row]! < ownCode)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending numbers are less than one. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
