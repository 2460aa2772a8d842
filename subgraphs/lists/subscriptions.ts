import type { components } from '../../partner/contract/generated/orders.js';
import type { SubgraphContext } from '../kit/context.js';
import type { ListFilter, PartnerList } from '../kit/list/partner-list.js';
import { requestScoped } from '../kit/request-scoped.js';
import { ofReseller, type ResellerScoped } from '../kit/reseller.js';

export type SubscriptionRow = components['schemas']['OrderInstanceV2'];

/** Yearly/monthly resources of one customer, whom the filter must name. The operation's name misleads. */
export const subscriptionList: PartnerList<SubscriptionRow> = {
  name: 'subscriptions',
  pageSize: 500,
  idOf: subscriptionId,
  async fetch(context, filter, range) {
    const body = { ...filter, ...range };
    const answer = await context.partner.call('listPayPerUseCustomerResources', { body }, context);
    const rows = answer.data ?? [];
    const seen = seenOf(context, filter);
    for (const row of rows) seen.set(subscriptionId(row), row);
    return { rows, total: answer.total_count ?? 0 };
  },
};

/** Only provisioned resources are listed, and those have the id that their cloud service gave them. */
export function subscriptionId({ resource_id, id }: SubscriptionRow): string {
  return resource_id || id || '';
}

/** Where the partner does not say, or says something new, having a parent tells. */
export function isMain({ is_main_resource, parent_resource_id }: SubscriptionRow): boolean {
  return is_main_resource === 1 || (is_main_resource !== 0 && !parent_resource_id);
}

/**
 * The condition every question needs when a partner asks. A reseller's customer needs the reseller with it by section 9
 * of rules-orders.md, though the body in the contract does not have it.
 */
export function ofSubscriber({ id, resellerId }: ResellerScoped): ListFilter {
  return { customer_id: id, ...ofReseller(resellerId) };
}

export const mainOnly = { only_main_resource: 1 };

/** Most ids in one call. */
export const mostIds = 50;

const seenByOwner = requestScoped(() => new Map<string, Map<string, SubscriptionRow>>());

/** What this request has read of the owner that a filter names, by id. */
export function seenOf(context: SubgraphContext, { customer_id, indirect_partner_id }: ListFilter) {
  const owners = seenByOwner(context);
  const owner = JSON.stringify([customer_id, indirect_partner_id]);
  const seen = owners.get(owner) ?? new Map<string, SubscriptionRow>();
  owners.set(owner, seen);
  return seen;
}
