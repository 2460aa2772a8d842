/** The gateway under test: everything on as in use, but for quotas that leave it something to do. */
import { cachingPartner } from '../../partner/client/cache/caching-partner.js';
import { createPartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { openLedger, sharedContext } from '../../subgraphs/index.js';
import { given } from '../processes/child.js';
import { watchedGateway } from '../vitals/watched-gateway.js';

const { sandboxUrl, ledgerFile, now } = given<{ sandboxUrl: string; ledgerFile: string; now: string }>();
const began = Date.now();
const today = () => Date.parse(now) + Date.now() - began;
/** Failures of calls are what this is about: they are seen in the answers. */
const log = { warn: () => {} };

const client = createPartnerClient({
  apiUrl: sandboxUrl,
  iamUrl: sandboxUrl,
  credentials: sandboxPartner,
  language: 'en_US',
  quotaOf: () => ({ requests: 1000, seconds: 1 }),
});
/** So few that the cache is full within minutes: what grows afterwards is a leak. */
const megabytes = 8;
const partner = cachingPartner(client, { account: 'soak', language: 'en_US', megabytes, now: today });
const ledger = openLedger({
  partner: client,
  settings: {
    redisUrl: undefined,
    file: ledgerFile,
    settleMs: 30_000,
    dailyLimit: undefined,
    largestFaceValue: undefined,
  },
  log,
  onWritten: partner.drop,
});
const dataVersion = () => partner.version();
await watchedGateway(sharedContext({ partner, dataVersion, ledger, log, language: 'en_US', now: today }));
