import type { Quota } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import type { Priority } from '../call.js';

/** How an operation stands with its quota, for whoever runs the gateway. */
export interface QuotaState {
  operation: OperationId;
  /** What the partner documents: so many requests in any so many seconds. */
  documented: Quota;
  /** Requests that are made in that time at present: fewer than documented for a while after the partner answered 429. */
  effective: number;
  /** Calls that could start now; where other replicas share the quota, as far as is known in this process. */
  free: number;
  /** How many calls of this process wait for their turn. */
  waiting: Record<Priority, number>;
  /** Callers of this process that have calls waiting, or have made some in the last minute; the busiest first. */
  callers: { caller: string; waiting: number; lastMinute: number }[];
  /** When the partner last answered 429; null when it never did. */
  lastThrottledAt: Date | null;
  /** Until when nobody calls because the partner said so; null when it did not. */
  pausedUntil: Date | null;
}
