import { newestFirst } from '../../paging.js';
import type { Customer } from '../customers/customer.js';
import {
  archetypeOf,
  customerIdOf,
  customerRng,
  type PortfolioSeed,
} from '../customers/generate-customer.js';
import { generateOrders } from '../orders/generate-orders.js';
import type { Order } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';
import { generateVouchers } from '../vouchers/generate-vouchers.js';
import type { QuotaPlan } from '../vouchers/quota-plans.js';
import type { Voucher } from '../vouchers/voucher.js';

/** What one customer has: its orders, what they provisioned, its coupons. Newest first. */
export interface Holdings {
  orders: Order[];
  subscriptions: Subscription[];
  vouchers: Voucher[];
}

/** How orders and coupons are listed: the newest first, ties by id. */
export const byCreation = newestFirst<{ createTime: number; id: string }>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);

const bySubscriptionTime = newestFirst<Subscription>(
  ({ effectiveTime }) => effectiveTime,
  ({ resourceId }) => resourceId,
);

/**
 * A customer's holdings, from the seed and its index alone. `brief` makes what a table needs in a third of the time:
 * no resources, no ids of lines, no limits of coupons; what there is, is the same.
 */
export function generateHoldings(
  customer: Customer,
  seed: PortfolioSeed,
  plans: readonly QuotaPlan[],
  brief = false,
): Holdings {
  const { index } = customer;
  const rng = customerRng(index, seed);
  const archetype = archetypeOf(index, seed);
  const payer = index > 0 && rng.split('payer').chance(6) ? customerIdOf(index - 1, seed) : undefined;
  const { orders, groups } = generateOrders(
    customer,
    archetype,
    payer,
    seed.anchor,
    rng.split('orders'),
    brief,
  );
  const vouchers = generateVouchers(
    customer,
    archetype,
    plans,
    orders,
    seed.anchor,
    rng.split('vouchers'),
    brief,
  );
  return sorted({ orders, subscriptions: groups.flatMap(({ subscriptions }) => subscriptions), vouchers });
}

/** Sorts in place. */
export function sorted(holdings: Holdings): Holdings {
  holdings.orders.sort(byCreation);
  holdings.subscriptions.sort(bySubscriptionTime);
  holdings.vouchers.sort(byCreation);
  return holdings;
}
