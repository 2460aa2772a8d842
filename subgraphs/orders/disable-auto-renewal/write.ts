import type { Write } from '../../../partner/ledger/index.js';
import { renewsAutomatically } from '../write/foresee-states.js';
import { resourcesById } from '../write/resource-rows.js';

/** Found again by what happens to the subscription at its end. */
export const disableAutoRenewal: Write<'cancelAutoRenewalResources'> = {
  kind: 'DISABLE_AUTO_RENEWAL',
  operation: 'cancelAutoRenewalResources',
  // It is off already: what was asked for is so.
  uncertain: ['CBC.99003605'],
  async look({ request: { path }, customerId }, { partner }) {
    const id = path.resource_id;
    const row = (await resourcesById(partner, customerId!, [id])).get(id);
    return row && row.expire_policy !== renewsAutomatically ? { found: undefined, complete: true } : 'absent';
  },
};
