import type { OrderLine } from './order.js';
import type { Item } from './pricing.js';
import type { ExpirePolicy, Subscription } from './subscription.js';

/** Resources that were bought together and are renewed, changed and given back together. */
export interface Group {
  items: Item[];
  /** Lines that paid for the current period. */
  paidLines: OrderLine[];
  subscriptions: Subscription[];
  effectiveTime: number;
  expireTime: number;
  expirePolicy: ExpirePolicy;
  trial: boolean;
  closed: boolean;
}
