import { sharedContext, type SharedContext } from '../../subgraphs/index.js';
import { replayingPartner } from './replaying-partner.js';
import { pacedPartner, unhurriedPartner } from './sandbox-partner.js';

/**
 * Where answers of the partner come from: the sandbox on every call, the same as fast as the documented quotas allow, or a
 * recording of them in the process.
 */
export type PartnerMode = 'sandbox' | 'quotas' | 'recorded';

/** What all requests to a process of the benchmark share; the same for every candidate. */
export function benchContext({ mode, sandboxUrl }: { mode: PartnerMode; sandboxUrl: string }): SharedContext {
  const partner = mode === 'quotas' ? pacedPartner(sandboxUrl) : unhurriedPartner(sandboxUrl);
  return sharedContext({
    partner: mode === 'recorded' ? replayingPartner(partner) : partner,
    log: { warn: console.error },
  });
}
