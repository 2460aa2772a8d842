import { awaits } from '../data/ordering/renewed-resources.js';
import type { Order, OrderStatus } from '../data/orders/order.js';
import type { Subscription } from '../data/orders/subscription.js';

/** What an order waits for that is not finished. */
const waiting = {
  1: 'approval',
  2: 'refund',
  3: 'provisioning',
  6: 'payment',
  9: 'confirmation',
} as const satisfies Partial<Record<OrderStatus, string>>;

export interface OpenOrder {
  id: string;
  waitsFor: (typeof waiting)[keyof typeof waiting];
}

/** An unfinished order about one of these resources: it renews, changes or gives them back. */
export function openOrderOf(
  resources: readonly Subscription[],
  orders: readonly Order[],
): OpenOrder | undefined {
  for (const order of orders) {
    const waitsFor = waiting[order.status as keyof typeof waiting];
    if (waitsFor && resources.some((one) => concerns(order, one))) return { id: order.id, waitsFor };
  }
  return undefined;
}

function concerns(order: Order, resource: Subscription): boolean {
  return resource.orderIds.includes(order.id) || awaits({ ...order, status: 6 }, resource);
}
