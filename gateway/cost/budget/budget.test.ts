import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GuardedRedis } from '../../../partner/redis/guarded-redis.js';
import { redisBinary, RedisServer } from '../../../partner/redis/testing/redis-server.js';
import type { Budget } from './budget.js';
import { LocalBudget } from './local-budget.js';
import { SharedBudget } from './shared-budget.js';

const spender = { id: ':a', callsPerMinute: 100 };
const other = { id: ':b', callsPerMinute: 100 };

/** What holds of every budget, within one minute. */
async function keepsItsPromises(budget: Budget): Promise<void> {
  const first = await budget.reserve(spender, 70);
  expect(first).toMatchObject({ limit: 100, used: 70, reserved: 70, reservation: { calls: 70 } });
  expect(first.resetAt).toBeGreaterThan(Date.now() - 1000);
  expect(first.resetAt).toBeLessThanOrEqual(Date.now() + 61_000);
  // What does not fit takes nothing, and of another caller's nothing is taken at all.
  expect(await budget.reserve(spender, 31)).toMatchObject({ used: 70, reserved: 70, reservation: undefined });
  expect(await budget.reserve(other, 100)).toMatchObject({ used: 100 });
  // Fewer calls than reserved are given back; more are taken, beyond the limit if it has to be.
  expect(await budget.settle(spender, first.reservation!, 5)).toMatchObject({ limit: 100, used: 5 });
  const second = await budget.reserve(spender, 95);
  expect(second).toMatchObject({ used: 100, reserved: 95 });
  expect(await budget.settle(spender, second.reservation!, 120)).toMatchObject({ used: 125 });
  expect(await budget.reserve(spender, 0)).toMatchObject({ used: 125, reservation: undefined });
}

describe('in one process', () => {
  test('calls are set aside, given back and counted', () => keepsItsPromises(new LocalBudget()));

  test('every minute begins anew, whatever was never settled in the one before', () => {
    let now = 59_000;
    const budget = new LocalBudget(() => now);
    const late = budget.reserve(spender, 100);
    expect(late).toMatchObject({ used: 100, resetAt: 60_000 });
    now = 60_000;
    expect(budget.reserve(spender, 60)).toMatchObject({ used: 60, resetAt: 120_000 });
    // What was set aside in the minute before is no part of this one; only what was more than that is.
    expect(budget.settle(spender, late.reservation!, 40)).toMatchObject({ used: 60 });
    expect(budget.settle(spender, late.reservation!, 103)).toMatchObject({ used: 63 });
  });
});

(redisBinary ? describe : describe.skip)('shared by replicas', () => {
  let server: RedisServer;
  const opened: GuardedRedis[] = [];
  const replica = async () => {
    const redis = new GuardedRedis({ url: server.url, probeMs: 50 });
    opened.push(redis);
    await redis.use((client) => client.ping());
    return new SharedBudget(redis);
  };
  beforeAll(async () => (server = await RedisServer.start()));
  afterAll(async () => {
    opened.forEach((redis) => redis.close());
    await server.stop();
  });
  beforeEach(async () => {
    await opened[0]?.use((client) => client.flushAll());
    // No test begins in one minute and ends in the next.
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 3_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
  });

  test('calls are set aside, given back and counted', async () => keepsItsPromises(await replica()));

  test('they spend one budget, however many ask at a time', async () => {
    const replicas = [await replica(), await replica(), await replica()];
    const all = await Promise.all(Array.from({ length: 60 }, (_, n) => replicas[n % 3]!.reserve(spender, 3)));
    expect(all.filter(({ reservation }) => reservation)).toHaveLength(33);
    await Promise.all(
      all.map(async ({ reservation }, n) => reservation && replicas[n % 3]!.settle(spender, reservation, 1)),
    );
    expect(await replicas[0]!.reserve(spender, 0)).toMatchObject({ used: 33, reserved: 0 });
  });

  test('what one has reserved that died is free with the next minute', async () => {
    const budget = await replica();
    await budget.reserve(spender, 100);
    const ttl = await opened[0]!.use((client) => client.pTTL('partner-graph:budget::a'));
    expect(ttl).toBeGreaterThan(0);
    expect(ttl).toBeLessThanOrEqual(120_000);
    const minute = Math.floor(Date.now() / 60_000) - 1;
    await opened[0]!.use((client) => client.hSet('partner-graph:budget::a', 'minute', minute));
    expect(await (await replica()).reserve(spender, 100)).toMatchObject({
      reservation: { calls: 100 },
      used: 100,
    });
  });

  test('without Redis each counts for itself, and nobody waits or is refused for it', async () => {
    const budget = await replica();
    const before = await budget.reserve(spender, 10);
    await server.kill();
    expect(await budget.reserve(spender, 60)).toMatchObject({ used: 60 });
    expect(await budget.reserve(spender, 60)).toMatchObject({ reservation: undefined });
    expect(await budget.settle(spender, before.reservation!, 2)).toMatchObject({ limit: 100 });
    await server.start();
  });
});
