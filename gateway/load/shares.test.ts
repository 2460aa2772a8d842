import { beforeEach, expect, test } from '@jest/globals';
import { lookMs, Shares } from './shares.js';

let now: number;
let active: number;
let shares: Shares;

beforeEach(() => {
  now = active = 0;
  shares = new Shares({ now: () => now, activeMs: () => active });
});

/** Time passes, in which the loop has worked so much. */
async function pass(ms: number, worked = 0): Promise<void> {
  for (const end = now + ms; now < end;) {
    now += lookMs;
    active += (worked * lookMs) / ms;
    shares.look();
    await Promise.resolve();
  }
}

test('one alone may have the whole loop', async () => {
  for (let asked = 0; asked < 1000; asked++) {
    expect(shares.turn('a')).toBe(true);
    active += 10;
    shares.ended('a', 100_000);
    await pass(lookMs, 0);
  }
});

/** A caller that always has so many requests waiting or under way, each of so many milliseconds; gives how many it got. */
async function rush(
  caller: string,
  { at, costMs, seconds }: { at: number; costMs: number; seconds: number },
) {
  let [done, refused, waiting] = [0, 0, 0];
  const ask = () => {
    waiting++;
    const end = (isTurn: boolean) => {
      waiting--;
      if (!isTurn) return void refused++;
      done++;
      active += costMs;
      shares.ended(caller, 10_000);
    };
    const turn = shares.turn(caller);
    if (turn === true) end(true);
    else void turn.then(end);
  };
  for (const end = now + seconds * 1000; now < end;) {
    // Another one comes four times a second, and is never made to wait.
    if (now % 250 === 0) {
      expect(shares.turn('polite')).toBe(true);
      active += 2;
      shares.ended('polite', 1_000);
    }
    for (let more = at - waiting; more > 0; more--) ask();
    now += 10;
    if (now % lookMs === 0) shares.look();
    await Promise.resolve();
  }
  return { done, refused, busy: (done * costMs) / (seconds * 1000) };
}

test.each([
  [1, 10],
  [10, 10],
  [100, 0.5],
  [500, 40],
])(
  'one that asks as fast as it can, %i at a time, of %d ms each, has its part beside another',
  async (at, costMs) => {
    const { busy } = await rush('rash', { at, costMs, seconds: 20 });
    expect(busy).toBeLessThan(0.5);
    expect(busy).toBeGreaterThan(0.25);
  },
);

test('what waits for too long is told so, and no more than so many wait', async () => {
  const { refused } = await rush('rash', { at: 500, costMs: 40, seconds: 10 });
  expect(refused).toBeGreaterThan(500);
  const more = Array.from({ length: 1200 }, () => shares.turn('rash'));
  const refusals = await Promise.all(
    more.slice(-100).map((turn) => Promise.race([turn, Promise.resolve('waits')])),
  );
  expect(refusals.filter((turn) => turn === false).length).toBeGreaterThan(50);
});

test('who was alone has the whole loop again when the other has gone', async () => {
  await rush('rash', { at: 10, costMs: 20, seconds: 5 });
  const turn = shares.turn('rash');
  await pass(2_100);
  expect(await turn).toBe(true);
  expect(shares.turn('rash')).toBe(true);
  for (let asked = 0; asked < 50; asked++) expect(shares.turn('rash')).toBe(true);
});

test('nobody waits any more once it stops', async () => {
  await rush('rash', { at: 100, costMs: 40, seconds: 1 });
  const turn = shares.turn('rash');
  shares.stop();
  expect(await turn).toBe(true);
});
