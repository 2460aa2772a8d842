import { createPartnerClient, type PartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';

/** The partner client as it is in use, signing and checking every call, no faster than the documented quotas allow. */
export function pacedPartner(sandboxUrl: string): PartnerClient {
  return createPartnerClient(optionsFor(sandboxUrl));
}

/** The same without quotas, where it is not measured how long calls wait for their turn. */
export function unhurriedPartner(sandboxUrl: string): PartnerClient {
  return createPartnerClient({
    ...optionsFor(sandboxUrl),
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
}

function optionsFor(sandboxUrl: string) {
  return {
    apiUrl: sandboxUrl,
    iamUrl: sandboxUrl,
    credentials: sandboxPartner,
    language: 'en_US' as const,
    deadlineMs: 60_000,
  };
}
