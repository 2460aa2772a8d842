import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { awakeMs } from '../../test/support/awake-ms.js';
import { GuardedRedis } from './guarded-redis.js';
import { redisBinary, RedisServer } from './testing/redis-server.js';

/** So long that a busy machine is no Redis that stands still. */
const limitMs = 1_000;
/** What anything takes that waits for nothing. */
const atOnceMs = 100;

const opened: GuardedRedis[] = [];

function open(url: string, log?: (message: string) => void): GuardedRedis {
  const warn = (_: object, message: string) => log?.(message);
  const redis = new GuardedRedis({ url, limitMs, probeMs: 50, log: { warn } });
  opened.push(redis);
  return redis;
}

afterEach(() => opened.splice(0).forEach((redis) => redis.close()));

const ping = (redis: GuardedRedis) => redis.use((client) => client.ping());

/** It is not even asked, by any of many. */
async function expectLeftAlone(redis: GuardedRedis): Promise<void> {
  let asked = 0;
  const uses = Array.from({ length: 100 }, () => redis.use(async () => ++asked));
  expect(await Promise.all(uses)).toEqual(uses.map(() => undefined));
  expect(asked).toBe(0);
}

test('where nothing listens nobody waits, at the start or later, and it is said once', async () => {
  const said: string[] = [];
  const redis = open('redis://127.0.0.1:1', (message) => said.push(message));
  expect(await awakeMs(() => ping(redis))).toBeLessThan(atOnceMs);
  await expectLeftAlone(redis);
  expect(said).toEqual(['Redis does not answer in time: until it does, nothing is kept there or shared']);
});

(redisBinary ? describe : describe.skip)('with a Redis', () => {
  let server: RedisServer;
  beforeAll(async () => (server = await RedisServer.start()));
  afterAll(() => server.stop());

  test('one that freezes costs its time limit once, and is used again when it goes on', async () => {
    const redis = open(server.url);
    expect(await ping(redis)).toBe('PONG');
    server.signal('SIGSTOP');
    const asked = performance.now();
    expect(await awakeMs(() => ping(redis))).toBeLessThan(limitMs + atOnceMs);
    // A timer may be early by a part of a millisecond.
    expect(performance.now() - asked).toBeGreaterThan(limitMs - 5);
    await expectLeftAlone(redis);
    const returned = new Promise<void>((resolve) => redis.onReturn(resolve));
    server.signal('SIGCONT');
    await returned;
    expect(await ping(redis)).toBe('PONG');
  });

  test('one that is killed costs next to nothing, and is used again when it is back', async () => {
    const redis = open(server.url);
    expect(await ping(redis)).toBe('PONG');
    await server.kill();
    expect(await awakeMs(() => ping(redis))).toBeLessThan(atOnceMs);
    await expectLeftAlone(redis);
    const returned = new Promise<void>((resolve) => redis.onReturn(resolve));
    await server.start();
    await returned;
    expect(await ping(redis)).toBe('PONG');
  });

  test('one that freezes is waited for no longer than 150 ms unless told otherwise', async () => {
    const redis = new GuardedRedis({ url: server.url });
    opened.push(redis);
    server.signal('SIGSTOP');
    try {
      expect(await awakeMs(() => ping(redis))).toBeLessThan(150 + atOnceMs);
    } finally {
      server.signal('SIGCONT');
    }
  });
});
