import { BadUserInput } from '../../kit/bad-user-input.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { mainOnly, mostIds } from '../../lists/subscriptions.js';
import { checkOptionalText } from '../catalogue/checks.js';
import { checkIds, checkOptionalId, checkSpan } from '../checks.js';
import { messages } from '../messages.js';
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
  checkSpan(filter?.expiresFrom, filter?.expiresTo, 'filter.expiresFrom');
  const codes = (statuses ?? []).map((name) => Number(SubscriptionStatus.codeOf(name, 'filter.statuses')));
  return conditions({
    // The contract: attached ones that are asked for by id come all the same.
    ...(!includeAttached && mainOnly),
    resource_ids: askedIds,
    order_id: checkOptionalId(filter?.orderId, 'filter.orderId'),
    status_list: codes.length > 0 ? [...new Set(codes)] : undefined,
    service_type_code: checkOptionalText(filter?.serviceType, 'filter.serviceType', 64),
    expire_time_begin: filter?.expiresFrom,
    expire_time_end: filter?.expiresTo,
  });
}
