import type { CustomerCaller } from '../auth/caller.js';
import type { Order } from '../data/orders/order.js';
import { parameterError } from '../errors.js';

/**
 * An order of the caller, with whether it still waits for payment. The operations about it document no code of their
 * own for an unknown order, so it is a parameter error.
 */
export function pendingOrder({ portfolio, customer }: CustomerCaller, orderId: string, now: number) {
  const { orders } = portfolio.holdings(customer);
  const order = orders.find(({ id }) => id === orderId);
  if (!order) throw parameterError('order_id', 'is no order of the caller');
  return { order, orders, payable: isPayable(order, now) };
}

function isPayable({ status, payableUntil }: Order, now: number): boolean {
  return status === 6 && (payableUntil === undefined || payableUntil > now);
}
