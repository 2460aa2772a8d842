import type { Order } from './order.js';
import type { Subscription } from './subscription.js';

/** Whether a resource is on trial: it was not turned into a commercial subscription. */
export function isOnTrial({ orderIds }: Subscription, orders: readonly Order[]): boolean {
  const types = orders
    .filter(({ id, status }) => status === 5 && orderIds.includes(id))
    .map(({ type }) => type);
  return types.includes(13) && !types.includes(14);
}
