import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Ledger } from './ledger.js';
import { moves } from './moves.js';
import { Sequences } from './sequences.js';
import { Stage } from './stage.js';
import type { Tally } from './step.js';
import { checkWholeRun } from './whole-run.js';

const seed = 20261118;
const [runs, steps] = [12, 200];
/** In half of them another account is to pay an order. */
const seedsOfData = [1, 2, 3, 4, 34, 42, 49, 58];
/** Longer than that, a failing sequence is not made shorter. */
const patience = 120_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

test(
  'whatever is done in whatever order, vouchers, quotas, money and resources are conserved',
  async () => {
    const tally: Tally = new Map();
    const dataSeeds = fc.noShrink(fc.constantFrom(...seedsOfData));
    const property = fc.asyncProperty(
      dataSeeds,
      new Sequences(moves, steps, tally),
      async (data, sequence) => {
        await stage.begin(data);
        const ledger = await Ledger.open(stage);
        for (const step of sequence) await step.run(ledger, stage);
        await checkWholeRun(stage, ledger);
      },
    );
    await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: patience });
    const counts = [...tally.values()];
    expect(counts.reduce((all, { done, refused }) => all + done + refused, 0)).toBeGreaterThan(2_000);
    expect(counts.filter(({ done }) => done > 0)).toHaveLength(moves.length);
  },
  patience + 30_000,
);
