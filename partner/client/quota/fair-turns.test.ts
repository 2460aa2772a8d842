import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Priority } from '../call.js';
import { ManualClock } from '../testing/manual-clock.js';
import { OperationQuota } from './operation-quota.js';
import { priorities, WaitingLine } from './waiting-line.js';

interface Start {
  name: string;
  at: number;
}

/** One request a second, each answered at once; who started and when. */
function slowOperation(requests = 1) {
  const clock = new ManualClock();
  const quota = new OperationQuota({ requests, seconds: 1 }, clock);
  const starts: Start[] = [];
  const ask = (caller: string, priority: Priority = 'interactive', latest = Infinity, signal?: AbortSignal) =>
    quota.turn({ caller, priority, latest, signal }).then((turn) => {
      if (turn) starts.push({ name: `${caller} ${priority}`, at: clock.now() });
      turn?.over();
      return turn !== undefined;
    });
  return { clock, quota, starts, ask };
}

const names = (starts: Start[]) => starts.map(({ name }) => name);

test('interactive goes before bulk, bulk before prefetch, whoever came first', async () => {
  const { clock, starts, ask } = slowOperation();
  void ask('first');
  for (const priority of [...priorities].reverse()) void ask('a', priority);
  await clock.advance(5000);
  expect(names(starts)).toEqual(['first interactive', 'a interactive', 'a bulk', 'a prefetch']);
});

test('500 waiting calls of one caller delay the single call of another by one turn', async () => {
  const { clock, starts, ask } = slowOperation();
  for (let call = 0; call < 501; call++) void ask('export', 'bulk');
  await clock.advance(2100);
  void ask('dashboard', 'bulk');
  await clock.advance(3000);
  const [single] = starts.filter(({ name }) => name.startsWith('dashboard'));
  expect(single!.at - 2100).toBeLessThanOrEqual(2 * 1010);
});

test('callers take turns, however much each has waiting, and who leaves takes nothing with him', async () => {
  const { clock, starts, ask } = slowOperation();
  void ask('first');
  const leaving = new AbortController();
  const left = Promise.allSettled(
    Array.from({ length: 9 }, () => ask('a', 'bulk', Infinity, leaving.signal)),
  );
  for (const caller of ['a', 'a', 'b', 'a', 'c', 'c']) void ask(caller, 'bulk');
  leaving.abort(new Error('gone'));
  await left;
  await clock.advance(10_000);
  expect(names(starts).slice(1)).toEqual(['a', 'b', 'c', 'a', 'c', 'a'].map((caller) => `${caller} bulk`));
});

test('prefetch leaves half of the window free, and is passed by what comes later', async () => {
  const { clock, starts, ask } = slowOperation(10);
  for (let call = 0; call < 8; call++) void ask('a', 'prefetch');
  await clock.advance(500);
  expect(starts).toHaveLength(5);
  for (let call = 0; call < 5; call++) void ask('a');
  await clock.advance(0);
  expect(starts).toHaveLength(10);
  expect(starts.slice(5).every(({ name }) => name === 'a interactive')).toBe(true);
  await clock.advance(1200);
  expect(starts).toHaveLength(13);
});

test('whose turn cannot come in time is refused at once, by its place in the order', async () => {
  const { clock, ask } = slowOperation();
  void ask('export');
  for (let call = 0; call < 50; call++) void ask('export', 'bulk');
  await clock.advance(0);
  expect(await ask('export', 'bulk', 50 * 1010)).toBe(false);
  expect(await ask('dashboard', 'bulk', 2 * 1010 - 1)).toBe(false);
  const inTime = [ask('dashboard', 'bulk', 2 * 1010), ask('person', 'interactive', 1010)];
  // The interactive call passed it, which nobody knew.
  await clock.advance(4 * 1010);
  expect(await Promise.all(inTime)).toEqual([true, true]);
});

test('the place in the line is what the order then shows: never more before a call than it said', async () => {
  const asking = fc.record({
    caller: fc.constantFrom('a', 'b', 'c', 'd'),
    priority: fc.constantFrom(...priorities),
  });
  fc.assert(
    fc.property(fc.array(asking, { maxLength: 60 }), asking, fc.array(fc.nat(59)), (others, one, leaving) => {
      const line = new WaitingLine<{ caller: string; priority: Priority }>();
      const waiting = others.map((other) => ({ ...other }));
      for (const waiter of waiting) line.join(waiter);
      for (const at of leaving) if (waiting[at]) line.leave(waiting[at]);
      const promised = line.before(one);
      const mine = { ...one };
      line.join(mine);
      let served = 0;
      while (line.next('prefetch') !== mine) served++;
      expect(promised).toBeLessThanOrEqual(served);
      // One call more of each other caller is all that the estimate may leave out.
      expect(served - promised).toBeLessThanOrEqual(3);
    }),
  );
});

test('10,000 who join, and leave again, cost about four times what 2,500 cost', async () => {
  const cost = async (calls: number) => {
    const { ask } = slowOperation();
    const leaving = Array.from({ length: calls }, () => new AbortController());
    const cpu = process.cpuUsage();
    const all = leaving.map(({ signal }, call) =>
      ask(call % 2 ? 'export' : `caller ${call % 500}`, 'bulk', Infinity, signal),
    );
    for (const one of leaving) one.abort(gone);
    await Promise.allSettled(all);
    return process.cpuUsage(cpu).user;
  };
  const gone = new Error('gone');
  await cost(1000);
  const few = Math.min(await cost(2500), await cost(2500), await cost(2500));
  // Were it the square, it would be sixteen times.
  expect(Math.min(await cost(10_000), await cost(10_000))).toBeLessThan(10 * few);
});
