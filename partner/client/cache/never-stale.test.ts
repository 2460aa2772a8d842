import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { GuardedRedis } from '../../redis/guarded-redis.js';
import { redisBinary, RedisServer } from '../../redis/testing/redis-server.js';
import type { CallOptions, PartnerClient } from '../index.js';
import { cachingPartner, type CachingPartner } from './caching-partner.js';

const customers = ['a', 'b', 'c'];

/** What happens at a replica after so many milliseconds. */
const step = fc.record({
  at: fc.integer({ min: 0, max: 40 }),
  replica: fc.nat(1),
  kind: fc.constantFrom('read', 'read', 'read', 'read all', 'write'),
  customer: fc.constantFrom(...customers),
  fresh: fc.boolean(),
  /** How long its request and its answer are on their way. */
  there: fc.integer({ min: 0, max: 12 }),
  back: fc.integer({ min: 0, max: 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A partner that counts what was written for each customer; requests and answers take their time. */
class CountingPartner {
  readonly counts = new Map(customers.map((customer) => [customer, 0]));
  readonly latencies: Pick<Step, 'there' | 'back'>[] = [];

  readonly client = {
    call: async (_: string, { query }: { query: { customer_id?: string } }, options: CallOptions = {}) => {
      const { there, back } = this.latencies.shift() ?? { there: 1, back: 1 };
      await pause(there);
      await options.observer?.beforeSend?.();
      const seen = Object.fromEntries(
        [...this.counts].filter(([customer]) => (query.customer_id ?? customer) === customer),
      );
      await pause(back);
      return seen;
    },
    close: async () => {},
  } as unknown as PartnerClient;

  async write(customer: string, { there, back }: Step): Promise<void> {
    await pause(there);
    this.counts.set(customer, this.counts.get(customer)! + 1);
    await pause(back);
  }
}

async function run(steps: Step[], replicas: CachingPartner[], partner: CountingPartner): Promise<void> {
  /** What was written and answered, by customer. */
  const answered = new Map(customers.map((customer) => [customer, 0]));
  const perform = async ({ at, replica, kind, customer, fresh, ...latency }: Step) => {
    await pause(at);
    const cached = replicas[replica % replicas.length]!;
    if (kind === 'write') {
      await partner.write(customer, { ...latency } as Step);
      // As the ledger does it: nobody learns of the answer before.
      const written = partner.counts.get(customer)!;
      await cached.drop({
        operation: 'payOrders',
        request: { body: { order_id: 'o' } },
        customerId: customer,
      });
      answered.set(customer, Math.max(answered.get(customer)!, written));
      return;
    }
    const before = new Map(answered);
    partner.latencies.push(latency);
    const query = kind === 'read' ? { customer_id: customer } : {};
    const seen = (await cached.call('listCustomerOrders', { query }, { fresh })) as Record<string, number>;
    for (const [one, count] of Object.entries(seen)) expect(count).toBeGreaterThanOrEqual(before.get(one)!);
  };
  await Promise.all(steps.map(perform));
}

const histories = fc.array(step, { minLength: 5, maxLength: 60 });

test('no read that begins after a write was answered gives what was before it', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      const partner = new CountingPartner();
      await run(steps, [cachingPartner(partner.client, { account: 'a' })], partner);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Says skipped where there is no Redis. */
(redisBinary ? test : test.skip)(
  'nor at another replica',
  async () => {
    const server = await RedisServer.start();
    const connections = [1, 2].map(() => new GuardedRedis({ url: server.url, limitMs: 5_000 }));
    let run_ = 0;
    try {
      await fc.assert(
        fc.asyncProperty(histories, async (steps) => {
          const partner = new CountingPartner();
          const account = `run ${run_++}`;
          const replicas = connections.map((redis) => cachingPartner(partner.client, { account, redis }));
          await pause(30);
          await run(steps, replicas, partner);
          for (const replica of replicas) await replica.close();
        }),
        { numRuns: 60 },
      );
    } finally {
      connections.forEach((redis) => redis.close());
      await server.stop();
    }
  },
  90_000,
);
