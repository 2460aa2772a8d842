import type { Fen } from '../../money.js';
import { entryOf, type Entry, type Movement } from './movement.js';

/** What income of unknown amount must have brought, given the balance after it: at least a fen, at most all of it. */
export type Funding = (balanceAfter: Fen, movement: Movement, isFirst: boolean) => Fen;

/**
 * Entries from the newest movement back in time, so that the last balance is `closing` and none is negative. Where more
 * came in than was there afterwards, the rest had been taken out at once by an adjustment of the balance.
 */
export function* playBack(
  closing: Fen,
  newestFirst: readonly Movement[],
  funding: Funding,
): Generator<Entry, void, void> {
  let balance = closing;
  for (const [index, movement] of newestFirst.entries()) {
    const isFirst = index === newestFirst.length - 1;
    const known = movement.amount;
    const least = known ?? smallestFunding;
    if (least > balance) {
      yield adjustment(movement, balance - least, balance);
      balance = least;
    }
    const amount = known ?? funding(balance, movement, isFirst);
    yield entryOf(movement, amount, balance);
    balance -= amount;
  }
}

const smallestFunding: Fen = 10_000n;

function adjustment(after: Movement, amount: Fen, balance: Fen): Entry {
  return {
    id: `${after.id}A`,
    time: after.time,
    trade: 'ADJUST',
    detail: 'SOURCE_OPERAIION_ADJUST',
    tradeId: `AD${after.id}`,
    amount,
    balance,
    channel: '11',
  };
}

/** A round sum that left at least `keep` before it, or half of what was there. */
export function fundingByNeed(balanceAfter: Fen, keep: Fen): Fen {
  const hundred = 10_000n;
  const needed = ((balanceAfter - keep) / hundred) * hundred;
  return needed > 0n ? needed : balanceAfter / 2n;
}
