import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { namedOperations, type PartnerData, partnerData, screens } from '../support/operations/index.js';
import { startAll, type TestBench } from '../support/start-all.js';
import { calledBy, estimated } from './estimates.js';

const sandbox = { seed: 2 };

/** The partner of the sandbox is a tenth of the one that estimates are made for, so lists are shorter than assumed. */
const mostTimes = 40;

let reference: TestBench;
let partner: PartnerClient;
let data: PartnerData;
beforeAll(async () => {
  reference = await startAll({ sandbox });
  partner = createPartnerClient({
    apiUrl: reference.sandbox.url,
    iamUrl: reference.sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  data = partnerData(partner);
});
afterAll(async () => {
  await partner.close();
  await reference.close();
});

test.each([...namedOperations()])(
  '%s takes no more calls than estimated, and not many times less',
  async (name, text) => {
    const variables = await screens[name]!.variables(data);
    const cold = await startAll({ sandbox });
    try {
      const { calls } = await calledBy(cold, text, variables);
      const { partnerCalls } = estimated(text, variables);
      expect(partnerCalls).toBeGreaterThanOrEqual(calls);
      expect(partnerCalls / calls).toBeLessThan(mostTimes);
    } finally {
      await cold.close();
    }
  },
);
