import { newestFirst } from '../../paging.js';
import type { Customer } from '../customers/customer.js';
import {
  archetypeOf,
  customerIdOf,
  customerRng,
  type PortfolioSeed,
} from '../customers/generate-customer.js';
import { generateOrders } from '../orders/generate-orders.js';
import type { Group } from '../orders/group.js';
import type { Order } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';
import type { SwitchedResource } from '../orders/switched-resource.js';
import type { CouponUse } from '../own-coupons/coupon-uses.js';
import { generateVouchers } from '../vouchers/generate-vouchers.js';
import type { QuotaPlan } from '../vouchers/quota-plans.js';
import type { Voucher } from '../vouchers/voucher.js';

/** What one customer has: its orders, what they provisioned, its coupons. Newest first. */
export interface Holdings {
  orders: Order[];
  subscriptions: Subscription[];
  vouchers: Voucher[];
  /** Resources that were yearly/monthly once and are paid for by use since. */
  switched?: SwitchedResource[];
  /** What coupons and cards have paid for in the sandbox, in the order it happened; those nobody paid with are left out. */
  couponUses?: CouponUse[];
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
  return play(customer, seed, plans, brief).holdings;
}

/** The same with what was bought together, which is there in brief too. */
export function play(
  customer: Customer,
  seed: PortfolioSeed,
  plans: readonly QuotaPlan[],
  brief: boolean,
): { holdings: Holdings; groups: Group[] } {
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
  const subscriptions = groups.flatMap((group) => group.subscriptions);
  return { holdings: sorted({ orders, subscriptions, vouchers }), groups };
}

/** Sorts in place. */
export function sorted(holdings: Holdings): Holdings {
  holdings.orders.sort(byCreation);
  holdings.subscriptions.sort(bySubscriptionTime);
  holdings.vouchers.sort(byCreation);
  return holdings;
}
