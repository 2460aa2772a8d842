import { cancel } from '../data/ordering/cancel.js';
import { withChildren } from '../data/portfolio/changes.js';
import { parameterError } from '../errors.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { wholeOrder } from './pending-order.js';
import { refusal } from './refusal.js';

/**
 * Cancels an order that waits for payment, with its children, and makes the coupons it held usable again. What else an
 * order is: CBC.99005010. No code is documented for an unknown one, so it is a parameter error.
 */
export const cancelCustomerOrder: Handler<'cancelCustomerOrder'> = ({ input, caller }) => {
  const own = customerOf(caller);
  const order = wholeOrder(own, input.order_id);
  if (!order) throw parameterError('order_id', 'is no order of the caller');
  if (order.status !== 6) throw refusal('CBC.99005010');
  own.portfolio.change(own.customer, (holdings) => {
    const draft = holdings.orders.find(({ id }) => id === order.id)!;
    cancel(holdings, draft);
    for (const one of withChildren(draft)) one.payableUntil = undefined;
  });
};
