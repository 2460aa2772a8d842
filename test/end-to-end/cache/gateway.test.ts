import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../partner/client/index.js';
import { redisBinary, RedisServer } from '../../../partner/redis/testing/redis-server.js';
import { type Sandbox, startSandbox } from '../../../partner/sandbox/index.js';
import { GatewayProcess } from '../../support/gateway-process.js';
import { findIssuing, issueMutation } from '../../support/issuing.js';
import { startAll, type TestBench } from '../../support/start-all.js';

const portfolio = `{ customers(first: 20) { totalCount nodes { id name balance { available { amount } }
  vouchers(first: 3) { nodes { id remaining { amount } } } orders(first: 3) { nodes { id status serviceType { name } } } } } }`;

describe('a gateway that keeps answers', () => {
  let bench: TestBench;
  beforeEach(async () => (bench = await startAll({ cache: {}, sandbox: { customers: 40 } })));
  afterEach(() => bench.close());

  async function costOf(work: () => Promise<unknown>): Promise<number> {
    await bench.resetCalls();
    await work();
    return Object.values(await bench.calls()).reduce((sum, calls) => sum + calls, 0);
  }

  test('answers the same question twice with the calls of once, and the same', async () => {
    const first = await bench.query(portfolio);
    expect(first.errors).toBeUndefined();
    expect(first.data.customers.nodes).toHaveLength(20);
    let second: unknown;
    expect(await costOf(async () => (second = await bench.query(portfolio)))).toBe(0);
    expect(second).toEqual(first);
  });

  test('answers fifty who ask at once with the calls of one', async () => {
    const alone = await startAll({ sandbox: { customers: 40 } });
    await alone.query(portfolio);
    const ofOne = await alone.calls();
    await alone.close();
    await bench.resetCalls();
    const answers = await Promise.all(Array.from({ length: 50 }, () => bench.query(portfolio)));
    expect(await bench.calls()).toEqual(ofOne);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('keeps what differs by language apart', async () => {
    const names = '{ serviceTypes(first: 3) { nodes { name } } }';
    const ask = (language: string) => bench.query(names, {}, { 'accept-language': language });
    const [english, chinese] = [await ask('en'), await ask('zh-CN')];
    expect(english.data.serviceTypes.nodes[0].name).toMatch(/^[\x20-\x7e]+$/);
    expect(chinese.data.serviceTypes.nodes[0].name).toMatch(/\p{Script=Han}/u);
    expect(
      await costOf(async () => expect([await ask('en'), await ask('zh-CN')]).toEqual([english, chinese])),
    ).toBe(0);
  });

  test('shows what a mutation has changed at once, and reads nothing else again', async () => {
    const { quotaId, customerIds } = await findIssuing((query) => bench.query(query));
    const [one, other] = customerIds as [string, string];
    const vouchersOf = (id: string) =>
      bench.query(`{ customer(id: "${id}") { vouchers(first: 50) { totalCount } } }`);
    const before = await vouchersOf(one);
    await vouchersOf(other);
    const input = { idempotencyKey: 'k', quotaId, customerIds: [one], faceValue: '10.00' };
    const { data } = await bench.query(issueMutation, { input });
    expect(data.issueVouchers).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [] });
    const after = await vouchersOf(one);
    const count = ({ data }: typeof after): number => data.customer.vouchers.totalCount;
    expect(count(after)).toBe(count(before) + 1);
    expect(await costOf(() => vouchersOf(one))).toBe(0);
    expect(await costOf(() => vouchersOf(other))).toBe(0);
  });
});

test('while the partner fails, a gateway shows what it knows', async () => {
  let ahead = 0;
  const bench = await startAll({ cache: { clock: { ...systemClock, now: () => Date.now() + ahead } } });
  const first = await bench.query(portfolio);
  ahead = 50_000;
  await bench.faults([{ operation: '*', status: 503, times: 0 }]);
  const second = await bench.query(portfolio);
  expect(second.data).toEqual(first.data);
  expect(second.errors).toBeUndefined();
  expect(second.extensions).toMatchObject({
    stale: { operations: expect.arrayContaining(['listSubCustomers']) },
  });
  await bench.faults([]);
  await bench.close();
}, 60_000);

/** Says skipped where there is no Redis. */
(redisBinary ? describe : describe.skip)('two gateways in processes of their own, with one Redis', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let gateways: GatewayProcess[] = [];
  beforeAll(async () => {
    redis = await RedisServer.start();
    sandbox = await startSandbox({ seed: 7, customers: 60, quota: 'off' });
    const environment = { SANDBOX_PORT: String(sandbox.port), REDIS_URL: redis.url };
    gateways = await Promise.all([1, 2].map(() => GatewayProcess.start('gateway-main', environment)));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.end()));
    await sandbox?.close();
    await redis?.stop();
  }, 30_000);

  test('after a mutation at one the other shows it in its next answer, every time', async () => {
    const [writing, reading] = gateways as [GatewayProcess, GatewayProcess];
    const { quotaId, customerIds } = await findIssuing((query) => writing.query(query));
    const query = `{ customer(id: "${customerIds[0]}") { vouchers(first: 100) { totalCount } }
      voucherQuotas(first: 50) { nodes { id balance { amount } } } }`;
    const look = async () => {
      const { data, errors } = await reading.query(query);
      expect(errors).toBeUndefined();
      const nodes = data.voucherQuotas.nodes as { id: string; balance: { amount: string } }[];
      const { balance } = nodes.find(({ id }) => id === quotaId)!;
      return {
        vouchers: data.customer.vouchers.totalCount as number,
        cents: Math.round(Number(balance.amount) * 100),
      };
    };
    let known = await look();
    for (let i = 0; i < 10; i++) {
      const input = {
        idempotencyKey: `key ${i}`,
        quotaId,
        customerIds: [customerIds[0]],
        faceValue: `1.0${i}`,
      };
      const { data } = await writing.query(issueMutation, { input });
      expect(data.issueVouchers.userErrors).toEqual([]);
      const seen = await look();
      expect(seen).toEqual({ vouchers: known.vouchers + 1, cents: known.cents - 100 - i });
      known = seen;
    }
  }, 60_000);
});
