import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OperationQuota, type Turn } from './operation-quota.js';
import { priorities } from './waiting-line.js';
import { ManualClock } from '../testing/manual-clock.js';

describe('OperationQuota', () => {
  test('lets a burst of the documented size through at once, the next one a window later, in order', async () => {
    const clock = new ManualClock();
    const starts = arrivals(5, new OperationQuota({ requests: 2, seconds: 1 }, clock), clock);
    await clock.advance(3000);
    expect(starts).toEqual([
      [1, 0],
      [2, 0],
      [3, 1010],
      [4, 1010],
      [5, 2020],
    ]);
    expect(clock.sleeping).toBe(0);
  });

  test('a turn after the deadline is refused at once and costs nothing', async () => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 1, seconds: 1 }, clock);
    (await turn(quota, 0))!.over();
    expect(await turn(quota, clock.now() + 500)).toBeUndefined();
    const third = turn(quota, clock.now() + 1010);
    await clock.advance(1010);
    expect(await third).toBeDefined();
  });

  test.each([
    { place: 1, startsAt: 1010 },
    { place: 2, startsAt: 1010 },
    { place: 3, startsAt: 2020 },
    { place: 7, startsAt: 4040 },
  ])(
    'who would wait as number $place is refused just before $startsAt ms, not at it',
    async ({ place, startsAt }) => {
      const clock = new ManualClock();
      const quota = new OperationQuota({ requests: 2, seconds: 1 }, clock);
      arrivals(1 + place, quota, clock);
      await clock.advance(0);
      expect(await turn(quota, startsAt - 1)).toBeUndefined();
      const later = turn(quota, startsAt);
      await clock.advance(startsAt);
      expect(await later).toBeDefined();
    },
  );

  test('callers who leave the queue give their turns to those behind', async () => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 2, seconds: 1 }, clock);
    for (const first of await Promise.all([turn(quota, Infinity), turn(quota, Infinity)])) first!.over();
    const impatient = new AbortController();
    const left = Promise.allSettled([1, 2, 3, 4].map(() => turn(quota, Infinity, impatient.signal)));
    const starts = arrivals(2, quota, clock);
    impatient.abort(new Error('gone'));
    expect(await left).toEqual(
      [1, 2, 3, 4].map(() => ({ status: 'rejected', reason: impatient.signal.reason })),
    );
    await clock.advance(1010);
    expect(starts).toEqual([
      [1, 1010],
      [2, 1010],
    ]);
  });

  test('when the last one has left, no timer is left either', async () => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 1, seconds: 1 }, clock);
    (await turn(quota, Infinity))!.over();
    const impatient = new AbortController();
    const later = turn(quota, Infinity, impatient.signal);
    expect(clock.sleeping).toBe(1);
    impatient.abort();
    await expect(later).rejects.toBe(impatient.signal.reason);
    expect(clock.sleeping).toBe(0);
    const next = arrivals(1, quota, clock);
    await clock.advance(1010);
    expect(next).toEqual([[1, 1010]]);
  });

  test('who has gone before asking takes no turn', async () => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 1, seconds: 1 }, clock);
    await expect(turn(quota, Infinity, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(await turn(quota, 0)).toBeDefined();
  });

  test('a clock that is set back by an hour costs one window, not an hour', async () => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 1, seconds: 1 }, clock);
    await clock.advance(7_200_000);
    (await turn(quota, Infinity))!.over();
    clock.setBack(3_600_000);
    const later = turn(quota, clock.now() + 1010);
    await clock.advance(1010);
    expect(await later).toBeDefined();
  });

  test.each([
    { answer: 'quick', answeredAt: 40, nextAt: 1050 },
    { answer: 'slow', answeredAt: 300, nextAt: 1310 },
    { answer: 'very slow', answeredAt: 5000, nextAt: 1510 },
  ])('a window begins with an answer that is $answer, within reason', async ({ answeredAt, nextAt }) => {
    const clock = new ManualClock();
    const quota = new OperationQuota({ requests: 1, seconds: 1 }, clock);
    const first = (await turn(quota, Infinity))!;
    void clock.sleep(answeredAt).then(() => first.over());
    const next = arrivals(1, quota, clock);
    await clock.advance(6000);
    expect(next).toEqual([[1, nextAt]]);
  });

  test('in any second of the partner’s no more are counted than it allows, whatever happens on the way', async () => {
    const caller = fc.record({
      pause: fc.nat(700),
      patience: fc.option(fc.nat(1500)),
      way: fc.nat(400),
      answer: fc.nat(1500),
      priority: fc.constantFrom(...priorities),
      caller: fc.constantFrom('a', 'b', 'c'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(caller, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        async (callers, requests) => {
          const clock = new ManualClock();
          const quota = new OperationQuota({ requests, seconds: 1 }, clock);
          const counted: number[] = [];
          for (const { pause, patience, way, answer, ...who } of callers) {
            await clock.advance(pause);
            const leaving = new AbortController();
            if (patience !== null) void clock.sleep(patience).then(() => leaving.abort());
            quota.turn({ latest: Infinity, signal: leaving.signal, ...who }).then(
              (turn) => {
                counted.push(clock.now() + way);
                void clock.sleep(way + answer).then(() => turn!.over());
              },
              () => {},
            );
          }
          await clock.advance(120_000);
          const patient = callers.filter(({ patience }) => patience === null);
          expect(counted.length).toBeGreaterThanOrEqual(patient.length);
          for (const first of counted) {
            const within = counted.filter((other) => other >= first && other < first + 1000);
            expect(within.length).toBeLessThanOrEqual(requests);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** The turn of somebody like everybody else. */
function turn(quota: OperationQuota, latest: number, signal?: AbortSignal): Promise<Turn | undefined> {
  return quota.turn({ latest, signal, priority: 'interactive', caller: 'anyone' });
}

/** As many callers at once, all answered at once; who started and when, in the order of their starts. */
function arrivals(count: number, quota: OperationQuota, clock: ManualClock): [number, number][] {
  const starts: [number, number][] = [];
  for (let caller = 1; caller <= count; caller++) {
    void turn(quota, Infinity).then((granted) => {
      starts.push([caller, clock.now()]);
      granted!.over();
    });
  }
  return starts;
}
