import type { Scene } from './attempt.js';
import type { Dice } from './dice.js';
import type { Party } from './stage.js';

/** An id nobody has. */
export const unknownId = '00000000000000000000000000000000';

/** An amount in fen around what there is, often all of it or a fen too many. */
export function amountNear(there: number, dice: Dice): number {
  const parts = [1, 10_000, Math.floor(there / 10), Math.floor(there / 3) + 7, there, there, there + 1];
  return Math.max(1, dice.pick('part', parts));
}

/** An amount as a request may carry it, now and then one that no request may. */
export function onTheWire(fen: number, dice: Dice): number | string {
  if (dice.chance('wrong amount', 2)) return dice.pick('amount', [0, -1, '0.001', 'ten']);
  const text = (fen / 100).toFixed(2);
  return dice.chance('text', 50) ? text : Number(text);
}

/** The partner itself or one of its resellers, mostly one with customers. */
export function someIssuer({ stage: { parties, resellers }, dice }: Scene): string | undefined {
  const withCustomers = resellers.filter((id) => parties.some(({ reseller }) => reseller === id));
  return dice.chance('own', 65) ? undefined : dice.mostly('reseller', withCustomers, resellers);
}

/** A customer that can be acted for, mostly one of the regulars. */
export function someone(
  { stage, regulars, dice }: Scene,
  fits: (party: Party) => boolean,
): Party | undefined {
  const all = (dice.chance('regular', 60) ? regulars : stage.parties).filter(({ own }) => own);
  return dice.mostly('customer', all.filter(fits), all);
}
