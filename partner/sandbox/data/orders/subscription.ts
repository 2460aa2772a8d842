import type { components } from '../../../contract/generated/orders.js';
import { DAY } from '../../time.js';
import type { ProductKey, Specification } from '../catalogue/products.js';

type Wire = components['schemas']['OrderInstanceV2'];
export type SubscriptionStatus = NonNullable<Wire['status']>;
export type ExpirePolicy = NonNullable<Wire['expire_policy']>;

/** One yearly/monthly resource, provisioned by a paid order. */
export interface Subscription {
  id: string;
  resourceId: string;
  name: string;
  region: string;
  projectId: string;
  product: ProductKey;
  specification: Specification;
  /** Resource this one is attached to; undefined on main resources. */
  parentResourceId: string | undefined;
  /** The order that provisioned it and those that renewed or changed it. */
  orderIds: string[];
  effectiveTime: number;
  expireTime: number;
  expirePolicy: ExpirePolicy;
  /** How automatic renewal was set; without it, it goes on for ever by the period of the last order. */
  autoRenewal?: AutoRenewal | undefined;
  updateTime: number;
  /** When it was unsubscribed or switched to pay-per-use. */
  closedTime: number | undefined;
  enterpriseProject: { id: string; name: string } | undefined;
}

/** How a resource with policy 3 is renewed. */
export interface AutoRenewal {
  /** How many more times; undefined is for ever. */
  timesLeft: number | undefined;
  /** One of these each time; undefined is the period of the last order. */
  unit: 'MONTH' | 'YEAR' | undefined;
}

const grace = 15 * DAY;
const retention = 15 * DAY;

/** How long after its end a resource is frozen and closed: in between it is first in grace, then in retention. */
const stages: Record<ExpirePolicy, { frozen: number; closed: number }> = {
  0: { frozen: grace, closed: grace + retention },
  1: { frozen: grace, closed: grace + retention },
  2: { frozen: 0, closed: 0 },
  3: { frozen: grace, closed: grace + retention },
  4: { frozen: 0, closed: grace + retention },
  5: { frozen: 0, closed: retention },
};

/** How long after its end a resource with that policy is gone. */
export function closedAfter(policy: ExpirePolicy): number {
  return stages[policy].closed;
}

/**
 * In use, then expired (grace), then frozen (retention), then closed; policies skip some of it. Lengths of ours, the API
 * documents none. Policy 1 runs as 0 does: what is switched to pay-per-use was closed when it ended.
 */
export function subscriptionStatus(
  subscription: Subscription,
  now: number,
  accountFrozen: boolean,
): SubscriptionStatus {
  const { expireTime, expirePolicy, closedTime } = subscription;
  const { frozen, closed } = stages[expirePolicy];
  if ((closedTime !== undefined && closedTime <= now) || expireTime + closed <= now) return 3;
  if (expireTime + frozen <= now) return 4;
  if (expireTime <= now) return 5;
  return accountFrozen ? 4 : 2;
}
