import { expect, test } from '@jest/globals';
import { fuzz } from './fuzz.js';

const requests = Number(process.env.FUZZ_REQUESTS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 1);

test(`${requests} requests by chance, seed ${seed}: no 5xx, no crash, no rejection that nobody handles`, async () => {
  const report = await fuzz({ seed, requests, limitMs: 280_000 });
  expect(report.failures).toEqual([]);
  expect(report.sent).toBe(requests);
  // Some get through and many do not: what is made by chance is neither all nonsense nor all sense.
  expect(report.statuses['200']).toBeGreaterThan(requests * 0.2);
  expect(report.statuses['400']).toBeGreaterThan(requests * 0.05);
}, 300_000);
