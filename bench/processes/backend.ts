/** The backend written by hand, with the partner client that the gateway has. */
import { createPartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { startBackend } from '../backend/backend.js';
import { benchDay } from '../partner/bench-day.js';
import { unhurriedPartner } from '../partner/unhurried-partner.js';
import { given, serveBenchmark } from './child.js';

/** With `documented` quotas calls may wait as long as the gateway lets those of its slowest questions wait. */
const { sandboxUrl, quota } = given<{ sandboxUrl: string; quota: 'documented' | 'off' }>();

const partner =
  quota === 'off'
    ? unhurriedPartner(sandboxUrl)
    : createPartnerClient({
        apiUrl: sandboxUrl,
        iamUrl: sandboxUrl,
        credentials: sandboxPartner,
        language: 'en_US',
        deadlineMs: 60_000,
      });
const backend = await startBackend({ partner, now: () => benchDay.getTime() });
serveBenchmark(backend.url);
