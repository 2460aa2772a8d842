import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { type Sandbox, sandboxPartner, startSandbox } from '../../partner/sandbox/index.js';
import { neverTwice } from './support/random-writes.js';

const seed = 20261121;
const runs = 1000;

let sandbox: Sandbox;
let partner: PartnerClient;
beforeAll(async () => {
  sandbox = await startSandbox({ quota: 'off', seed: 7, customers: 60 });
  partner = createPartnerClient({
    apiUrl: sandbox.url,
    iamUrl: sandbox.url,
    credentials: sandboxPartner,
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
});
afterAll(async () => {
  await partner.close();
  await sandbox.close();
});

test('nothing is issued twice for a key, and nothing that nobody knows of, whatever happens', async () => {
  const { quotas = [] } = await partner.call('listQuotaCoupons', {
    body: { limit: 100, quota_status_list: [0] },
  });
  const quota = quotas.find(({ balance, limit_infos }) => Number(balance) > 20_000 && !limit_infos?.length);
  const body = { association_type: '2' as const, limit: 10 };
  const { customer_infos = [] } = await partner.call('listSubCustomers', { body });
  expect(quota).toBeDefined();
  const customerIds = customer_infos.map(({ customer_id }) => customer_id);
  await neverTwice({ partner, quotaId: quota!.quota_id, customerIds }, runs, seed);
}, 300_000);
