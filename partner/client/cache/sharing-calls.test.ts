import { describe, expect, test } from '@jest/globals';
import { DeadlineExceeded } from '../errors/index.js';
import type { CallOptions } from '../index.js';
import { ManualClock } from '../testing/manual-clock.js';
import { cachingPartner } from './caching-partner.js';
import { scriptedPartner, settle } from './testing/scripted-partner.js';

function open() {
  const { partner, seen } = scriptedPartner();
  const clock = new ManualClock();
  const cached = cachingPartner(partner, { account: 'a', clock });
  const ask = (options?: CallOptions) =>
    cached.call('listCustomerOrders', { query: { customer_id: 'c' } }, options) as Promise<unknown>;
  return { cached, clock, seen, ask };
}

const tooLate = new DeadlineExceeded({ en: 'x', zh: 'x' }, { operation: 'listCustomerOrders' });

describe('callers who ask for the same at the same time', () => {
  test('share one call, also its error', async () => {
    const { ask, seen } = open();
    const asked = Array.from({ length: 50 }, () => ask());
    await settle();
    expect(seen).toHaveLength(1);
    const error = new Error('x');
    seen[0]!.fail(error);
    for (const one of await Promise.allSettled(asked))
      expect(one).toEqual({ status: 'rejected', reason: error });
  });

  test('leave alone; the call ends when the last has left', async () => {
    const { ask, seen } = open();
    const [first, second, third] = [1, 2, 3].map(() => new AbortController());
    const asked = [first, second, third].map((one) => ask({ signal: one!.signal }));
    await settle();
    first!.abort(new Error('first has gone'));
    await expect(asked[0]).rejects.toThrow('first has gone');
    second!.abort(new Error('second has gone'));
    await expect(asked[1]).rejects.toThrow('second has gone');
    expect(seen[0]!.options.signal!.aborted).toBe(false);
    third!.abort(new Error('third has gone'));
    await expect(asked[2]).rejects.toThrow('third has gone');
    expect(seen[0]!.options.signal!.aborted).toBe(true);
    const later = ask();
    await settle();
    seen[1]!.answer('later');
    expect(await later).toBe('later');
  });

  test('wait no longer than each of them wants', async () => {
    const { ask, seen, clock } = open();
    const patient = ask({ deadlineMs: 5_000 });
    const hasty = ask({ deadlineMs: 100 });
    hasty.catch(() => {});
    await settle();
    await clock.advance(100);
    await expect(hasty).rejects.toThrow('within 0.1 s');
    await expect(hasty).rejects.toThrow(DeadlineExceeded);
    seen[0]!.answer(1);
    expect(await patient).toBe(1);
    expect(clock.sleeping).toBe(0);
  });

  test('do not fail for the time of who asked first', async () => {
    const { ask, seen, clock } = open();
    const hasty = ask({ deadlineMs: 100 });
    const patient = ask({ deadlineMs: 5_000 });
    hasty.catch(() => {});
    await settle();
    await clock.advance(99);
    seen[0]!.fail(tooLate);
    await expect(hasty).rejects.toBe(tooLate);
    await settle();
    expect(seen).toHaveLength(2);
    expect(seen[1]!.options.deadlineMs).toBe(4_901);
    seen[1]!.answer(1);
    expect(await patient).toBe(1);
  });

  test('in a hurry do not wait behind who is not, unless the request has left', async () => {
    const { ask, seen } = open();
    const bulk = ask({ priority: 'bulk' });
    const hurried = ask();
    await settle();
    expect(seen).toHaveLength(2);
    seen[1]!.answer('hurried');
    expect(await hurried).toBe('hurried');
    seen[0]!.answer('bulk');
    await bulk;

    const other = open();
    const slow = other.ask({ priority: 'bulk' });
    await settle();
    await other.seen[0]!.options.observer!.beforeSend!();
    const joins = other.ask();
    await settle();
    expect(other.seen).toHaveLength(1);
    other.seen[0]!.answer(1);
    expect(await Promise.all([slow, joins])).toEqual([1, 1]);
  });

  test('who wants a fresh answer shares only what has not left yet', async () => {
    const { ask, seen } = open();
    const asked = [ask({ fresh: true }), ask({ fresh: true })];
    await settle();
    expect(seen).toHaveLength(1);
    await seen[0]!.options.observer!.beforeSend!();
    asked.push(ask({ fresh: true }));
    await settle();
    expect(seen).toHaveLength(2);
    seen.forEach((call, index) => call.answer(index));
    expect(await Promise.all(asked)).toEqual([0, 0, 1]);
  });
});

describe('a write', () => {
  const write = { operation: 'payOrders', request: { body: { order_id: 'o' } }, customerId: 'c' } as const;

  test('makes worthless what was begun before it, however late it comes, and nobody joins that', async () => {
    const { ask, seen, cached } = open();
    const before = ask();
    await settle();
    await cached.drop(write);
    const after = ask();
    await settle();
    expect(seen).toHaveLength(2);
    seen[1]!.answer('after');
    expect(await after).toBe('after');
    seen[0]!.answer('before');
    expect(await before).toBe('before');
    expect(await ask()).toBe('after');
  });

  test('for one customer leaves what is known of another', async () => {
    const { ask, seen, cached } = open();
    const asked = ask();
    await settle();
    seen[0]!.answer(1);
    await asked;
    await cached.drop({ ...write, customerId: 'another' });
    expect(await ask()).toBe(1);
  });
});
