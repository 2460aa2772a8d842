import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Ledger } from './ledger.js';
import { isSettled, statusOf } from './operation-record.js';
import type { Change, LedgerStore } from './store.js';
import type { Fate } from './testing/scripted-partner.js';
import { failingStore, type FailingStore, settleMs, TestLedger } from './testing/test-ledger.js';

let here: TestLedger;
let store: FailingStore;
let ledger: Ledger;
beforeEach(async () => {
  here = await TestLedger.create();
  store = failingStore(here.sqlite);
  ledger = here.process({ store });
});

const stored = () => here.sqlite.find({ partner: 'P', caller: 'anyone', key: 'k' });
const perform = () => here.resultOf(here.perform(ledger, 'k'));
const never = () => undefined;
const eventOf = (argument: unknown) => (argument as Partial<Change> | undefined)?.event;

/** Every question that is asked on the way of an order that goes well, in its order. */
const steps: [name: keyof LedgerStore, event: string][] = [
  ['find', ''],
  ['write', 'REQUESTED'],
  ['lock', ''],
  ['unsettled', ''],
  ['write', 'SENT'],
];

describe.each(['before', 'after'] as const)('a store that fails %s it has done what it was asked', (when) => {
  test.each(steps)('to %s %s: nothing is sent, and the same key sends it once', async (name, event) => {
    store.fails = (asked, argument) =>
      asked === name && (!event || eventOf(argument) === event) ? when : undefined;
    const refused = await perform().then(
      ({ stopped, record }) => ({ stopped, status: statusOf(record) }),
      (error: unknown) => ({ stopped: error, status: 'INTENT' }),
    );
    expect(refused).toMatchObject({ stopped: { code: 'LEDGER_UNAVAILABLE' }, status: 'INTENT' });
    expect(here.partner.sent).toHaveLength(0);

    store.fails = never;
    let { record } = await perform();
    if (event === 'SENT' && when === 'after') {
      // Written down as sent, it is never sent again: after a while it is known that it was not.
      expect(statusOf(record)).toBe('UNKNOWN');
      await here.clock.advance(settleMs);
      ({ record } = await perform());
      expect(statusOf(record)).toBe('REJECTED');
      expect(here.partner.sent).toHaveLength(0);
      return;
    }
    expect(statusOf(record)).toBe('CONFIRMED');
    expect(here.partner.sent).toHaveLength(1);
  });

  test.each<[Fate, string, string]>([
    ['done', 'CONFIRMED', 'CONFIRMED'],
    ['refused', 'REJECTED', 'REJECTED'],
    ['lost after', 'UNKNOWN', 'UNKNOWN'],
    ['throttled', 'NOT_SENT', 'INTENT'],
  ])('after a call was %s: its caller knows, and it is written down later', async (fate, event, status) => {
    here.partner.fates.push(fate);
    here.partner.readable = false;
    let down = false;
    store.fails = (asked, argument) => {
      if (asked === 'write' && eventOf(argument) === event) down = true;
      return down ? when : undefined;
    };
    const { record } = await perform();
    expect(statusOf(record)).toBe(status);
    expect(statusOf((await stored())!)).toBe(when === 'before' ? 'SENT' : status);
    await here.clock.advance(60_000);
    store.fails = never;
    await here.clock.advance(10_000);
    expect(statusOf((await stored())!)).toBe(status);
    expect(here.partner.sent).toHaveLength(1);
    const lines = [];
    for await (const { text } of here.sqlite.auditLines()) lines.push((JSON.parse(text) as Change).event);
    expect(lines).toEqual(['REQUESTED', 'SENT', event]);
  });
});

test('what is not written down yet is not looked for by the same process', async () => {
  let down = false;
  store.fails = (asked, argument) => {
    if (asked === 'write' && eventOf(argument) === 'CONFIRMED') down = true;
    return down && asked === 'write' ? 'before' : undefined;
  };
  await perform();
  here.partner.transfers.length = 0;
  const again = here.perform(ledger, 'k');
  await here.clock.advance(1_000);
  store.fails = never;
  const { record, replayed } = await here.resultOf(again);
  expect(record).toMatchObject({ calls: [{ status: 'CONFIRMED', evidence: 'ANSWER' }] });
  expect(replayed).toBe(true);
});

test('a process that ends writes down what it still can', async () => {
  let down = false;
  store.fails = (asked, argument) => {
    if (asked === 'write' && eventOf(argument) === 'CONFIRMED') down = true;
    return down ? 'before' : undefined;
  };
  await perform();
  down = false;
  store.fails = never;
  await ledger.close();
  expect(statusOf((await stored())!)).toBe('CONFIRMED');
});

test('locks that could not be given back lapse', async () => {
  store.fails = (asked) => (asked === 'unlock' ? 'before' : undefined);
  await perform();
  store.fails = never;
  await here.clock.advance(120_000);
  const { record } = await here.resultOf(here.perform(here.process(), 'k2', ['C of k']));
  expect(statusOf(record)).toBe('CONFIRMED');
});

test('a ledger that cannot be read or resolved in says so', async () => {
  const { record } = await perform();
  store.fails = () => 'before';
  const refusal = { code: 'LEDGER_UNAVAILABLE' };
  await expect(ledger.operation(record.id)).rejects.toMatchObject(refusal);
  await expect(ledger.operations({}, { offset: 0, limit: 1 })).rejects.toMatchObject(refusal);
  const resolution = { done: true, by: 'somebody', note: '' };
  await expect(ledger.resolve(record.id, resolution)).rejects.toMatchObject(refusal);
  expect(isSettled(record)).toBe(true);
});

test('what was written down after all, and has moved on since, is not written a second time', async () => {
  here.partner.fates.push('throttled', 'silent after');
  let failed = false;
  store.fails = (asked, argument) => {
    if (failed || asked !== 'write' || eventOf(argument) !== 'NOT_SENT') return undefined;
    failed = true;
    return 'after';
  };
  expect(statusOf((await perform()).record)).toBe('INTENT');
  // Another process sends it, and ends, while this one still believes that it has something to write down.
  void here.perform(here.process(), 'k');
  await here.clock.advance(5_000);
  expect(statusOf((await stored())!)).toBe('SENT');
  await here.clock.advance(60_000);
  const { record } = await here.resultOf(here.perform(here.process(), 'k'));
  expect(statusOf(record)).toBe('CONFIRMED');
  expect(here.partner.transfers).toHaveLength(1);
});
