import { describe, expect, test } from '@jest/globals';
import { Tally } from '../../tally/tally.js';
import {
  CustomerAuthorizationRequired,
  DeadlineExceeded,
  type PartnerError,
  Refused,
  Throttled,
  Unavailable,
} from '../errors/index.js';
import type { CallOptions } from '../index.js';
import { ManualClock } from '../testing/manual-clock.js';
import type { CachingPartnerOptions } from './caching-options.js';
import { accountOf, cachingPartner } from './caching-partner.js';
import { scriptedPartner, settle } from './testing/scripted-partner.js';

const text = { en: 'x', zh: 'x' };
const details = { operation: 'listCustomerOrders' };
const unavailable = new Unavailable(text, details);

function open(options: Partial<CachingPartnerOptions> = {}) {
  const { partner, seen } = scriptedPartner();
  const clock = new ManualClock();
  const cached = cachingPartner(partner, { account: 'a', clock, ...options });
  const orders = (query: object, callOptions?: CallOptions) =>
    cached.call('listCustomerOrders', { query }, callOptions) as Promise<unknown>;
  /** What it comes to when the call it makes, if it makes one, ends like this. */
  const ask = async (query: object, answer: unknown, callOptions?: CallOptions) => {
    const before = seen.length;
    const asked = orders(query, callOptions);
    asked.catch(() => {});
    await settle();
    if (seen.length > before) {
      if (answer instanceof Error) seen.at(-1)!.fail(answer);
      else seen.at(-1)!.answer(answer);
    }
    return asked;
  };
  return { cached, clock, seen, orders, ask };
}

describe('an answer is kept', () => {
  test('as long as it is fresh, as an object that nobody can change', async () => {
    const { ask, seen, clock } = open();
    const first = (await ask({ limit: 1 }, { order_infos: [{ order_id: '1' }] })) as object;
    expect(await ask({ limit: 1 }, 'another')).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(Object.values(first)[0])).toBe(true);
    await clock.advance(19_999);
    expect(await ask({ limit: 1 }, 'another')).toBe(first);
    expect(seen).toHaveLength(1);
  });

  test('for the same question in other words: what is not sent does not count, nor does the order', async () => {
    const { ask, seen } = open();
    await ask({ limit: 1, offset: 0, status: null, order_id: undefined }, {});
    await ask({ offset: '0', limit: 1 }, {});
    expect(seen).toHaveLength(1);
  });

  test('and nothing of one partner, reseller, customer or language is another’s', async () => {
    const { ask, seen, cached } = open();
    const acting = (customerId: string) => ({ actingFor: { customerId } });
    await ask({ limit: 1 }, 'own');
    expect(await ask({ limit: 1, indirect_partner_id: 'r1' }, 'r1')).toBe('r1');
    expect(await ask({ limit: 1, indirect_partner_id: 'r2' }, 'r2')).toBe('r2');
    expect(await ask({ limit: 1 }, 'c1', acting('c1'))).toBe('c1');
    expect(await ask({ limit: 1 }, 'c2', acting('c2'))).toBe('c2');
    expect(await ask({ limit: 1, customer_id: 'c1' }, 'of c1')).toBe('of c1');
    expect(await ask({ limit: 1 }, 'never asked for')).toBe('own');

    const names = async (language: 'en_US' | 'zh_CN', answer: string) => {
      const asked = cached.call('listServiceTypes', { query: {} }, { language });
      await settle();
      seen.at(-1)!.answer({ answer });
      return asked;
    };
    expect(await names('en_US', 'ECS')).toEqual({ answer: 'ECS' });
    expect(await names('zh_CN', '弹性云服务器')).toEqual({ answer: '弹性云服务器' });

    const credentials = { accessKey: 'k', secretKey: 's' };
    const accounts = [
      accountOf({ apiUrl: 'https://one', credentials }),
      accountOf({ apiUrl: 'https://two', credentials }),
      accountOf({ apiUrl: 'https://one', credentials: { ...credentials, accessKey: 'l' } }),
      accountOf({ apiUrl: 'https://one', credentials: { ...credentials, domainId: 'd' } }),
    ];
    expect(new Set(accounts).size).toBe(4);
    expect(accounts.join()).not.toContain(credentials.secretKey);
  });

  test('but an error never', async () => {
    const { ask } = open();
    await expect(ask({}, new Refused(text, details))).rejects.toThrow(Refused);
    expect(await ask({}, 'now')).toBe('now');
  });

  test('but not where an answer is for its callers alone', async () => {
    const { cached, seen } = open();
    const request = { body: { search_type: 'name', search_value: 'x' } } as never;
    for (const answer of [1, 2]) {
      const asked = cached.call('checkUserIdentity', request);
      await settle();
      seen.at(-1)!.answer(answer);
      expect(await asked).toBe(answer);
    }
  });

  test('but not what writes of other processes make stale, when nobody tells of them', async () => {
    const { ask, cached, seen } = open({ hearsOfWrites: false });
    await ask({}, 1);
    expect(await ask({}, 2)).toBe(2);
    for (let i = 0; i < 2; i++) {
      const asked = cached.call('listProvinces', { query: {} });
      await settle();
      seen.at(-1)!.answer({});
      await asked;
    }
    expect(seen).toHaveLength(3);
  });
});

describe('past its time', () => {
  test('an answer is used once more while it is read anew, once and behind those who wait', async () => {
    const { ask, clock, seen, orders } = open();
    await ask({}, 'old');
    await clock.advance(20_000);
    const tally = new Tally(() => 0);
    expect(await Promise.all([orders({}, { tally }), orders({})])).toEqual(['old', 'old']);
    await settle();
    expect(seen).toHaveLength(2);
    expect(seen[1]!.options).toMatchObject({ priority: 'bulk' });
    expect(seen[1]!.options.tally).toBeUndefined();
    expect(tally.report()).toMatchObject({ made: 0, cached: 1, stale: 1, ageMs: 20_000, freshForMs: 0 });
    seen[1]!.answer('new');
    await settle();
    expect(await orders({})).toBe('new');
    expect(seen).toHaveLength(2);
  });

  test('and past that it is read before it is used', async () => {
    const { ask, clock } = open();
    await ask({}, 'old');
    await clock.advance(60_000);
    expect(await ask({}, 'new')).toBe('new');
  });

  test.each<[string, PartnerError, boolean]>([
    ['cannot be reached', unavailable, true],
    ['is asked too often', new Throttled(text, details), true],
    ['does not answer in time', new DeadlineExceeded(text, details), true],
    ['refuses', new Refused(text, details), false],
    ['may not act for the customer', new CustomerAuthorizationRequired(text, details, 'c'), false],
  ])('it is used where the partner %s: %p', async (_, error, used) => {
    const { ask, clock } = open();
    await ask({}, 'old');
    await clock.advance(120_000);
    const tally = new Tally(() => 0);
    const asked = ask({}, error, { tally });
    if (!used) return expect(asked).rejects.toBe(error);
    expect(await asked).toBe('old');
    expect(tally.report()).toMatchObject({ stale: 1, ageMs: 120_000, freshForMs: 0 });
    await clock.advance(10 * 60_000);
    await expect(ask({}, error)).rejects.toBe(error);
  });

  test('it is not used for who wants a fresh one, nor after a write', async () => {
    const { ask, clock, cached } = open();
    await ask({ customer_id: 'c' }, 'old');
    await expect(ask({ customer_id: 'c' }, unavailable, { fresh: true })).rejects.toBe(unavailable);
    await cached.drop({ operation: 'payOrders', request: { body: { order_id: 'o' } }, customerId: 'c' });
    await clock.advance(100);
    await expect(ask({ customer_id: 'c' }, unavailable)).rejects.toBe(unavailable);
  });
});

test('who wants a fresh answer gets one, and it is kept for others', async () => {
  const { ask } = open();
  await ask({}, 'old');
  expect(await ask({}, 'new', { fresh: true })).toBe('new');
  expect(await ask({}, 'another')).toBe('new');
});

test('the tally tells of calls made, shared and kept', async () => {
  const { orders, seen, ask } = open();
  const tallies = [1, 2, 3].map(() => new Tally(() => 0));
  const both = Promise.all([orders({}, { tally: tallies[0] }), orders({}, { tally: tallies[1] })]);
  await settle();
  expect(seen.map(({ options }) => options.tally)).toEqual([tallies[0]]);
  seen[0]!.answer(1);
  await both;
  await ask({}, 2, { tally: tallies[2] });
  const [led, joined, later] = tallies.map((tally) => tally.report());
  expect(led).toMatchObject({ coalesced: 0, cached: 0, ageMs: 0, freshForMs: 20_000 });
  expect(joined).toMatchObject({ coalesced: 1, cached: 0, ageMs: 0, freshForMs: 20_000 });
  expect(later).toMatchObject({ coalesced: 0, cached: 1, stale: 0, freshForMs: 20_000 });
});
