import fc from 'fast-check';
import { Ledger } from './ledger.js';
import { moves } from './moves.js';
import { Sequences } from './sequences.js';
import { Stage } from './stage.js';
import type { Tally } from './step.js';
import { checkWholeRun } from './whole-run.js';

const seed = 20261118;
/** In half of them another account is to pay an order. */
const seedsOfData = [1, 2, 3, 4, 34, 42, 49, 58];

/**
 * Whatever is done in whatever order, vouchers, quotas, money and resources are conserved: random sequences of writes,
 * every book checked after each.
 *
 * @param patience milliseconds after which a failing sequence is not made shorter
 * @returns what was tried how often
 */
export async function conserved(runs: number, steps: number, patience: number): Promise<Tally> {
  const stage = await Stage.open();
  try {
    const tally: Tally = new Map();
    const dataSeeds = fc.noShrink(fc.constantFrom(...seedsOfData));
    const sequences = new Sequences(moves, steps, tally);
    const property = fc.asyncProperty(dataSeeds, sequences, async (data, sequence) => {
      await stage.begin(data);
      const ledger = await Ledger.open(stage);
      for (const step of sequence) await step.run(ledger, stage);
      await checkWholeRun(stage, ledger);
    });
    await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: patience });
    return tally;
  } finally {
    await stage.close();
  }
}

/** How many steps were tried. */
export function stepsOf(tally: Tally): number {
  return [...tally.values()].reduce((all, { done, refused }) => all + done + refused, 0);
}

/** How many kinds of moves succeeded at least once. */
export function kindsDone(tally: Tally): number {
  return [...tally.values()].filter(({ done }) => done > 0).length;
}
