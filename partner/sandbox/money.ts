/** An amount in fen, a hundredth of a yuan. Exact: no amount in the sandbox is ever a binary float. */
export type Fen = bigint;

export const zero: Fen = 0n;

/** The decimal text the wire carries, in yuan with two decimals: `12.30`, `-0.05`. */
export function yuan(fen: Fen): string {
  const sign = fen < 0n ? '-' : '';
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function sum(amounts: Iterable<Fen>): Fen {
  let total = zero;
  for (const amount of amounts) total += amount;
  return total;
}

export function sumOf<T>(rows: Iterable<T>, amountOf: (row: T) => Fen): Fen {
  let total = zero;
  for (const row of rows) total += amountOf(row);
  return total;
}

export function least(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}

/**
 * Splits an amount in proportion to weights so that the parts add up to it exactly. Each part is rounded where the
 * running total is, so none is a whole fen off, and none exceeds its weight while the amount is at most their sum.
 */
export function split(amount: Fen, weights: Fen[]): Fen[] {
  const total = sum(weights);
  if (total === zero) return weights.map((_, index) => (index === 0 ? amount : zero));
  let running = zero;
  let given = zero;
  return weights.map((weight) => {
    running += weight;
    const part = (amount * running) / total - given;
    given += part;
    return part;
  });
}
