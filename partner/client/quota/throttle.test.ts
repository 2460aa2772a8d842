import { expect, test } from '@jest/globals';
import { ManualClock } from '../testing/manual-clock.js';
import { OperationQuota } from './operation-quota.js';

function operation(requests = 10) {
  const clock = new ManualClock();
  const quota = new OperationQuota({ requests, seconds: 1 }, clock);
  const turn = (latest = Infinity) => quota.turn({ latest, priority: 'interactive', caller: 'anyone' });
  const burst = async () => {
    let started = 0;
    for (let call = 0; call < 20; call++) {
      void turn(clock.now() + 500).then((granted) => {
        if (granted) started++;
        granted?.over();
      });
    }
    await clock.advance(2000);
    return started;
  };
  return { clock, quota, turn, burst };
}

test('a 429 stops everybody for as long as the partner asks, and refuses who cannot wait that long', async () => {
  const { clock, quota, turn } = operation(1);
  (await turn())!.over();
  const patient = turn();
  const impatient = turn(2500);
  await clock.advance(100);
  quota.throttled(3000);
  await clock.advance(0);
  expect(await impatient).toBeUndefined();
  expect(await turn(3099)).toBeUndefined();
  expect(quota.state()).toMatchObject({ free: 0, waiting: { interactive: 1 }, pausedUntil: new Date(3100) });
  let startedAt: number | undefined;
  void patient.then(() => (startedAt = clock.now()));
  await clock.advance(5000);
  expect(startedAt).toBe(3100);
});

test('a 429 lowers the rate by one, those of the same window count once, and it recovers in a minute', async () => {
  const { clock, quota, burst } = operation();
  expect(await burst()).toBe(10);
  for (let call = 0; call < 5; call++) quota.throttled(0);
  await clock.advance(1500);
  expect(quota.state()).toMatchObject({ effective: 9, lastThrottledAt: new Date(2000) });
  expect(await burst()).toBe(9);
  quota.throttled(0);
  expect(await burst()).toBe(8);
  await clock.advance(60_000);
  expect(await burst()).toBe(9);
  await clock.advance(60_000);
  expect(await burst()).toBe(10);
});

test('the rate never falls below one', async () => {
  const { clock, quota, burst } = operation(3);
  for (let call = 0; call < 6; call++) {
    quota.throttled(0);
    await clock.advance(1000);
  }
  expect(quota.state().effective).toBe(1);
  expect(await burst()).toBe(1);
});

test('without Retry-After the pause is the time between two calls', async () => {
  const { clock, quota } = operation();
  quota.throttled(undefined);
  expect(quota.pauseMs).toBe(100);
  await clock.advance(100);
  expect(quota.pauseMs).toBe(0);
});

test('an operator sees who waits and who has called in the last minute', async () => {
  const { clock, quota } = operation(2);
  for (const caller of ['a', 'b', 'b', 'b']) {
    void quota.turn({ latest: Infinity, priority: 'bulk', caller }).then((turn) => turn!.over());
  }
  await clock.advance(10);
  expect(quota.state()).toEqual({
    ...{ documented: { requests: 2, seconds: 1 }, effective: 2, free: 0, pausedUntil: null },
    ...{ waiting: { interactive: 0, bulk: 2, prefetch: 0 }, lastThrottledAt: null },
    callers: [
      { caller: 'b', waiting: 2, lastMinute: 1 },
      { caller: 'a', waiting: 0, lastMinute: 1 },
    ],
  });
  await clock.advance(62_000);
  expect(quota.state()).toMatchObject({ free: 2, callers: [] });
});
