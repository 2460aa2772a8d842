import { describe, expect, test } from '@jest/globals';
import { askRandomly } from './support/random-questions.js';
import { openWorld, readSubject } from './support/world.js';

describe.each([
  ['embedded', 5000],
  ['http', 500],
] as const)('subgraphs: %s', (subgraphs, count) => {
  test(`${count} random questions of three callers, beside one who sees all, tell none of them anything of others`, async () => {
    const subject = await readSubject();
    const world = await openWorld(subject.callers, subgraphs);
    try {
      const { operations, compared } = await askRandomly(world, subject, count, 20261122);
      expect(operations).toBe(count);
      expect(compared).toBeGreaterThan(count / 5);
    } finally {
      await world.close();
    }
  }, 1_800_000);
});
