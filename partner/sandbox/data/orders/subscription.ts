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
  updateTime: number;
  /** When it was unsubscribed. */
  closedTime: number | undefined;
  enterpriseProject: { id: string; name: string } | undefined;
}

const grace = 15 * DAY;
const retention = 15 * DAY;

/** In use, then expired (grace), then frozen (retention), then closed; lengths of ours, the API documents none. */
export function subscriptionStatus(
  subscription: Subscription,
  now: number,
  accountFrozen: boolean,
): SubscriptionStatus {
  const { expireTime, closedTime } = subscription;
  if ((closedTime !== undefined && closedTime <= now) || expireTime + grace + retention <= now) return 3;
  if (expireTime + grace <= now) return 4;
  if (expireTime <= now) return 5;
  return accountFrozen ? 4 : 2;
}
