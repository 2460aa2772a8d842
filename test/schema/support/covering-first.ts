type Row = Record<string, unknown>;

/** Of how many rows: nobody chooses between more. */
const most = 150;

/**
 * The same rows in an order in which the first few have whatever any of them has: each is the one with most that those
 * before it lack. What counts of a value is whether it is there, and which one if it is an enum's or a truth value.
 */
export function coveringFirst(rows: readonly Row[]): Row[] {
  const left = new Map(rows.slice(0, most).map((row) => [row, traits(row)]));
  const sorted: Row[] = [];
  const lacking = new Set<string>();
  while (left.size > 0) {
    let best: Row | undefined;
    let most = 0;
    for (const [row, has] of left) {
      const news = has.filter((trait) => lacking.has(trait)).length;
      if (news > most) [best, most] = [row, news];
    }
    if (best) {
      for (const trait of left.get(best)!) lacking.delete(trait);
      sorted.push(best);
      left.delete(best);
    } else {
      for (const trait of [...left.values()].flat()) lacking.add(trait);
    }
  }
  return sorted;
}

function traits(row: Row): string[] {
  return ['any', ...Object.entries(row).map(([name, value]) => `${name} ${kindOf(value)}`)];
}

function kindOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : 'there';
}
