import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { ofSubscriber, subscriptionList } from '../../lists/subscriptions.js';
import type { OrderStatus } from '../order/enums.js';
import { Order } from '../order/order.js';
import { toSubscription } from './map.js';
import { ResourceSubscriptionConnection } from './subscription.js';

/** The contract: resources of an unpaid or processing order are absent. Such orders are not asked about. */
const withoutResources: readonly OrderStatus[] = [
  'PENDING_APPROVAL',
  'PENDING_CONFIRMATION',
  'PENDING_PAYMENT',
  'PROCESSING',
  'CANCELED',
];

@Resolver(() => Order)
export class SubscriptionsOfOrderResolver {
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscriptionConnection, {
    nullable: true,
    description:
      'What the order provisioned, renewed or changed, main and attached subscriptions alike; empty until it is paid and provisioned. Costs a call for each order that is.',
  })
  subscriptions(
    @Root() { id, status, customerId, resellerId }: Order,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceSubscriptionConnection> {
    const customer = { id: customerId, resellerId: resellerId ?? null };
    return connect({
      list: subscriptionList,
      // Rows do not name their orders, so no scan of the customer's subscriptions could serve several orders.
      filter: { ...ofSubscriber(customer), order_id: id },
      args,
      info,
      read: async (conditions, range) =>
        withoutResources.includes(status)
          ? { rows: [], offset: range.offset, total: 0 }
          : readRange(subscriptionList, context, conditions, range),
      toNode: (row) => toSubscription(row, customer, context),
    });
  }
}
