import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountOf, cachingPartner } from '../../../partner/client/cache/caching-partner.js';
import { createPartnerClient, type PartnerClient, systemClock } from '../../../partner/client/index.js';
import { GuardedRedis } from '../../../partner/redis/guarded-redis.js';
import { redisBinary, RedisServer } from '../../../partner/redis/testing/redis-server.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { TestClient } from '../../../partner/sandbox/testing/test-client.js';
import { examples } from '../../faults/examples.js';
import { documentOf, type Example, titleOf } from '../../faults/support/example.js';
import type { FaultyWorld } from '../../faults/support/faulty-world.js';
import { startAll, type TestBench, testNow } from '../../support/start-all.js';
import { type AnyRead, readsAbout } from './support/reads-about.js';

/** After these there is nothing to see: no read tells of codes, enterprise projects, or the day of renewals. */
const unseen = ['sendVerificationCode', 'enableEnterpriseProjects', 'setRenewalDay'];

/** Says skipped where there is no Redis. */
(redisBinary ? describe : describe.skip)('after a mutation at one replica, another', () => {
  let server: RedisServer;
  let bench: TestBench;
  let world: FaultyWorld;
  let reading: PartnerClient;
  /** Another replica's. */
  let cached: ReturnType<typeof cachingPartner>;
  let calls: string[] = [];
  const opened: GuardedRedis[] = [];
  beforeAll(async () => {
    server = await RedisServer.start();
    opened.push(new GuardedRedis({ url: server.url }), new GuardedRedis({ url: server.url }));
    bench = await startAll({ sandbox: { seed: 7, customers: 120 }, cache: { redis: opened[0] } });
    world = { partner: await TestClient.ofPartner(bench.sandbox) } as unknown as FaultyWorld;
    const { url } = bench.sandbox;
    const settings = { apiUrl: url, iamUrl: url, credentials: sandboxPartner, language: 'en_US' } as const;
    reading = createPartnerClient({ ...settings, quotaOf: () => ({ requests: Infinity, seconds: 1 }) });
    const counting: PartnerClient = {
      ...reading,
      call: (operation, request, options) => {
        calls.push(nameOf({ operation, request, customerId: options?.actingFor?.customerId } as AnyRead));
        return reading.call(operation, request, options);
      },
    };
    cached = cachingPartner(counting, {
      ...{ ...settings, account: accountOf(settings), redis: opened[1] },
      now: () => testNow.getTime(),
      // Nothing grows old here: what is read anew was dropped.
      clock: { ...systemClock, now: () => 0 },
    });
  }, 60_000);
  afterAll(async () => {
    await cached?.close();
    await bench?.close();
    opened.forEach((redis) => redis.close());
    await server?.stop();
  });

  /** Its answer, or the error it ends with. */
  const outcome = (partner: PartnerClient, { operation, request, customerId }: AnyRead) =>
    partner
      .call(operation, request, customerId ? { actingFor: { customerId } } : {})
      .catch((error: unknown) => String(error));

  async function each(partner: PartnerClient, reads: AnyRead[]): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (let i = 0; i < reads.length; i += 20)
      answers.push(...(await Promise.all(reads.slice(i, i + 20).map((read) => outcome(partner, read)))));
    return answers;
  }

  async function subjectsOf(
    input: object,
  ): Promise<{ concerned: string[]; resellers: string[]; others: string[] }> {
    const text = JSON.stringify(input);
    const idOf = ({ customer_id }: { customer_id?: string | undefined }) => customer_id!;
    const { customer_infos = [] } = await reading.call('listSubCustomers', { body: { limit: 100 } });
    const { indirect_partners = [] } = await reading.call('listIndirectPartners', { body: { limit: 100 } });
    const { user_coupons = [] } = await reading.call('listIssuedPartnerCoupons', { query: { limit: 100 } });
    const holders = user_coupons.filter(({ coupon_id }) => text.includes(`"${coupon_id}"`)).map(idOf);
    const isNamed = (id: string) => text.includes(`"${id}"`) || holders.includes(id);
    const customers = customer_infos.map(idOf);
    const resellers = indirect_partners.map(({ indirect_partner_id }) => indirect_partner_id);
    const concerned = customers.filter(isNamed);
    return {
      concerned,
      resellers: [...resellers.filter(isNamed), ...resellers].slice(0, 2),
      others: customers.filter((id) => !isNamed(id)).slice(0, 2),
    };
  }

  test.each(examples.map((example) => [titleOf(example), example] as const))(
    'knows what %s has changed, and still has what it has not',
    async (title, { mutation, prepare }: Example) => {
      const query = (text: string, variables: object) => bench.query(text, { ...variables });
      const input = await prepare(world, query);
      const { concerned, resellers, others } = await subjectsOf(input);
      const reads = await readsAbout(reading, [...concerned, ...others], resellers);
      // What was prepared was done behind the gateway's back.
      for (const read of reads)
        await cached.call(read.operation, read.request, { ...acting(read), fresh: true }).catch(() => {});
      const before = await each(cached, reads);

      const { data, errors } = await bench.query(documentOf(mutation), {
        input: { ...input, idempotencyKey: title },
      });
      expect(errors).toBeUndefined();
      expect(data[mutation]).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [] });

      calls = [];
      const after = await each(cached, reads);
      const made = calls;
      const now = await each(reading, reads);
      const describe = (index: number) =>
        `${reads[index]!.operation} ${JSON.stringify(reads[index]!.request)}`;
      const indices = reads.map((_, index) => index);
      const differs = (one: unknown[], other: unknown[]) =>
        indices.filter((index) => JSON.stringify(one[index]) !== JSON.stringify(other[index])).map(describe);
      expect(differs(after, now)).toEqual([]);
      expect(differs(before, now).length > 0).toBe(!unseen.includes(mutation));
      const again = made.filter((call) => others.some((id) => call.includes(id)));
      // An error is never kept.
      const failed = reads.filter((_, index) => typeof before[index] === 'string').map(nameOf);
      const expected = mutation in namesNoCustomer ? namesNoCustomer[mutation]! : [];
      const dropped = again.filter((call) => !failed.includes(call)).map((call) => call.split(' ')[0]!);
      expect(dropped.filter((operation) => !expected.includes(operation))).toEqual([]);
    },
    60_000,
  );
});

const acting = ({ customerId }: AnyRead) => (customerId ? { actingFor: { customerId } } : {});

const nameOf = ({ operation, request, customerId }: AnyRead) =>
  `${operation} ${JSON.stringify(request)} ${customerId ?? ''}`;

/** What these change belongs to somebody whom their call does not name: reads of which everybody's answers are dropped. */
const namesNoCustomer: Record<string, string[]> = {
  reclaimVoucher: [
    'listIssuedPartnerCoupons',
    'listPartnerCouponsRecord',
    'listSubCustomerCoupons',
    'listCustomerCouponChangeRecords',
    'listOrderCouponsByOrderId',
  ],
};
