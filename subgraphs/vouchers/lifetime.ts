import { checkOrder } from '../kit/checks.js';
import type { ListFilter } from '../kit/list/partner-list.js';

/** Spans of time by which vouchers and quotas alike can be filtered. */
export interface LifetimeFilter {
  createdAfter?: string;
  createdBefore?: string;
  effectiveAfter?: string;
  effectiveBefore?: string;
  expiresAfter?: string;
  expiresBefore?: string;
}

export function lifetimeConditions(filter: LifetimeFilter | null | undefined): ListFilter {
  checkOrder(filter?.createdAfter, filter?.createdBefore, 'filter.createdAfter');
  checkOrder(filter?.effectiveAfter, filter?.effectiveBefore, 'filter.effectiveAfter');
  checkOrder(filter?.expiresAfter, filter?.expiresBefore, 'filter.expiresAfter');
  return {
    create_time_begin: filter?.createdAfter,
    create_time_end: filter?.createdBefore,
    effective_time_begin: filter?.effectiveAfter,
    effective_time_end: filter?.effectiveBefore,
    expire_time_begin: filter?.expiresAfter,
    expire_time_end: filter?.expiresBefore,
  };
}
