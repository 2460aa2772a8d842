import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from './clock.js';
import { Deadline } from './deadline.js';
import { ManualClock } from './testing/manual-clock.js';
import { until } from './until.js';

describe('Deadline', () => {
  test('aborts at its time and not before', async () => {
    const clock = new ManualClock();
    const deadline = new Deadline(clock, 1000);
    await clock.advance(999);
    expect(deadline.signal.aborted).toBe(false);
    await clock.advance(1);
    expect(deadline.signal.aborted).toBe(true);
    expect(deadline.passed).toBe(true);
  });

  test('aborts with its asker, for his reason, without having passed', () => {
    const asker = new AbortController();
    const deadline = new Deadline(new ManualClock(), 1000, asker.signal);
    asker.abort(new Error('gone'));
    expect(deadline.signal.reason).toBe(asker.signal.reason);
    expect(deadline.passed).toBe(false);
  });

  test('leaves no timer and no listener once its work is done', async () => {
    const clock = new ManualClock();
    const asker = new AbortController();
    for (let call = 0; call < 50; call++) new Deadline(clock, 1000, asker.signal).end();
    expect(clock.sleeping).toBe(0);
    expect(getEventListeners(asker.signal, 'abort')).toHaveLength(0);
  });
});

describe('the system’s clock', () => {
  test('sleeps as long as it is told, or until the signal, and leaves no listener', async () => {
    const waker = new AbortController();
    const before = systemClock.now();
    await systemClock.sleep(20, waker.signal);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(19);
    const sleeping = systemClock.sleep(60_000, waker.signal);
    waker.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
    await expect(systemClock.sleep(60_000, waker.signal)).rejects.toThrow('enough');
    expect(getEventListeners(waker.signal, 'abort')).toHaveLength(0);
  });

  test('a time no timer can hold does not end at once', async () => {
    const waker = new AbortController();
    const sleeping = systemClock.sleep(Infinity, waker.signal);
    const first = Promise.race([sleeping, systemClock.sleep(20).then(() => 'still asleep')]);
    expect(await first).toBe('still asleep');
    waker.abort();
    await expect(sleeping).rejects.toThrow();
  });
});

describe('until', () => {
  test.each([
    ['before it was asked', () => AbortSignal.abort(new Error('gone'))],
    ['meanwhile', () => AbortSignal.timeout(1)],
  ])(
    'a caller who left %s waits no longer, and a later failure of the work is nobody’s',
    async (_, signal) => {
      let fail!: (error: Error) => void;
      const work = new Promise<never>((_resolve, reject) => (fail = reject));
      await expect(until(work, signal())).rejects.toThrow(/gone|timeout/);
      fail(new Error('nobody listens'));
      await systemClock.sleep(1);
    },
  );

  test('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    expect(await until(Promise.resolve(1), signal)).toBe(1);
    await expect(until(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
