import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import type { Ledger } from './ledger.js';
import { amountOf, statusOf } from './operation-record.js';
import type { Fate } from './testing/scripted-partner.js';
import { failingStore, TestLedger } from './testing/test-ledger.js';

const leaseMs = 5_000;
const settleMs = 60_000;

/** Everything that happens, in any order: so many keys that the same ones meet, on the same customers. */
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('ask' as const), process: fc.nat(2), key: fc.nat(4) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fate' as const),
      fate: fc.constantFrom<Fate>(
        ...(['done', 'refused', 'throttled', 'not sent', 'lost after', 'lost before'] as const),
        ...(['silent after', 'silent before'] as const),
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('store' as const),
      process: fc.nat(2),
      /** Which of its next questions fail, and how. */
      fails: fc.array(fc.constantFrom(undefined, undefined, 'before' as const, 'after' as const), {
        maxLength: 12,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), process: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('records' as const), readable: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(5, 15, 60, 500, 5_000, leaseMs + 1_000, settleMs),
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

/** Keys 0 to 2 are about one customer, 3 and 4 about two. */
const customersOf = (key: number) => (key < 3 ? ['A'] : ['A', 'B']);
const amountOfKey = (key: number) => `${10 + key}.00`;

async function run(events: readonly Event[]): Promise<void> {
  const here = await TestLedger.create();
  const failures: ('before' | 'after' | undefined)[][] = [[], [], []];
  const processes: Ledger[] = [];
  const killed = new Set<object>();
  const stores: object[] = [];
  const start = (index: number) => {
    if (stores[index]) killed.add(stores[index]);
    const store = failingStore(here.sqlite);
    stores[index] = store;
    store.fails = () => (killed.has(store) ? 'never' : failures[index]!.shift());
    processes[index] = here.process({ store, leaseMs, settleMs });
    processes[index].start();
  };
  for (const index of failures.keys()) start(index);
  for (const one of events) {
    if (one.do === 'ask') {
      const order = [`k${one.key}`, customersOf(one.key), amountOfKey(one.key)] as const;
      void here.perform(processes[one.process]!, ...order).catch(() => {});
    } else if (one.do === 'fate') here.partner.fates.push(one.fate);
    else if (one.do === 'store') failures[one.process] = [...one.fails];
    else if (one.do === 'restart') start(one.process);
    else if (one.do === 'records') here.partner.readable = one.readable;
    else await here.clock.advance(one.ms);
  }
  // Everything is well again, and every process is a new one.
  here.partner.fates.length = 0;
  here.partner.readable = true;
  for (const [index, list] of failures.entries()) {
    list.length = 0;
    start(index);
  }
  await here.clock.advance(leaseMs + 3 * settleMs);
  await check(here);
  for (const one of processes) await one.close();
}

async function check({ sqlite, partner }: TestLedger): Promise<void> {
  const { records } = await sqlite.page('P', {}, { offset: 0, limit: 100 });
  let confirmed = 0;
  for (const [index, record] of records.entries()) {
    const key = Number(record.key.slice(1));
    expect(records.findIndex((other) => other.key === record.key)).toBe(index);
    for (const [place, customer] of customersOf(key).entries()) {
      const done = partner.transfers.filter(
        (one) => one.customer === customer && one.amount === amountOfKey(key),
      );
      expect(done.length).toBeLessThanOrEqual(1);
      const call = record.calls[place]!;
      // After everything has settled the ledger says what is true.
      expect([record.key, place, call.status]).toEqual([
        ...[record.key, place],
        done.length === 1 ? 'CONFIRMED' : expect.stringMatching(/REJECTED|INTENT/),
      ]);
      if (done[0]) expect(call.answer).toEqual({ transfer_id: done[0].id });
    }
    if (statusOf(record) === 'CONFIRMED') confirmed += Number(amountOf(record));
    expect(record.calls.filter(({ status }) => status === 'SENT' || status === 'UNKNOWN')).toEqual([]);
  }
  const spent = await sqlite.spent(JSON.stringify(['P', 'anyone', '1970-01-01']));
  const moved = partner.transfers.reduce((sum, { amount }) => sum + Number(amount), 0);
  expect(spent).toBe(moved * 100);
  expect(confirmed).toBeLessThanOrEqual(moved);
}

test('whatever happens, in whatever order: at most one write a key, and in the end the ledger tells the truth', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 40 }), (events) => run(events)),
    { numRuns: 1000, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
