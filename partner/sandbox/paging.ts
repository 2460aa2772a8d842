/** The page of `rows` that starts at the zero-based row `offset`; both have been validated by the contract. */
export function page<T>(
  rows: readonly T[],
  { offset = 0, limit = 10 }: { offset?: number; limit?: number },
): T[] {
  return rows.slice(offset, offset + limit);
}

/** Newest first, ties by id, so that every list has one order whatever asks for it. */
export function newestFirst<T>(timeOf: (row: T) => number, idOf: (row: T) => string) {
  return (a: T, b: T) => timeOf(b) - timeOf(a) || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);
}
