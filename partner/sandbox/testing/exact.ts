/** Fen of an amount that came as a JSON number; sandbox amounts have two decimals, so rounding restores them exactly. */
export function fen(amount: number): number {
  return Math.round(amount * 100);
}

export function fenOf<T>(rows: readonly T[], amountOf: (row: T) => number): number {
  return rows.reduce((total, row) => total + fen(amountOf(row)), 0);
}

export function countBy<T>(rows: readonly T[], keyOf: (row: T) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}
