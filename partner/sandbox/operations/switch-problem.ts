import type { ProductKey } from '../data/catalogue/products.js';
import type { Customer } from '../data/customers/customer.js';
import { familyOf } from '../data/orders/family.js';
import { subscriptionStatus, type Subscription } from '../data/orders/subscription.js';
import { isOnTrial } from '../data/orders/trial.js';
import type { Holdings } from '../data/portfolio.js';
import { meterOf } from '../data/prices/price-list.js';
import { openOrderOf } from './open-order.js';

/** Why a main resource cannot be switched to pay-per-use, by the code updatePeriodToOnDemand documents. */
export type SwitchProblem =
  | 'CBC.99003012' // unknown
  | 'CBC.99003609' // its product, or being on trial
  | 'CBC.99003610' // in grace or retention
  | 'CBC.99003611' // a package
  | 'CBC.99003623' // in another transaction
  | 'CBC.99003626'; // the account is frozen

const packages: ReadonlySet<ProductKey> = new Set(['obsPackage', 'cdnPackage']);

export function switchProblem(
  main: Subscription | undefined,
  { orders, subscriptions }: Holdings,
  customer: Customer,
  now: number,
): SwitchProblem | undefined {
  const status = main && subscriptionStatus(main, now, false);
  if (!main || status === 3) return 'CBC.99003012';
  if (customer.frozen !== 0) return 'CBC.99003626';
  if (status !== 2) return 'CBC.99003610';
  if (packages.has(main.product)) return 'CBC.99003611';
  const family = familyOf(main.resourceId, subscriptions);
  if (family.some((one) => !meterOf(one)) || isOnTrial(main, orders)) return 'CBC.99003609';
  return openOrderOf(family, orders) ? 'CBC.99003623' : undefined;
}
