import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { redisBinary, RedisServer } from '../../partner/redis/testing/redis-server.js';
import { startAll, type TestBench } from '../support/start-all.js';
import { examples } from './examples.js';
import { type Query, type Result, send, titleOf } from './support/example.js';
import { FaultyWorld } from './support/faulty-world.js';

const inRedis = redisBinary ? describe : describe.skip;

inRedis('Redis is lost while the partner does what it was sent', () => {
  let redis: RedisServer;
  let world: FaultyWorld;
  let bench: TestBench;
  const query: Query = (text, variables) => bench.query(text, variables);
  beforeAll(async () => {
    redis = await RedisServer.start();
    world = await FaultyWorld.open();
    bench = await startAll({
      partner: { apiUrl: world.proxy.url, iamUrl: world.sandbox.url },
      ledger: { redisUrl: redis.url, settleMs: 400 },
    });
  }, 30_000);
  afterAll(async () => {
    await bench.close();
    await world.close();
    await redis.stop();
  });

  test.each(examples.map((example) => ({ title: titleOf(example), example })))(
    '$title: the caller has the true result, and the same key the same when Redis is back',
    async ({ title, example: { mutation, operation, prepare } }) => {
      const input = { ...(await prepare(world, query)), idempotencyKey: `${title}, without Redis` };
      const ask = (): Promise<Result> => send(query, mutation, input);
      const before = world.writes(operation);
      world.trap(operation, async (forward) => {
        await redis.kill();
        return forward();
      });
      const first = await ask();
      expect(first).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [] });

      await redis.start();
      let last = await ask();
      for (let tries = 0; last.operation?.status !== 'CONFIRMED' && tries < 40; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        last = await ask();
      }
      expect(last).toMatchObject({
        operation: { id: first.operation!.id, status: 'CONFIRMED', replayed: true },
      });
      expect(world.writes(operation) - before).toBe(1);
    },
    30_000,
  );
});
