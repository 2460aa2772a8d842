import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import { Tally } from '../../tally/tally.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../sandbox/index.js';
import { ReplicasUnderLoad } from './testing/replicas-under-load.js';

/** A busy machine must not look like a Redis that has gone: that is another test. */
const patient = 2_000;

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox({ quota: 'off' })));
afterAll(() => sandbox.close());

test('who exports does not starve who looks: an interactive call waits less than two windows', async () => {
  const world = new ReplicasUnderLoad(sandbox, sandboxPartner, 1);
  const leaving = new AbortController();
  const exporting = Promise.allSettled(
    Array.from({ length: 200 }, () =>
      world.call(0, { priority: 'bulk', caller: 'export', signal: leaving.signal }),
    ),
  );
  const waits: number[] = [];
  for (let look = 0; look < 3; look++) {
    await sleep(300);
    const tally = new Tally();
    await world.call(0, { caller: 'dashboard', tally });
    waits.push(tally.report().waitedMs);
  }
  leaving.abort(new Error('gone'));
  await exporting;
  await world.close();
  expect(Math.max(...waits)).toBeLessThan(2 * 1010);
});

(redisBinary ? describe : describe.skip)('three replicas on one Redis', () => {
  let redis: RedisServer;
  let world: ReplicasUnderLoad;
  beforeAll(async () => {
    redis = await RedisServer.start({ appendonly: false });
    world = new ReplicasUnderLoad(sandbox, sandboxPartner, 3, { url: redis.url, limitMs: patient });
    await world.acquainted();
  });
  afterAll(async () => {
    await world.close();
    await redis.stop();
  });

  test('make all of the rate together, and at most one call more than it in any second', async () => {
    await world.refuseBeyond(11);
    const ms = 5_000;
    expect((await world.press(ms)).errors).toEqual([]);
    const { calls, refused } = await world.arrived();
    expect(refused).toBe(0);
    expect(calls / (ms / 1000)).toBeGreaterThan(9);
  });

  test('bulk calls of one leave room for an interactive call of another', async () => {
    await world.refuseBeyond(1000);
    await sleep(1_100);
    const leaving = new AbortController();
    const bulk = Promise.allSettled(
      Array.from({ length: 60 }, () => world.call(0, { priority: 'bulk', signal: leaving.signal })),
    );
    await sleep(300);
    const tally = new Tally();
    await world.call(1, { tally });
    leaving.abort(new Error('gone'));
    await bulk;
    expect(tally.report().waitedMs).toBeLessThan(300);
  });

  test('a 429 that one gets stops all of them, and slows all of them down', async () => {
    await sleep(1_100);
    await world.refuseBeyond(3, 10);
    const calls = [1, 2, 3, 4].map(() => world.call(0, { deadlineMs: 5000 }));
    await expect(Promise.all(calls)).rejects.toMatchObject({ name: 'Throttled' });
    await Promise.allSettled(calls);
    const before = await world.arrived();
    await expect(world.call(1, { deadlineMs: 5000 })).rejects.toMatchObject({
      name: 'Throttled',
      details: { neverSent: true },
    });
    expect(await world.arrived()).toEqual(before);
    const [state] = world.replicas[1]!.client.quotas();
    expect(state).toMatchObject({ operation: 'listProvinces', effective: 9 });
    expect(state!.lastThrottledAt).not.toBeNull();
  });
});
