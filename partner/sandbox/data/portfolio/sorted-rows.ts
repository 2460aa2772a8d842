import { byCreation } from './holdings.js';

/** Rows in the order of lists. Those that were replaced are put in their places when the rows are next read. */
export class SortedRows<T extends { createTime: number; id: string }> {
  private rows: readonly T[] = [];
  private readonly gone = new Set<T>();
  private readonly added = new Set<T>();

  replace(before: readonly T[], after: readonly T[]) {
    for (const row of before) if (!this.added.delete(row)) this.gone.add(row);
    for (const row of after) this.added.add(row);
  }

  get all(): readonly T[] {
    if (this.gone.size > 0) this.rows = this.rows.filter((row) => !this.gone.has(row));
    if (this.added.size > 0) this.rows = merged(this.rows, [...this.added].sort(byCreation));
    this.gone.clear();
    this.added.clear();
    return this.rows;
  }
}

/** Two lists that are in order, as one: few searches where the second is short. */
function merged<T extends { createTime: number; id: string }>(rows: readonly T[], added: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const row of added) {
    for (const place = placeOf(row, rows, next); next < place; next++) all.push(rows[next]!);
    all.push(row);
  }
  for (; next < rows.length; next++) all.push(rows[next]!);
  return all;
}

function placeOf<T extends { createTime: number; id: string }>(row: T, rows: readonly T[], from: number) {
  let [low, high] = [from, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCreation(rows[middle]!, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
