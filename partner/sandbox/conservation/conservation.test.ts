import { expect, test } from '@jest/globals';
import { conserved, kindsDone, stepsOf } from './conserved.js';

test('vouchers, quotas, money and resources are conserved by a few hundred random writes', async () => {
  const tally = await conserved(1, 200, 20_000);
  expect(stepsOf(tally)).toBeGreaterThan(150);
  expect(kindsDone(tally)).toBeGreaterThan(8);
}, 60_000);
