import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RedisStore } from './redis-store.js';
import { type LedgerStore, StoreUnavailable } from './store.js';
import { aRecord, next } from './testing/a-record.js';
import { redisBinary, RedisServer } from '../redis/testing/redis-server.js';
import { awakeMs } from '../../test/support/awake-ms.js';

/** So long that a busy machine is no Redis that stands still. */
const limitMs = 1_000;
/** What may come on top of the limit. */
const graceMs = 500;

/** Says skipped where there is no Redis. */
const describeRedis = redisBinary ? describe : describe.skip;

describeRedis('a Redis that is not there', () => {
  let redis: RedisServer;
  let store: RedisStore;
  let log: string[];
  beforeEach(async () => {
    redis = await RedisServer.start();
    log = [];
  });
  afterEach(async () => {
    await store.close();
    await redis.stop();
  });
  const open = (url = redis.url) => {
    const warn = (_: object, message: string) => void log.push(message);
    return (store = new RedisStore({ url, limitMs, log: { warn } }));
  };

  /** Everything a store can be asked, one after another. */
  const questions: [string, (store: LedgerStore) => Promise<unknown>][] = [
    ['get', (store) => store.get('r')],
    ['find', (store) => store.find({ partner: 'P', caller: 'anyone', key: 'k' })],
    ['write', (store) => store.write({ record: aRecord(), event: 'REQUESTED' })],
    ['unsettled', (store) => store.unsettled()],
    ['page', (store) => store.page('P', {}, { offset: 0, limit: 10 })],
    ['spent', (store) => store.spent('A')],
    ['claimants', (store) => store.claimants(['v'])],
    ['lock', (store) => store.lock(['l'], 'h', Date.now() + 1000)],
    ['unlock', (store) => store.unlock(['l'], 'h')],
    ['auditLines', async (store) => store.auditLines()[Symbol.asyncIterator]().next()],
  ];

  async function expectUnavailable() {
    let answers: PromiseSettledResult<unknown>[] = [];
    const took = await awakeMs(async () => {
      answers = await Promise.allSettled(questions.map(([, ask]) => ask(store)));
    });
    expect(took).toBeLessThan(limitMs + graceMs);
    answers.forEach((answer, index) =>
      expect([questions[index]![0], answer]).toEqual([
        questions[index]![0],
        { status: 'rejected', reason: expect.any(StoreUnavailable) },
      ]),
    );
  }

  /** The answer, as soon as there is one. */
  async function eventually<T>(ask: () => Promise<T>): Promise<T> {
    for (const latest = Date.now() + 10_000; ;) {
      try {
        return await ask();
      } catch (error) {
        if (Date.now() > latest) throw error;
        await sleep(50);
      }
    }
  }

  test('at the start is told, refuses everything at once, and is found when it comes', async () => {
    await redis.kill();
    open();
    await expectUnavailable();
    expect(log).toEqual([expect.stringMatching(/cannot be reached: no write is sent/)]);
    await redis.start();
    expect(await eventually(() => store.get('r'))).toBeUndefined();
    expect(log.slice(1)).toEqual([expect.stringMatching(/is reached again/)]);
  });

  test('any more refuses everything at once, and comes back with what was written', async () => {
    open();
    const record = aRecord();
    expect(await store.write({ record, event: 'REQUESTED' })).toBe('done');
    await redis.kill();
    await expectUnavailable();
    await redis.start();
    expect(await eventually(() => store.get(record.id))).toEqual(record);
    expect(await store.write({ record: next(record, { status: 'SENT' }), event: 'SENT' })).toBe('done');
    expect(log).toHaveLength(2);
  });

  test('because it stands still is waited for no longer than the limit, and sends nothing late', async () => {
    open();
    expect(await store.get('r')).toBeUndefined();
    redis.signal('SIGSTOP');
    const [first, second] = [aRecord(), aRecord()];
    const writes = [first, second].map((record) => store.write({ record, event: 'REQUESTED' }));
    await expectUnavailable();
    for (const write of writes) await expect(write).rejects.toThrow(StoreUnavailable);
    await sleep(3 * limitMs);
    await expectUnavailable();
    redis.signal('SIGCONT');
    expect(await eventually(() => store.write({ record: second, event: 'REQUESTED' }))).toBe('done');
    expect(log[0]).toMatch(/cannot be reached/);
    expect(log.at(-1)).toMatch(/reached again/);
  });

  test('for a user it does not know is told', async () => {
    open(redis.url.replace('//', '//someone:secret@'));
    await expectUnavailable();
    expect(log).toEqual([expect.stringMatching(/cannot be reached/)]);
  });

  test('that forgets when it ends is told', async () => {
    await redis.kill();
    await redis.start({ appendonly: false });
    open();
    await store.get('r');
    await sleep(100);
    expect(log).toEqual([expect.stringMatching(/appendonly off/)]);
  });

  test('that forgot goes on with the chain it has', async () => {
    await redis.kill();
    await redis.start({ appendonly: false });
    open();
    expect(await store.write({ record: aRecord(), event: 'REQUESTED' })).toBe('done');
    await redis.kill();
    await redis.start({ appendonly: false });
    expect(await eventually(() => store.write({ record: aRecord(), event: 'REQUESTED' }))).toBe('done');
    const { value } = await store.auditLines()[Symbol.asyncIterator]().next();
    expect(JSON.parse(value!.text)).toMatchObject({ seq: 1, prev: '' });
  });
});
