import type { Big } from 'big.js';

/** Puts the lowest score first and numbers places from 1; equal scores share one: 1, 2, 2, 4. Ties stand by id. */
export function rank<Entry extends { id: string; score: Big }>(
  entries: readonly Entry[],
): (Entry & { rank: number })[] {
  const sorted = [...entries].sort((a, b) => a.score.cmp(b.score) || (a.id < b.id ? -1 : 1));
  const ranked: (Entry & { rank: number })[] = [];
  for (const [index, entry] of sorted.entries()) {
    const before = ranked[index - 1];
    ranked.push({ ...entry, rank: before?.score.eq(entry.score) ? before.rank : index + 1 });
  }
  return ranked;
}
