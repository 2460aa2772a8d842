import type { Write } from '../../../partner/ledger/index.js';
import { orderState, unpaid } from '../write/order-state.js';

/** A payment is found again by the order: it is paid, and was not before the call left. */
export const payOrder: Write<'payOrders'> = {
  kind: 'PAY_ORDER',
  operation: 'payOrders',
  async look({ request: { body }, customerId, from }, { partner }) {
    const order = await orderState(partner, body.order_id, customerId);
    if (!order || unpaid.includes(order.status)) return 'absent';
    const wasPaidBefore = order.payment_time && Date.parse(order.payment_time) < from;
    return wasPaidBefore ? 'absent' : { found: undefined, complete: true };
  },
};
