import type { Write } from '../../../partner/ledger/index.js';
import { renewsAutomatically } from '../write/foresee-states.js';
import { resourcesById } from '../write/resource-rows.js';

/**
 * Found again by what happens to the subscription at its end. How often and for how long it renews is in no record: where
 * that was asked for, a person has to look.
 */
export const enableAutoRenewal: Write<'autoRenewalResources'> = {
  kind: 'ENABLE_AUTO_RENEWAL',
  operation: 'autoRenewalResources',
  async look({ request: { path, body }, customerId }, { partner }) {
    const id = path.resource_id;
    const row = (await resourcesById(partner, customerId!, [id])).get(id);
    if (row?.expire_policy !== renewsAutomatically) return 'absent';
    const isPlain = body?.auto_renew_times === undefined && body?.period_type === undefined;
    return isPlain ? { found: undefined, complete: true } : 'ambiguous';
  },
};
