import { SECOND } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import { familyOf } from '../orders/family.js';
import type { Holdings } from '../portfolio.js';
import { hasFreeReturn } from './free-returns.js';
import { paidTerms, type PaidTerm } from './paid-terms.js';
import { refund, type Refunded, type RefundRequest } from './refund-order.js';
import { unsubscribing } from './refund-terms.js';

type Request = Omit<RefundRequest, 'terms' | 'type' | 'rule'>;

/** Gives a main resource back with what is attached to it, and every renewal of them. */
export function unsubscribe(resourceId: string, request: Request): Refunded {
  const { customer, holdings, now } = request;
  const family = familyOf(resourceId, holdings.subscriptions);
  const terms = family.flatMap((one) => unusedTerms(paidTerms(one, holdings, customer), now));
  const rule = unsubscribing(hasFreeReturn(holdings.orders, now));
  const refunded = refund({ ...request, terms, type: 4, rule });
  for (const one of family) one.closedTime = refunded.order.createTime;
  return refunded;
}

/** Gives back only the renewals that have not started; there must be one. */
export function unsubscribeRenewals(resourceId: string, request: Request): Refunded {
  const { customer, holdings, now } = request;
  const terms = renewalsToCome(resourceId, holdings, customer, now);
  const rule = unsubscribing(hasFreeReturn(holdings.orders, now));
  const refunded = refund({ ...request, terms, type: 4, rule });
  for (const { resource, start } of terms)
    resource.expireTime = Math.min(resource.expireTime, start - SECOND);
  return refunded;
}

/** Paid renewals of a main resource, and of what is attached to it, that have not started. */
export function renewalsToCome(
  resourceId: string,
  holdings: Holdings,
  customer: Customer,
  now: number,
): PaidTerm[] {
  return familyOf(resourceId, holdings.subscriptions)
    .flatMap((one) => paidTerms(one, holdings, customer))
    .filter(({ order, start }) => order.type === 2 && start > now);
}

/** Those that last; of a resource whose time is over, the last, of which nothing comes back. */
export function unusedTerms(terms: readonly PaidTerm[], now: number): PaidTerm[] {
  const lasting = terms.filter(({ end }) => end > now);
  return lasting.length > 0 ? lasting : terms.slice(0, 1);
}
