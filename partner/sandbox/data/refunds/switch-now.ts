import { familyOf } from '../orders/family.js';
import { switchToUse } from '../orders/switched-resource.js';
import { paidTerms } from './paid-terms.js';
import { refund, type Refunded, type RefundRequest } from './refund-order.js';
import { switching } from './refund-terms.js';
import { unusedTerms } from './unsubscribe.js';

/** Gives back what is left of a main resource's and its attached ones' terms; they go on, paid for by use. */
export function switchNow(
  resourceId: string,
  request: Omit<RefundRequest, 'terms' | 'type' | 'rule'>,
): Refunded {
  const { customer, holdings, now } = request;
  const family = familyOf(resourceId, holdings.subscriptions);
  const terms = family.flatMap((one) => unusedTerms(paidTerms(one, holdings, customer), now));
  const refunded = refund({ ...request, terms, type: 10, rule: switching });
  switchToUse(holdings, family, refunded.order.createTime);
  return refunded;
}
