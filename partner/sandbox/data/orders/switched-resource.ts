import type { ProductKey, Specification } from '../catalogue/products.js';
import type { Subscription } from './subscription.js';

/** A resource that was yearly/monthly and is paid for by use since. */
export interface SwitchedResource {
  resourceId: string;
  name: string;
  region: string;
  product: ProductKey;
  specification: Specification;
  /** When it was switched. */
  since: number;
}

/** Ends yearly/monthly resources at a time and goes on with them paid for by use; changes both lists. */
export function switchToUse(
  holdings: { switched?: SwitchedResource[] },
  subscriptions: readonly Subscription[],
  since: number,
) {
  for (const subscription of subscriptions) {
    Object.assign(subscription, { closedTime: since, updateTime: since });
    const { resourceId, name, region, product, specification } = subscription;
    (holdings.switched ??= []).push({ resourceId, name, region, product, specification, since });
  }
}
