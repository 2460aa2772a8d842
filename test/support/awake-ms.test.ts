import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { awakeMs } from './awake-ms.js';

function standStill(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until;);
}

test('time in which a process waits is counted, and time in which it stands still is not', async () => {
  const waited = await awakeMs(() => sleep(300));
  const stood = await awakeMs(async () => {
    await sleep(20);
    standStill(300);
    await sleep(20);
  });
  expect(waited).toBeGreaterThan(100);
  expect(stood).toBeLessThan(100);
});

test('is never more than a clock tells, and what fails fails', async () => {
  const begun = performance.now();
  const awake = await awakeMs(() => sleep(50));
  expect(awake).toBeLessThanOrEqual(performance.now() - begun);
  await expect(awakeMs(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
