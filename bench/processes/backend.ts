/** The backend written by hand, with the partner client that the gateway has. */
import { createPartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { askBackend } from '../backend/ask-backend.js';
import { startBackend } from '../backend/backend.js';
import type { Operation } from '../operations.js';
import { benchDay } from '../partner/bench-day.js';
import { unhurriedPartner } from '../partner/sandbox-partner.js';
import { given, serveBenchmark } from './child.js';

/** `before`: what the process has served before, to a sandbox without quotas that nothing else knows of. */
const { sandboxUrl, quota, before } = given<{
  sandboxUrl: string;
  quota: 'documented' | 'off';
  before?: { sandboxUrl: string; operation: Operation; times: number };
}>();

const now = () => benchDay.getTime();

/** Calls may wait for their turn as long as the gateway lets those of its slowest questions wait. */
const hurried = () =>
  createPartnerClient({
    apiUrl: sandboxUrl,
    iamUrl: sandboxUrl,
    credentials: sandboxPartner,
    language: 'en_US',
    deadlineMs: 60_000,
  });

if (before) {
  const other = await startBackend({ partner: unhurriedPartner(before.sandboxUrl), now });
  const { name, variables = {} } = before.operation;
  for (let time = 0; time < before.times; time++) await askBackend(other.url, name, variables);
  await other.close();
}
const partner = quota === 'off' ? unhurriedPartner(sandboxUrl) : hurried();
const backend = await startBackend({ partner, now });
serveBenchmark(backend.url);
