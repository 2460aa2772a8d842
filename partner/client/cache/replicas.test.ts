import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { GuardedRedis } from '../../redis/guarded-redis.js';
import { createRedisClient, type RedisClient } from '../../redis/load-client.js';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import { awakeMs } from '../../../test/support/awake-ms.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../sandbox/index.js';
import { Tally } from '../../tally/tally.js';
import { createPartnerClient, type CallOptions, type PartnerClient } from '../index.js';
import { sandboxControl } from '../testing/sandbox-control.js';
import { accountOf, cachingPartner, type CachingPartner } from './caching-partner.js';
import { scriptedPartner } from './testing/scripted-partner.js';

/** What anything may take that waits for nothing, in milliseconds. */
const margin = 150;

/** Where it is not about the time limit, a busy machine must not look like a Redis that has gone. */
const patient = 2_000;

/** Says skipped where there is no Redis. */
(redisBinary ? describe : describe.skip)('replicas with one Redis', () => {
  let server: RedisServer;
  let watcher: RedisClient;
  const opened: { close(): unknown }[] = [];
  let listening = 0;
  beforeAll(async () => {
    server = await RedisServer.start();
    watcher = createRedisClient({ url: server.url });
    await watcher.connect();
  });
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
    listening = 0;
    await untilAllListen();
  });
  afterAll(async () => {
    watcher.destroy();
    await server.stop();
  });

  /** Each listens on a channel for all replicas, and on one of its own. */
  async function untilAllListen(): Promise<void> {
    const there = async () => {
      const clients = await watcher.clientList({ TYPE: 'PUBSUB' });
      return clients.filter(({ sub }) => sub === 2).length;
    };
    while ((await there()) !== listening) await pause(5);
  }

  /** A replica that hears of what others drop. */
  async function replica(
    partner: PartnerClient,
    account: string,
    { url = server.url, limitMs = patient } = {},
  ): Promise<CachingPartner> {
    const redis = new GuardedRedis({ url, probeMs: 50, limitMs });
    const cached = cachingPartner(partner, { account, redis });
    opened.push(redis, cached);
    if (url === server.url) {
      listening++;
      await untilAllListen();
    }
    return cached;
  }

  const orders = (partner: PartnerClient, customer_id: string, options?: CallOptions) =>
    partner.call('listCustomerOrders', { query: { customer_id } }, options) as Promise<unknown>;
  const paidBy = (customerId: string) =>
    ({ operation: 'payOrders', request: { body: { order_id: 'o' } }, customerId }) as const;

  describe('and the sandbox', () => {
    let sandbox: Sandbox;
    let clients: PartnerClient[] = [];
    beforeAll(async () => {
      sandbox = await startSandbox({ quota: 'off', latencyMs: 60 });
      clients = [1, 2, 3].map(() =>
        createPartnerClient({ apiUrl: sandbox.url, iamUrl: sandbox.url, credentials: sandboxPartner }),
      );
    });
    afterAll(async () => {
      for (const client of clients) await client.close();
      await sandbox.close();
    });
    const all = () =>
      Promise.all(
        clients.map((client) =>
          replica(
            { ...client, close: async () => {} },
            accountOf({ apiUrl: sandbox.url, credentials: sandboxPartner }),
          ),
        ),
      );

    test('ask once what 200 want to know at the same time', async () => {
      const replicas = await all();
      const control = sandboxControl(sandbox);
      await control.forget();
      const tally = new Tally(() => 0);
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          replicas[index % 3]!.call('listSubCustomers', { body: { limit: 50 } }, { tally }),
        ),
      );
      expect((await control.calls()).listSubCustomers).toBe(1);
      const texts = answers.map((answer) => JSON.stringify(answer));
      expect(new Set(texts).size).toBe(1);
      expect(tally.report()).toMatchObject({ made: 1, coalesced: 199, cached: 0 });
    });

    test('have each other’s answers to the last digit', async () => {
      const [one, other] = await all();
      const control = sandboxControl(sandbox);
      await control.forget();
      const first = await one!.call('listPartnerBalances', {});
      const tally = new Tally(() => 0);
      const second = await other!.call('listPartnerBalances', {}, { tally });
      expect(second).toEqual(first);
      expect(typeof second.account_balances![0]!.amount).toBe('string');
      expect((await control.calls()).listPartnerBalances).toBe(1);
      const { ageMs, freshForMs, ...counts } = tally.report();
      expect(counts).toMatchObject({ made: 0, cached: 1 });
      // Balances may be used for five seconds, by any replica.
      expect(ageMs + freshForMs!).toBe(5_000);
    });
  });

  test('drop what any of them has written about, and keep the rest', async () => {
    let version = 0;
    const { partner, seen } = scriptedPartner(() => ({ version }));
    const [one, other] = [await replica(partner, 'drop'), await replica(partner, 'drop')];
    const ask = async (customer: string) => [await orders(one, customer), await orders(other, customer)];
    expect(await ask('a')).toEqual([{ version: 0 }, { version: 0 }]);
    expect(await ask('b')).toEqual([{ version: 0 }, { version: 0 }]);
    expect(seen).toHaveLength(2);
    version = 1;
    await one.drop(paidBy('a'));
    expect(await ask('a')).toEqual([{ version: 1 }, { version: 1 }]);
    expect(await ask('b')).toEqual([{ version: 0 }, { version: 0 }]);
    expect(seen).toHaveLength(3);
  });

  test('do not take up from another what it began to read before a write', async () => {
    const slow = scriptedPartner();
    const { partner, seen } = scriptedPartner(() => 'after');
    const [one, other] = [await replica(slow.partner, 'late'), await replica(partner, 'late')];
    const early = orders(one, 'a');
    while (slow.seen.length === 0) await pause(5);
    await other.drop(paidBy('a'));
    expect(await orders(other, 'a')).toBe('after');
    slow.seen[0]!.answer('before');
    expect(await early).toBe('before');
    await pause(50);
    expect(await orders(other, 'a')).toBe('after');
    expect(await orders(one, 'a')).toBe('after');
    expect(seen).toHaveLength(1);
  });

  test('read by themselves when the one that reads dies', async () => {
    const dying = scriptedPartner();
    const { partner } = scriptedPartner(() => 'alive');
    const [one, other] = [await replica(dying.partner, 'dying'), await replica(partner, 'dying')];
    orders(one, 'a').catch(() => {});
    while (dying.seen.length === 0) await pause(5);
    const waited = await awakeMs(async () =>
      expect(await orders(other, 'a', { deadlineMs: 2_000 })).toBe('alive'),
    );
    expect(waited).toBeLessThan(1_000 + 2 * margin);
    dying.seen[0]!.answer('late');
  });

  test('answer as well when Redis is dead, and are late by its time limit once', async () => {
    const { partner } = scriptedPartner(() => 1);
    const dead = await replica(partner, 'dead', { url: 'redis://127.0.0.1:1', limitMs: 150 });
    for (const limit of [150, 0, 0]) {
      const took = await awakeMs(async () =>
        expect(await orders(dead, `customer ${performance.now()}`)).toBe(1),
      );
      expect(took).toBeLessThan(limit + margin);
    }
  });

  test('answer as well when Redis stands still, and forget what may have been written meanwhile', async () => {
    let version = 0;
    const fast = { limitMs: 150 };
    const { partner } = scriptedPartner(() => version);
    const [one, other] = [await replica(partner, 'still', fast), await replica(partner, 'still', fast)];
    expect([await orders(one, 'a'), await orders(other, 'a')]).toEqual([0, 0]);
    server.signal('SIGSTOP');
    for (const limit of [150, 0]) {
      const took = await awakeMs(async () => expect(await orders(one, `new ${limit}`)).toBe(0));
      expect(took).toBeLessThan(limit + margin);
    }
    version = 1;
    expect(await awakeMs(() => one.drop(paidBy('a')))).toBeLessThan(margin);
    expect(await orders(one, 'a')).toBe(1);
    server.signal('SIGCONT');
    for (let i = 0; i < 60 && (await orders(other, 'a')) !== 1; i++) await pause(50);
    expect(await orders(other, 'a')).toBe(1);
  });
});
