import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { GuardedRedis } from './guarded-redis.js';
import { redisBinary, RedisServer } from './testing/redis-server.js';

const opened: GuardedRedis[] = [];

function open(url: string, log?: (message: string) => void): GuardedRedis {
  const warn = (_: object, message: string) => log?.(message);
  const redis = new GuardedRedis({ url, probeMs: 50, log: { warn } });
  opened.push(redis);
  return redis;
}

afterEach(() => opened.splice(0).forEach((redis) => redis.close()));

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** Timers and a busy machine may add this much, in milliseconds. */
const margin = 100;

test('where nothing listens nobody waits, at the start or later, and it is said once', async () => {
  const said: string[] = [];
  const redis = open('redis://127.0.0.1:1', (message) => said.push(message));
  const first = await timed(() => redis.use((client) => client.ping()));
  expect(first).toMatchObject({ result: undefined });
  expect(first.ms).toBeLessThan(150 + margin);
  const later = await timed(() => Promise.all(Array.from({ length: 100 }, () => redis.use((c) => c.ping()))));
  expect(later.ms).toBeLessThan(margin);
  expect(said).toEqual(['Redis does not answer in time: until it does, nothing is kept there or shared']);
});

(redisBinary ? describe : describe.skip)('with a Redis', () => {
  let server: RedisServer;
  beforeAll(async () => (server = await RedisServer.start()));
  afterAll(() => server.stop());

  test('one that freezes costs its time limit once, and is used again when it goes on', async () => {
    const redis = open(server.url);
    expect(await redis.use((client) => client.ping())).toBe('PONG');
    server.signal('SIGSTOP');
    const first = await timed(() => redis.use((client) => client.ping()));
    expect(first.ms).toBeGreaterThan(140);
    expect(first.ms).toBeLessThan(150 + margin);
    expect((await timed(() => redis.use((client) => client.ping()))).ms).toBeLessThan(margin);
    const returned = new Promise<void>((resolve) => redis.onReturn(resolve));
    server.signal('SIGCONT');
    await returned;
    expect(await redis.use((client) => client.ping())).toBe('PONG');
  });

  test('one that is killed costs next to nothing, and is used again when it is back', async () => {
    const redis = open(server.url);
    await redis.use((client) => client.ping());
    await server.kill();
    expect((await timed(() => redis.use((client) => client.ping()))).ms).toBeLessThan(150 + margin);
    expect((await timed(() => redis.use((client) => client.ping()))).ms).toBeLessThan(margin);
    await server.start();
    for (let i = 0; i < 100 && !redis.answers; i++) await setTimeout(50);
    expect(await redis.use((client) => client.ping())).toBe('PONG');
  });
});
