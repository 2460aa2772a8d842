import { beforeEach, describe, expect, test } from '@jest/globals';
import { isSettled, statusOf } from './operation-record.js';
import { type Fate } from './testing/scripted-partner.js';
import { leaseMs, settleMs, TestLedger } from './testing/test-ledger.js';

let here: TestLedger;
beforeEach(async () => {
  here = await TestLedger.create();
});

const key = { partner: 'P', caller: 'anyone', key: 'k' };
const stored = () => here.sqlite.find(key);

/** A process that begins with the order `k`, and ends without a word when the time has come. */
async function abandon(fate: Fate | undefined): Promise<void> {
  if (fate) here.partner.fates.push(fate);
  const gone = here.process();
  if (!fate) {
    // It ends between its first record and its first call.
    const hanging = () => new Promise<boolean>(() => {});
    const store = new Proxy(here.sqlite, {
      get: (target, name) => (name === 'lock' ? hanging : Reflect.get(target, name, target).bind(target)),
    });
    void here.perform(here.process({ store }), 'k');
  } else void here.perform(gone, 'k');
  await here.clock.advance(100);
}

describe('a process that ends', () => {
  test('before it has sent anything leaves it to the same key, as soon as its lease is over', async () => {
    await abandon(undefined);
    expect(await stored()).toMatchObject({ calls: [{ status: 'INTENT' }] });
    const next = here.process();
    await expect(here.resultOf(here.perform(next, 'k'))).rejects.toMatchObject({ code: 'IN_PROGRESS' });
    await here.clock.advance(leaseMs);
    const { record } = await here.resultOf(here.perform(next, 'k'));
    expect(statusOf(record)).toBe('CONFIRMED');
    expect(here.partner.transfers).toHaveLength(1);
  });

  test.each<[Fate, object]>([
    ['silent after', { status: 'CONFIRMED', evidence: 'RECORDS', answer: { transfer_id: 'T1' } }],
    [
      'silent before',
      { status: 'REJECTED', evidence: 'RECORDS', failure: { code: 'NOT_CARRIED_OUT' }, amount: '0' },
    ],
  ])('%s the partner acted: another one finds out, and nothing is sent again', async (fate, call) => {
    await abandon(fate);
    expect(await stored()).toMatchObject({ calls: [{ status: 'SENT' }] });
    const next = here.process();
    next.start();
    await here.clock.advance(leaseMs + settleMs + 10 * 60_000);
    const record = await stored();
    expect(record).toMatchObject({ calls: [call], settledAt: expect.any(Number) });
    expect(here.partner.sent).toHaveLength(1);
    await expect(here.perform(next, 'k')).resolves.toEqual({ record, replayed: true });
    await next.close();
  });

  test('is looked after by a process of the same partner only: in another’s records there is nothing', async () => {
    await abandon('silent after');
    const partner = Object.assign(Object.create(here.partner) as typeof here.partner, {
      accountId: async () => 'another',
    });
    const stranger = here.process({ partner });
    stranger.start();
    await here.clock.advance(leaseMs + settleMs + 10 * 60_000);
    expect(await stored()).toMatchObject({ calls: [{ status: 'SENT' }] });
    await stranger.close();
  });

  test('and the same key finds out at once when the lease is over', async () => {
    await abandon('silent after');
    await here.clock.advance(leaseMs);
    const { record, replayed } = await here.resultOf(here.perform(here.process(), 'k'));
    expect(record).toMatchObject({ calls: [{ status: 'CONFIRMED', evidence: 'RECORDS' }] });
    expect(replayed).toBe(true);
    expect(here.partner.sent).toHaveLength(1);
  });

  test('only to all appearances, keeps its answer: it is surer than what another one has not found', async () => {
    const slow = here.process();
    here.partner.readable = false;
    const sleep = here.clock.sleep.bind(here.clock);
    // Its machine stands still, longer than its lease lasts, while the answer is under way.
    here.clock.sleep = (ms, signal) => sleep(ms === 20 ? leaseMs + 10_000 : ms, signal);
    const performing = here.perform(slow, 'k');
    await here.clock.advance(leaseMs + 1_000);
    const next = here.process();
    const { record } = await here.resultOf(here.perform(next, 'k'), 500);
    expect(statusOf(record)).toBe('UNKNOWN');
    const answered = await here.resultOf(performing);
    expect(answered.record).toMatchObject({ calls: [{ status: 'CONFIRMED', evidence: 'ANSWER' }] });
    expect(await stored()).toEqual(answered.record);
    expect(here.partner.sent).toHaveLength(1);
  });
});

describe('an open outcome', () => {
  test('is looked for at growing pauses, until the partner’s records can be read', async () => {
    here.partner.fates.push('lost after');
    here.partner.readable = false;
    const ledger = here.process();
    ledger.start();
    const { record } = await here.resultOf(here.perform(ledger, 'k'));
    expect(statusOf(record)).toBe('UNKNOWN');
    await here.clock.advance(60_000);
    expect(here.log.length).toBeGreaterThan(3);
    expect(here.log.length).toBeLessThan(9);
    here.partner.readable = true;
    await here.clock.advance(70_000);
    expect(await stored()).toMatchObject({ calls: [{ status: 'CONFIRMED', evidence: 'RECORDS' }] });
    await ledger.close();
  });

  test('is found by one of several processes, and the others know', async () => {
    here.partner.fates.push('lost after');
    here.partner.readable = false;
    const processes = [here.process(), here.process(), here.process()];
    for (const one of processes) one.start();
    await here.resultOf(here.perform(processes[0]!, 'k'));
    here.partner.readable = true;
    await here.clock.advance(2 * leaseMs);
    for (const one of processes) {
      const { record } = await here.resultOf(here.perform(one, 'k'));
      expect(isSettled(record)).toBe(true);
      await one.close();
    }
    expect(here.partner.sent).toHaveLength(1);
  });

  test('stays open when there is more in the records than one call can have done', async () => {
    here.partner.fates.push('lost before');
    here.partner.readable = false;
    const ledger = here.process();
    const { record } = await here.resultOf(here.perform(ledger, 'k', ['A']));
    here.partner.readable = true;
    // Somebody has done the same twice by hand.
    const alike = { customer: 'A', amount: '10.00', at: here.clock.now() };
    here.partner.transfers.push({ id: 'X1', ...alike }, { id: 'X2', ...alike });
    await here.clock.advance(2 * settleMs);
    const again = await here.resultOf(here.perform(ledger, 'k', ['A']));
    expect(statusOf(again.record)).toBe('UNKNOWN');
    expect((await ledger.operations({ status: 'UNKNOWN' }, { offset: 0, limit: 9 })).total).toBe(1);
    expect(again.record.id).toBe(record.id);
  });

  test('is not explained by what another operation has done', async () => {
    const ledger = here.process();
    await here.resultOf(here.perform(ledger, 'k1', ['A']));
    here.partner.fates.push('lost before');
    const { record } = await here.resultOf(here.perform(ledger, 'k2', ['A']));
    expect(statusOf(record)).toBe('UNKNOWN');
    await here.clock.advance(settleMs);
    const { record: later } = await here.resultOf(here.perform(ledger, 'k2', ['A']));
    expect(statusOf(later)).toBe('REJECTED');
  });
});

describe('a person', () => {
  const resolution = { by: 'somebody', note: 'Seen in the console.' };
  const spent = () => here.sqlite.spent(JSON.stringify(['P', 'anyone', '1970-01-01']));

  test.each([
    { done: true, status: 'CONFIRMED', amount: '10.00', fen: 1000 },
    { done: false, status: 'REJECTED', amount: '0', fen: 0 },
  ])('resolves an open outcome: done is $done', async ({ done, status, amount, fen }) => {
    here.partner.fates.push('lost before');
    const ledger = here.process();
    const { record } = await here.resultOf(here.perform(ledger, 'k'));
    expect(await spent()).toBe(1000);
    const resolved = await here.resultOf(ledger.resolve(record.id, { done, ...resolution }));
    expect(resolved).toMatchObject({
      calls: [{ status, amount, evidence: 'PERSON' }],
      resolution: { ...resolution, at: expect.any(Number) },
      settledAt: expect.any(Number),
    });
    expect(await spent()).toBe(fen);
    await expect(here.perform(ledger, 'k')).resolves.toEqual({ record: resolved, replayed: true });
    await expect(ledger.resolve(record.id, { done, ...resolution })).rejects.toMatchObject({
      code: 'NOT_OPEN',
    });
    const lines = [];
    for await (const { text } of here.sqlite.auditLines()) lines.push(JSON.parse(text));
    expect(lines.at(-1)).toMatchObject({ event: 'RESOLVED', resolution, status });
  });

  test('closes what was never sent', async () => {
    here.partner.fates.push('not sent');
    const ledger = here.process();
    const { record } = await here.resultOf(here.perform(ledger, 'k'));
    const resolved = await ledger.resolve(record.id, { done: true, ...resolution });
    expect(statusOf(resolved!)).toBe('REJECTED');
    expect((await here.perform(ledger, 'k')).replayed).toBe(true);
    expect(here.partner.sent).toHaveLength(0);
  });

  test('does not decide what is under way, nor what there is not', async () => {
    here.partner.fates.push('silent before');
    void here.perform(here.process(), 'k');
    await here.clock.advance(100);
    const { id } = (await stored())!;
    const resolving = here.process().resolve(id, { done: true, ...resolution });
    await expect(here.resultOf(resolving)).rejects.toMatchObject({ code: 'IN_PROGRESS' });
    expect(await here.process().resolve('none', { done: true, ...resolution })).toBeUndefined();
  });
});
