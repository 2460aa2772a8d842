import type { Write } from '../../../partner/ledger/index.js';
import { convertsToPayPerUse } from '../write/foresee-states.js';
import { resourcesById } from '../write/resource-rows.js';

/** Found again by what happens to the subscriptions at their end. */
export const switchToPayPerUse: Write<'updatePeriodToOnDemand'> = {
  kind: 'SWITCH_TO_PAY_PER_USE',
  operation: 'updatePeriodToOnDemand',
  async look({ request: { body }, customerId }, { partner }) {
    const rows = await resourcesById(partner, customerId!, body.resource_ids);
    const isDone = (id: string) => {
      const row = rows.get(id);
      return !!row && (row.expire_policy === convertsToPayPerUse) === (body.operation === 'SET_UP');
    };
    const missing = body.resource_ids.filter((id) => !isDone(id));
    if (missing.length === body.resource_ids.length) return 'absent';
    return { found: { error_details: missing.map((id) => ({ id })) }, complete: missing.length === 0 };
  },
};
