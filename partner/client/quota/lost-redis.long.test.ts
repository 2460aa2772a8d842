import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../sandbox/index.js';
import { ReplicasUnderLoad } from './testing/replicas-under-load.js';

(redisBinary ? describe : describe.skip)('three replicas, whose Redis', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let world: ReplicasUnderLoad;
  beforeEach(async () => {
    redis = await RedisServer.start();
    sandbox = await startSandbox({ quota: 'off' });
    world = new ReplicasUnderLoad(sandbox, sandboxPartner, 3, { url: redis.url });
    await world.acquainted();
  });
  afterEach(async () => {
    await world.close();
    await sandbox.close();
    await redis.stop();
  });

  test.each([
    { fate: 'is killed', lose: () => redis.kill(), find: () => redis.start() },
    {
      fate: 'freezes',
      lose: async () => redis.signal('SIGSTOP'),
      find: async () => redis.signal('SIGCONT'),
    },
  ])('$fate and comes back: no error, at most a call too many in any second', async ({ lose, find }) => {
    await world.refuseBeyond(11);
    const pressing = world.press(15_000);
    await sleep(3_000);
    await lose();
    const atLoss = await world.arrived();
    await sleep(6_000);
    const alone = (await world.arrived()).calls - atLoss.calls;
    await find();
    expect((await pressing).errors).toEqual([]);
    const { calls, refused } = await world.arrived();
    expect({ refused, calls, alone }).toEqual({ refused: 0, calls, alone });
    // Each has three of ten, and a busy machine answers slowly.
    expect(alone / 6).toBeGreaterThan(4.5);
    expect(calls / 15).toBeGreaterThan(6);
  });
});
