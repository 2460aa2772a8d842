import { basename } from 'node:path';
import { expect } from '@jest/globals';

/** What sandboxes of tests are made from: any numbers would do, these take turns. */
export const seeds = [7, 1, 2, 3] as const;

/** For a test of what few partners have, such as a customer with more than a hundred changes of funds. */
export const seedWithRareData = 7;

/**
 * The seed of the test file that is running: another one from file to file, the same on every run, so that a plain run
 * meets every seed in the time of one. `TEST_SEED` sets it for all files.
 */
export function seedOfTestFile(): number {
  if (process.env.TEST_SEED) return Number(process.env.TEST_SEED);
  const name = basename(expect.getState().testPath ?? '');
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return seeds[sum % seeds.length]!;
}
