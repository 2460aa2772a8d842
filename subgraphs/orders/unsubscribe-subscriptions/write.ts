import type { Write } from '../../../partner/ledger/index.js';
import { orderClaim, ordersMade } from '../write/orders-made.js';
import { resourceRows } from '../write/resource-rows.js';

/** What was given back is found again by the orders that gave it back. */
export const unsubscribeSubscriptions: Write<'cancelResourcesSubscription'> = {
  kind: 'UNSUBSCRIBE_SUBSCRIPTIONS',
  operation: 'cancelResourcesSubscription',
  counts: false,
  claims: ({ order_ids = [] }) => order_ids.map(orderClaim),
  async look(call, records) {
    const { resource_ids: ids } = call.request.body;
    const found: string[] = [];
    const returned = new Set<string>();
    let unclear = false;
    for (const { order_id } of await ordersMade(call, records, '4')) {
      const rows = await resourceRows(records.partner, call.customerId!, { order_id });
      const own = rows.flatMap(({ resource_id }) =>
        resource_id && ids.includes(resource_id) ? resource_id : [],
      );
      if (rows.length === 0) unclear = true;
      if (own.length === 0) continue;
      if (own.some((id) => returned.has(id))) return 'ambiguous';
      own.forEach((id) => returned.add(id));
      found.push(order_id);
    }
    const missing = ids.filter((id) => !returned.has(id));
    // An order that does not say yet what it gives back may be this call's.
    if (missing.length > 0 && unclear) return 'ambiguous';
    if (found.length === 0) return 'absent';
    return {
      found: { order_ids: found, fail_resource_infos: missing.map((resource_id) => ({ resource_id })) },
      complete: missing.length === 0,
    };
  },
};
