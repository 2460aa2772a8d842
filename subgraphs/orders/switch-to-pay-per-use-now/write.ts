import type { components } from '../../../partner/contract/generated/orders.js';
import type { Write } from '../../../partner/ledger/index.js';
import { closed } from '../write/foresee-states.js';
import { orderClaim } from '../write/orders-made.js';
import { resourcesById } from '../write/resource-rows.js';
import { returnedMeanwhile, switchOrders } from './switch-orders.js';

type Result = components['schemas']['ToOndemandServiceResult'];

/** Status of an order that has to be approved. */
const pendingApproval = 1;

/** Found again by the subscriptions, which have ended, and by the orders of this type. */
export const switchToPayPerUseNow: Write<'updatePeriodToOnDemandInstantly'> = {
  kind: 'SWITCH_TO_PAY_PER_USE_NOW',
  operation: 'updatePeriodToOnDemandInstantly',
  counts: false,
  claims: ({ to_ondemand_service_results: results = [] }) =>
    results.flatMap(({ order_id, result }) => (order_id && result === 'SUCCESS' ? orderClaim(order_id) : [])),
  async look(call, records) {
    const { resource_ids: ids } = call.request.body;
    const rows = await resourcesById(records.partner, call.customerId!, ids);
    const orders = await switchOrders(call, records);
    const givenBack = await returnedMeanwhile(call, records);
    const resultOf = (resource_id: string): Result => {
      const order = orders.get(resource_id);
      const order_id = order?.order_id;
      if (order?.status === pendingApproval) return { resource_id, result: 'AUDIT', order_id };
      const { status, update_time = '' } = rows.get(resource_id) ?? {};
      const endedNow =
        !givenBack.has(resource_id) && status === closed && Date.parse(update_time) >= call.from;
      // What money did not move for has an order that no list shows.
      if (order || endedNow) return { resource_id, result: 'SUCCESS', ...(order_id && { order_id }) };
      return { resource_id, result: 'FAIL' };
    };
    const results = ids.map(resultOf);
    const failed = results.filter(({ result }) => result === 'FAIL');
    if (failed.length === ids.length) return 'absent';
    return { found: { to_ondemand_service_results: results }, complete: failed.length === 0 };
  },
};
