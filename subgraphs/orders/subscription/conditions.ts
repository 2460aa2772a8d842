import { checkText, checkIds, checkId, checkOrder } from '../../kit/checks.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { mainOnly, mostIds } from '../../lists/subscriptions.js';
import { messages } from '../../kit/messages.js';
import { SubscriptionStatus } from './enums.js';
import type { SubscriptionFilter } from './subscription-filter.js';

/** A filter in the partner's terms, all but whose subscriptions are asked for. */
export function toSubscriptionConditions(filter: SubscriptionFilter | null | undefined): ListFilter {
  const { ids, includeAttached, statuses } = filter ?? {};
  const askedIds = checkIds(ids, 'filter.ids', mostIds);
  if (askedIds && includeAttached) {
    const pair = { argument: 'filter.ids', other: 'filter.includeAttached' };
    throw new BadUserInput(messages.notTogether(pair), 'filter.ids');
  }
  checkOrder(filter?.expiresFrom, filter?.expiresTo, 'filter.expiresFrom');
  const codes = (statuses ?? []).map((name) => Number(SubscriptionStatus.codeOf(name, 'filter.statuses')));
  return conditions({
    // The contract: attached ones that are asked for by id come all the same.
    ...(!includeAttached && mainOnly),
    resource_ids: askedIds,
    order_id: checkId(filter?.orderId, 'filter.orderId'),
    status_list: codes.length > 0 ? [...new Set(codes)] : undefined,
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType', 64),
    expire_time_begin: filter?.expiresFrom,
    expire_time_end: filter?.expiresTo,
  });
}
