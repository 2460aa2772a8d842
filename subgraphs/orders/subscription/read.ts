import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import type { PageArgs } from '../../kit/list/page-args.js';
import { type ListFilter, type Page, type Range, readRange } from '../../kit/list/partner-list.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import {
  isMain,
  mostIds,
  ofSubscriber,
  subscriptionList,
  type SubscriptionRow,
} from '../../lists/subscriptions.js';
import { subscriptionsOf } from '../../lists/subscriptions-of-customer.js';
import { asksTree } from './asks-tree.js';
import { toSubscriptionConditions } from './conditions.js';
import { toSubscription } from './map.js';
import type { ResourceSubscription, ResourceSubscriptionConnection } from './subscription.js';
import type { SubscriptionFilter } from './subscription-filter.js';

interface Question {
  customer: ResellerScoped;
  filter: SubscriptionFilter | null;
  args: PageArgs;
  context: SubgraphContext;
  info: GraphQLResolveInfo;
}

/** A page of a customer's subscriptions. */
export function listSubscriptions({
  customer,
  filter,
  args,
  context,
  info,
}: Question): Promise<ResourceSubscriptionConnection> {
  const asked: SubscriptionConditions = toSubscriptionConditions(filter);
  const tree = asksTree(info);
  return connect({
    list: subscriptionList,
    filter: { ...ofSubscriber(customer), ...asked },
    args,
    info,
    read: async (conditions, range) =>
      (tree && (await cutFromWhole(context, customer, asked, range))) ||
      readRange(subscriptionList, context, conditions, range),
    toNode: (row) => toSubscription(row, customer, context),
  });
}

/** The subscription of a key; null when the customer has none of this id. */
export async function readSubscription(
  { id, customerId, resellerId }: Pick<ResourceSubscription, 'id' | 'customerId' | 'resellerId'>,
  context: SubgraphContext,
): Promise<ResourceSubscription | null> {
  const customer = { id: customerId, resellerId: resellerId ?? null };
  const row = await subscriptionsOf(context)(customer).byId(id);
  return row ? toSubscription(row, customer, context) : null;
}

/**
 * A page that is about to be asked what is attached to each of it. Those named by id bring it along. Otherwise, where
 * reading all subscriptions needs no more calls than the page and then batches of its ids, all are read, and what is
 * attached costs nothing more.
 */
async function cutFromWhole(
  context: SubgraphContext,
  customer: ResellerScoped,
  { only_main_resource, resource_ids, status_list, ...others }: SubscriptionConditions,
  { offset, first }: Range,
): Promise<Page<SubscriptionRow> | undefined> {
  if (first === 0 || Object.keys(others).length > 0) return undefined;
  const subscriptions = subscriptionsOf(context)(customer);
  const read = resource_ids
    ? await subscriptions.withAttached(resource_ids)
    : await subscriptions.whole(1 + Math.ceil(first / mostIds));
  const rows = read
    ?.filter((row) => !only_main_resource || resource_ids || isMain(row))
    .filter(({ status }) => !status_list || (status !== undefined && status_list.includes(status)));
  return rows && { rows: rows.slice(offset, offset + first), offset, total: rows.length };
}

/** Conditions that a reader of whole lists can apply by itself; any other is left to the partner. */
interface SubscriptionConditions extends ListFilter {
  only_main_resource?: number;
  resource_ids?: readonly string[];
  status_list?: readonly number[];
}
