import type { Customer } from '../customers/customer.js';
import type { Order } from '../orders/order.js';
import type { Period } from '../orders/pricing.js';
import { subscriptionStatus, type Subscription } from '../orders/subscription.js';
import type { Holdings } from '../portfolio/holdings.js';
import { awaits, renewedWith } from './renewed-resources.js';

/** Why a resource cannot be renewed. */
export type RenewalProblem =
  | 'unknown'
  | 'attached'
  /** An order for it is under way: it is being unsubscribed or changed. */
  | 'inProgress'
  | 'deleted'
  /** An order for it, or for something attached to it, waits for payment. */
  | 'awaited'
  | 'notRenewable'
  | 'noSuchPeriod';

const longestInYears = 3;

export interface RenewalQuestion {
  customer: Customer;
  holdings: Pick<Holdings, 'orders' | 'subscriptions'>;
  period: Period;
  now: number;
}

/** Undefined: it can be renewed. */
export function renewalProblem(
  resource: Subscription | undefined,
  { customer, holdings, period, now }: RenewalQuestion,
): RenewalProblem | undefined {
  if (!resource) return 'unknown';
  if (resource.parentResourceId !== undefined) return 'attached';
  const { orders, subscriptions } = holdings;
  const own = orders.filter(({ id }) => resource.orderIds.includes(id));
  if (own.some(({ status }) => status === 2 || status === 3)) return 'inProgress';
  if (subscriptionStatus(resource, now, customer.frozen === 2) === 3) return 'deleted';
  const renewed = renewedWith(resource, subscriptions, now);
  if (orders.some((order) => renewed.some((one) => awaits(order, one)))) return 'awaited';
  if (resource.product === 'certificate' || isTrial(own)) return 'notRenewable';
  return period.type === 3 && period.count > longestInYears ? 'noSuchPeriod' : undefined;
}

/** A trial that was not turned into a commercial subscription. */
function isTrial(own: readonly Order[]): boolean {
  return own.some(({ type }) => type === 13) && !own.some(({ type }) => type === 14);
}
