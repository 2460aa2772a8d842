import { expect, test } from '@jest/globals';
import { conserved, kindsDone, stepsOf } from './conserved.js';
import { moves } from './moves.js';

const patience = 120_000;

test(
  'vouchers, quotas, money and resources are conserved, whatever is done in whatever order',
  async () => {
    const tally = await conserved(12, 200, patience);
    expect(stepsOf(tally)).toBeGreaterThan(2_000);
    expect(kindsDone(tally)).toBe(moves.length);
  },
  patience + 30_000,
);
