import { test } from '@jest/globals';
import { compareRandom } from './support/compare-random.js';

test('100 random operations have the same answer from the gateway, embedded and over HTTP, and from one schema without federation', async () => {
  await compareRandom(100, 1);
}, 180_000);
