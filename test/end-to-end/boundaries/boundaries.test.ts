import { expect, test } from '@jest/globals';
import { askRandomly } from './support/random-questions.js';
import { openWorld, readSubject } from './support/world.js';

test('200 random questions of three callers, beside one who sees all, tell none of them anything of others', async () => {
  const subject = await readSubject();
  const world = await openWorld(subject.callers);
  try {
    const { compared } = await askRandomly(world, subject, 200, 20261121);
    expect(compared).toBeGreaterThan(40);
  } finally {
    await world.close();
  }
}, 180_000);
