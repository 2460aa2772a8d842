import type { Write } from '../../../partner/ledger/index.js';
import { canceled, orderState } from '../write/order-state.js';

/** That an order is cancelled is what was asked for, whoever else may have done it meanwhile. */
export const cancelOrder: Write<'cancelCustomerOrder'> = {
  kind: 'CANCEL_ORDER',
  operation: 'cancelCustomerOrder',
  async look({ request: { body }, customerId }, { partner }) {
    const order = await orderState(partner, body.order_id, customerId);
    return order?.status === canceled ? { found: undefined, complete: true } : 'absent';
  },
};
