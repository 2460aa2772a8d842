import { expect, test } from '@jest/globals';
import { Attempts } from './attempts.js';

/** Ten failures a minute, on a clock that a test moves. */
function tenAMinute() {
  let now = 0;
  const attempts = new Attempts({ perMinute: 10, maxSources: 100, now: () => now });
  const fail = (count: number, source = 'a') => {
    for (let made = 0; made < count; made++) attempts.failed(source);
  };
  return { attempts, fail, pass: (seconds: number) => (now += seconds * 1000) };
}

test('as many as allowed fail at once, the next waits for its turn, and so does everyone after it', () => {
  const { attempts, fail, pass } = tenAMinute();
  fail(9);
  expect(attempts.wait('a')).toBe(0);
  fail(1);
  expect(attempts.wait('a')).toBe(6);
  pass(5);
  expect(attempts.wait('a')).toBe(1);
  pass(1);
  expect(attempts.wait('a')).toBe(0);
  fail(1);
  expect(attempts.wait('a')).toBe(6);
});

test('one source does not wait for what another has done', () => {
  const { attempts, fail } = tenAMinute();
  fail(50);
  expect(attempts.wait('b')).toBe(0);
});

test('in any hour no more than the allowed are looked at, and then some', () => {
  const { attempts, fail, pass } = tenAMinute();
  let looked = 0;
  for (let tries = 0; tries < 36_000; tries++) {
    if (attempts.wait('a') === 0) {
      looked++;
      fail(1);
    }
    pass(0.1);
  }
  expect(looked).toBeLessThanOrEqual(10 * 60 + 10);
  expect(looked).toBeGreaterThan(500);
});

test('nobody waits longer than two minutes, however many fail together', () => {
  const { attempts, fail, pass } = tenAMinute();
  fail(100_000);
  expect(attempts.wait('a')).toBeLessThanOrEqual(120);
  pass(180);
  fail(9);
  expect(attempts.wait('a')).toBe(0);
});

test('of a hundred sources as many are remembered: the one that failed longest ago is forgotten', () => {
  const { attempts, fail } = tenAMinute();
  fail(10, 'first');
  for (let other = 0; other < 100; other++) fail(10, `other ${other}`);
  expect(attempts.wait('first')).toBe(0);
  expect(attempts.wait('other 99')).toBe(6);
});
