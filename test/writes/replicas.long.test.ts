import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../partner/ledger/index.js';
import { verifyAudit } from '../../partner/ledger/audit/verify.js';
import { redisBinary, RedisServer } from '../../partner/redis/testing/redis-server.js';
import { type Sandbox, startSandbox } from '../../partner/sandbox/index.js';
import { sandboxControl } from '../../partner/client/testing/sandbox-control.js';
import { GatewayProcess } from '../support/gateway-process.js';
import { findIssuing, issueMutation, type Issuing } from '../support/issuing.js';

const keys = 200;
/** Keys that are under way at a time. */
const together = 8;

/** Says skipped where there is no Redis. */
(redisBinary ? describe : describe.skip)('three gateways on one Redis', () => {
  let redis: RedisServer;
  let sandbox: Sandbox;
  let gateways: GatewayProcess[] = [];
  let issuing: Issuing;
  beforeAll(async () => {
    redis = await RedisServer.start();
    sandbox = await startSandbox({ seed: 7, customers: 250, quota: 'off' });
    const environment = { SANDBOX_PORT: String(sandbox.port), REDIS_URL: redis.url };
    gateways = await Promise.all([1, 2, 3].map(() => GatewayProcess.start('gateway-main', environment)));
    issuing = await findIssuing((query) => gateways[0]!.query(query));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(gateways.map((gateway) => gateway.end()));
    await sandbox?.close();
    await redis?.stop();
  }, 30_000);

  /** The same key, to all three at once. */
  async function issueEverywhere(index: number) {
    const customerIds = [issuing.customerIds[index % issuing.customerIds.length]!];
    const faceValue = (1 + index / 100).toFixed(2);
    const input = { idempotencyKey: `key ${index}`, quotaId: issuing.quotaId, customerIds, faceValue };
    const answers = await Promise.all(gateways.map((gateway) => gateway.query(issueMutation, { input })));
    return answers.map(({ data, errors }) => {
      expect(errors).toBeUndefined();
      return data.issueVouchers;
    });
  }

  test(`${keys} keys, each sent to all of them at once: one write each, and all three tell of it`, async () => {
    const control = sandboxControl(sandbox);
    await control.forget();
    const results: Awaited<ReturnType<typeof issueEverywhere>>[] = [];
    let next = 0;
    const worker = async () => {
      while (next < keys) {
        const index = next++;
        results[index] = await issueEverywhere(index);
      }
    };
    await Promise.all(Array.from({ length: together }, worker));

    expect((await control.calls()).createPartnerCoupons).toBe(keys);
    const vouchers = new Set<string>();
    for (const [first, ...others] of results) {
      expect(first).toMatchObject({ operation: { status: 'CONFIRMED' }, issued: [{}], userErrors: [] });
      for (const other of others) {
        expect(other.operation.id).toBe(first.operation.id);
        expect(other.issued).toEqual(first.issued);
      }
      expect([first, ...others].filter(({ operation }) => !operation.replayed)).toHaveLength(1);
      vouchers.add(first.issued[0].id);
    }
    expect(vouchers.size).toBe(keys);

    const { data } = await gateways[2]!.query('{ operations(first: 0) { totalCount } }');
    expect(data.operations.totalCount).toBe(keys);
    const store = openStore({ redisUrl: redis.url, file: '' });
    expect(await verifyAudit(store)).toMatchObject({ lines: 3 * keys, problem: undefined });
    await store.close();
  }, 180_000);
});
