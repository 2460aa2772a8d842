import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedisClient, type RedisClient } from '../../redis/load-client.js';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import { askRedis, type Question } from './shared-script.js';

const windowMs = 300;

(redisBinary ? describe : describe.skip)('the window of all replicas', () => {
  let redis: RedisServer;
  let client: RedisClient;
  beforeAll(async () => {
    redis = await RedisServer.start({ appendonly: false });
    client = createRedisClient({ url: redis.url });
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await redis.stop();
  });
  beforeEach(async () => void (await client.flushAll()));

  let number = 0;
  async function ask(replica: string, wanted: number, more: Partial<Question> = {}) {
    const question: Question = {
      ...{ replica, first: number, wanted, rank: 0, known: [], unused: [], pauseMs: -1 },
      ...{ requests: 10, limit: 10, leftFree: 0, windowMs, wayMs: 0, graceMs: 5_000 },
      ...more,
    };
    number += wanted;
    return askRedis(client, 'quota', question);
  }
  const granted = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).granted;
  /** One takes it whole, and nobody else waits for it. */
  const fill = async () => expect(await granted('early', 10)).toBe(10);

  test('who waits gets an equal part of it, whoever asks first', async () => {
    await fill();
    for (const replica of ['a', 'b', 'c']) expect(await granted(replica, 10)).toBe(0);
    await sleep(windowMs + 5);
    expect([await granted('a', 10), await granted('b', 10), await granted('c', 10)]).toEqual([4, 3, 3]);
  });

  test('who wants less than its part leaves the rest to the others', async () => {
    await fill();
    await ask('a', 10);
    await ask('b', 1);
    await sleep(windowMs + 5);
    expect([await granted('a', 10), await granted('b', 1)]).toEqual([9, 1]);
  });

  test('what is kept for one that does not come back is kept for a moment', async () => {
    await fill();
    await ask('a', 10);
    await ask('dead', 10, { graceMs: 200 });
    await sleep(windowMs + 5);
    const { granted: part, againMs } = await ask('a', 10);
    expect(part).toBe(5);
    expect(againMs).toBeLessThanOrEqual(200);
    await sleep(againMs + 5);
    expect(await granted('a', 5)).toBe(5);
  });

  test('what a person waits for at one goes before what is read in bulk at another', async () => {
    await fill();
    await ask('bulk', 10, { rank: 1 });
    await ask('person', 3, { rank: 0 });
    await sleep(windowMs + 5);
    expect([await granted('bulk', 10, { rank: 1 }), await granted('person', 3)]).toEqual([7, 3]);
  });

  test('what is read in bulk at one keeps nothing from a person at another', async () => {
    await fill();
    await ask('bulk', 10, { rank: 1 });
    await sleep(windowMs + 5);
    expect(await granted('person', 10)).toBe(10);
  });

  test('a quota smaller than the number of those who wait is given out all the same', async () => {
    const small = { requests: 2, limit: 2 };
    for (const replica of ['a', 'b', 'c', 'd']) await ask(replica, 2, small);
    await sleep(windowMs + 5);
    let sum = 0;
    for (const replica of ['a', 'b', 'c', 'd']) sum += await granted(replica, 2, small);
    expect(sum).toBe(2);
  });
});
