import type { CustomerCaller } from '../auth/caller.js';
import type { Order } from '../data/orders/order.js';
import { parameterError } from '../errors.js';
import { refusal } from './refusal.js';

/**
 * An order of the caller, with whether it still waits for payment. The operations about it document no code of their
 * own for an unknown order, so it is a parameter error.
 */
export function pendingOrder({ portfolio, customer }: CustomerCaller, orderId: string, now: number) {
  const { orders } = portfolio.holdings(customer);
  const order = orders.find(({ id }) => id === orderId);
  if (!order) throw parameterError('order_id', 'is no order of the caller');
  return { order, orders, payable: order.status === 6 && !isOverdue(order, now) };
}

/** Whether the time in which an order could be paid has passed. */
export function isOverdue({ payableUntil }: Order, now: number): boolean {
  return payableUntil !== undefined && payableUntil <= now;
}

/** An order of the caller to be paid or cancelled; undefined is unknown. Child orders are refused: the whole is paid. */
export function wholeOrder({ portfolio, customer }: CustomerCaller, orderId: string): Order | undefined {
  const { orders } = portfolio.holdings(customer);
  const isChild = orders.some(({ children }) => children.some(({ id }) => id === orderId));
  if (isChild) throw refusal('CBC.99000089');
  return orders.find(({ id }) => id === orderId);
}
