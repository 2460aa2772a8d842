import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Ledger } from './ledger.js';
import { statusOf } from './operation-record.js';
import { type Fate, orderOf } from './testing/scripted-partner.js';
import { settleMs, TestLedger } from './testing/test-ledger.js';

let here: TestLedger;
let ledger: Ledger;
beforeEach(async () => {
  here = await TestLedger.create();
  ledger = here.process();
});

const perform = (...order: Parameters<typeof orderOf>) => here.resultOf(here.perform(ledger, ...order));

describe('what becomes of an order', () => {
  test.each<[Fate, object, object]>([
    ['done', { status: 'CONFIRMED', evidence: 'ANSWER', answer: { transfer_id: 'T1' } }, {}],
    [
      'refused',
      { status: 'REJECTED', evidence: 'ANSWER', failure: { errorCode: 'CBC.30000001' }, amount: '0' },
      {},
    ],
    ['lost after', { status: 'CONFIRMED', evidence: 'RECORDS', answer: { transfer_id: 'T1' } }, {}],
    ['lost before', { status: 'UNKNOWN', failure: { code: 'PARTNER_UNAVAILABLE' } }, {}],
    ['throttled', { status: 'INTENT' }, { stopped: { code: 'PARTNER_THROTTLED' } }],
    ['not sent', { status: 'INTENT' }, { stopped: { code: 'PARTNER_THROTTLED' } }],
  ])('%s', async (fate, call, performed) => {
    here.partner.fates.push(fate);
    const { record, ...others } = await perform('k');
    expect(record.calls).toMatchObject([call]);
    expect(others).toMatchObject({ replayed: false, ...performed });
    expect(here.partner.sent).toHaveLength(fate === 'not sent' ? 0 : 1);
    expect(await ledger.operation(record.id)).toEqual(record);
  });

  test('nothing of it is sent before it is written down', async () => {
    let stored: unknown;
    here.partner.onSend = () => {
      stored = here.sqlite.find({ partner: 'P', caller: 'anyone', key: 'k' });
    };
    await perform('k');
    expect(await stored).toMatchObject({ calls: [{ status: 'SENT', sentAt: expect.any(Number) }] });
  });

  test('secrets in it are not kept', async () => {
    const { record } = await perform('k');
    expect(JSON.stringify(record)).not.toContain('hush');
    expect(record).toMatchObject({
      input: { password: '***' },
      calls: [{ request: { body: { password: '***' } } }],
    });
  });

  test('its calls are sent one after another, up to the one whose outcome is open', async () => {
    here.partner.fates.push('done', 'refused', 'lost after', 'lost before');
    const { record } = await perform('k', ['A', 'B', 'C', 'D', 'E']);
    const statuses = ['CONFIRMED', 'REJECTED', 'CONFIRMED', 'UNKNOWN', 'INTENT'];
    expect(record.calls.map(({ status }) => status)).toEqual(statuses);
    expect(here.partner.sent).toHaveLength(4);
    await here.clock.advance(settleMs);
    const later = await perform('k', ['A', 'B', 'C', 'D', 'E']);
    expect(later.record.calls.map(({ status }) => status)).toEqual([
      ...statuses.slice(0, 3),
      ...['REJECTED', 'CONFIRMED'],
    ]);
    expect(here.partner.sent.map(({ customer }) => customer)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('the same key again', () => {
  test('gives the first result, whatever the order of the input’s fields', async () => {
    const { record } = await perform('k');
    const { input, ...order } = orderOf('k');
    const turned = Object.fromEntries(Object.entries(input).reverse());
    const again = await ledger.perform(here.write, { ...order, input: turned });
    expect(again).toEqual({ record, replayed: true });
    expect(here.partner.sent).toHaveLength(1);
  });

  test('gives it in another process, and after a restart', async () => {
    const { record } = await perform('k');
    await expect(here.perform(here.process(), 'k')).resolves.toEqual({ record, replayed: true });
    expect(here.partner.sent).toHaveLength(1);
  });

  test('with another input is refused, and nothing is sent', async () => {
    await perform('k', ['A']);
    const { record } = await perform('secret', ['B']);
    const refusal = { code: 'IDEMPOTENCY_KEY_REUSED' };
    await expect(here.perform(ledger, 'k', ['B'])).rejects.toMatchObject(refusal);
    const other = {
      ...orderOf('secret', ['B']),
      input: { ...orderOf('secret', ['B']).input, password: 'guess' },
    };
    await expect(ledger.perform(here.write, other)).rejects.toMatchObject({ ...refusal, operation: record });
    expect(here.partner.sent).toHaveLength(2);
  });

  test('of another caller is another operation', async () => {
    await perform('k', ['A']);
    await here.resultOf(ledger.perform(here.write, { ...orderOf('k', ['B']), caller: 'other' }));
    expect(here.partner.sent).toHaveLength(2);
  });

  test('that would take other calls than the ones it began with is refused', async () => {
    here.partner.fates.push('not sent');
    await perform('k', ['A', 'B']);
    const other = { ...orderOf('k', ['A', 'B']), calls: orderOf('k', ['A']).calls };
    await expect(here.resultOf(ledger.perform(here.write, other))).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('sends what was not sent the first time', async () => {
    here.partner.fates.push('not sent', 'throttled', 'done');
    for (const status of ['INTENT', 'INTENT', 'CONFIRMED']) {
      const { record } = await perform('k');
      expect(statusOf(record)).toBe(status);
    }
    expect(here.partner.transfers).toHaveLength(1);
  });

  test('of another process is waited for, in vain if it takes too long', async () => {
    here.partner.fates.push('silent before');
    void here.perform(ledger, 'k');
    await here.clock.advance(100);
    const waiting = here.perform(here.process({ patienceMs: 5_000 }), 'k');
    const asked = here.clock.now();
    await expect(here.resultOf(waiting)).rejects.toMatchObject({ code: 'IN_PROGRESS' });
    expect(here.clock.now() - asked).toBeLessThan(5_200);
    expect(here.partner.sent).toHaveLength(1);
  });

  test.each([1, 3])('50 times at once in %d processes is one call, and one result', async (count) => {
    const processes = Array.from({ length: count }, () => here.process());
    const all = Array.from({ length: 50 }, (_, index) => here.perform(processes[index % count]!, 'k'));
    const results = await here.resultOf(Promise.all(all));
    expect(here.partner.sent).toHaveLength(1);
    expect(new Set(results.map(({ record }) => JSON.stringify(record.calls))).size).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });
});

describe('operations on the same thing', () => {
  test('run one after another', async () => {
    const before: number[] = [];
    here.partner.onSend = () => before.push(here.partner.transfers.length);
    const processes = [ledger, here.process(), here.process()];
    const all = processes.map((one, index) => here.perform(one, `k${index}`, ['A']));
    await here.resultOf(Promise.all(all));
    expect(before).toEqual([0, 1, 2]);
  });

  test('do not begin while it is not known what another one has done', async () => {
    here.partner.fates.push('lost before');
    const { record: first } = await perform('k1', ['A', 'B']);
    const { record, stopped } = await perform('k2', ['A']);
    expect(stopped).toMatchObject({ code: 'IDENTICAL_OPERATION_UNSETTLED', operation: { id: first.id } });
    expect(statusOf(record)).toBe('INTENT');
    expect((await perform('k3', ['C'])).stopped).toBeUndefined();
    await here.clock.advance(settleMs);
    await perform('k1', ['A', 'B']);
    expect(statusOf((await perform('k2', ['A'])).record)).toBe('CONFIRMED');
    expect(here.partner.sent.map(({ customer }) => customer)).toEqual(['A', 'C', 'B', 'A']);
  });

  test('that wait in vain say so, and another process may go on with them at once', async () => {
    here.partner.fates.push('silent before');
    void here.perform(ledger, 'k1', ['A']);
    await here.clock.advance(100);
    const { stopped, record } = await perform('k2', ['A']);
    expect(stopped).toMatchObject({ code: 'IN_PROGRESS' });
    expect(record.leaseUntil).toBe(0);
  });
});

describe('what one caller may move on one day', () => {
  const limited = () => here.process({ dailyLimit: '25' });
  const ask = async (key: string, customers?: string[]) =>
    here.resultOf(here.perform(limited(), key, customers));
  const overLimit = { code: 'DAILY_LIMIT_EXCEEDED', message: expect.stringContaining('25.00') };

  test('is never exceeded, not by several processes at once either', async () => {
    const all = Array.from({ length: 6 }, (_, index) => here.perform(limited(), `k${index}`));
    const results = await here.resultOf(Promise.all(all));
    expect(here.partner.transfers).toHaveLength(2);
    expect(results.filter(({ stopped }) => stopped)).toHaveLength(4);
    for (const { stopped } of results) if (stopped) expect(stopped).toMatchObject(overLimit);
  });

  test('counts all calls of an operation before the first is sent', async () => {
    expect((await ask('k', ['A', 'B', 'C'])).stopped).toMatchObject(overLimit);
    expect(here.partner.sent).toHaveLength(0);
  });

  test.each<Fate>(['refused', 'throttled', 'not sent'])('gets back what was %s', async (fate) => {
    here.partner.fates.push(fate, 'done', 'done');
    await ask('k1');
    expect((await ask('k2')).stopped).toBeUndefined();
    expect((await ask('k3')).stopped).toBeUndefined();
    expect((await ask('k4')).stopped).toMatchObject(overLimit);
  });

  test('gets back what turned out not to be done, and only that', async () => {
    here.partner.fates.push('lost before', 'lost after');
    await ask('k1');
    await ask('k2');
    expect((await ask('k3')).stopped).toMatchObject(overLimit);
    await here.clock.advance(settleMs);
    expect(statusOf((await ask('k1')).record)).toBe('REJECTED');
    expect((await ask('k3')).stopped).toBeUndefined();
    expect((await ask('k4')).stopped).toMatchObject(overLimit);
  });

  test('is not touched by taking money back', async () => {
    await ask('k1', ['A', 'B']);
    const reclaim = { ...here.write, counts: false };
    const { record } = await here.resultOf(limited().perform(reclaim, orderOf('k2')));
    expect(statusOf(record)).toBe('CONFIRMED');
  });

  test('begins anew on the next day of Beijing', async () => {
    await ask('k1', ['A', 'B']);
    expect((await ask('k2')).stopped).toMatchObject(overLimit);
    await here.clock.advance(24 * 3600_000);
    expect((await ask('k2')).stopped).toBeUndefined();
  });
});

describe('whoever keeps what was read is told', () => {
  const told: unknown[] = [];
  beforeEach(() => {
    told.length = 0;
    const onWritten = async ({ operation, request }: { operation: string; request: unknown }) => {
      const { body } = request as { body: { customer_id: string } };
      told.push([operation, body.customer_id, (await stored())?.calls[0]?.status]);
    };
    ledger = here.process({ onWritten });
  });
  const stored = () => here.sqlite.find({ partner: 'P', caller: 'anyone', key: 'k' });
  const of = (...statuses: string[]) =>
    statuses.map((status) => ['updateCustomerAccountAmount', 'A', status]);

  test.each<[Fate, string[]]>([
    ['done', ['SENT']],
    ['refused', ['SENT']],
    ['lost after', ['SENT', 'UNKNOWN']],
    ['lost before', ['SENT']],
    ['throttled', []],
    ['not sent', []],
  ])('of a call that was %s, before the ledger says what it has done', async (fate, statuses) => {
    here.partner.fates.push(fate);
    await perform('k', ['A']);
    expect(told).toEqual(of(...statuses));
  });

  test('and again when records or a person tell what an open one has done', async () => {
    here.partner.fates.push('lost before');
    const { record } = await perform('k', ['A']);
    told.length = 0;
    await here.resultOf(ledger.resolve(record.id, { done: true, by: 'somebody', note: 'seen' }));
    expect(told).toEqual(of('UNKNOWN'));
  });
});
