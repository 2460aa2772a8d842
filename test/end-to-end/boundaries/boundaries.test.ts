import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askRandomly } from './support/random-questions.js';
import { openWorld, type World } from './support/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()), 60_000);
afterAll(() => world.close());

test('300 random questions of three callers, beside one who sees all, tell none of them anything of others', async () => {
  const { compared } = await askRandomly(world, 300, 20261121);
  expect(compared).toBeGreaterThan(60);
}, 120_000);
