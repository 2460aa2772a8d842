import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';

/**
 * The partner client as it is in use, signing and checking every call, but without quotas: how long calls wait for
 * their turn is not what is measured here.
 */
export function unhurriedPartner(sandboxUrl: string): PartnerClient {
  return createPartnerClient({
    apiUrl: sandboxUrl,
    iamUrl: sandboxUrl,
    credentials: sandboxPartner,
    language: 'en_US',
    deadlineMs: 60_000,
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
}
