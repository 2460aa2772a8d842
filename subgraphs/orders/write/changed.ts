import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { readSubscription } from '../subscription/read.js';
import { ResourceSubscription } from '../subscription/subscription.js';

/** What a payload knows of whose orders and subscriptions it is about. */
export interface Owned {
  customerId: string;
  resellerId: string | null;
}

/** Gives a payload the orders that were made, as they are now. */
export function withOrders<Payload extends Owned & { orderIds: readonly string[] }>(
  payload: () => ClassType<Payload>,
) {
  @Resolver(payload)
  class OrdersOfPayload {
    @Calls('listCustomerOrders', 'showCustomerOrderDetails')
    @FieldResolver(() => [Order], {
      nullable: true,
      description:
        'The orders that were made, as they are now. Empty when none was made, or it is not known.',
    })
    async orders(
      @Root() { orderIds, resellerId }: Payload,
      @Ctx() context: SubgraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Order[]> {
      const orders = await Promise.all(orderIds.map((id) => readOrder({ id, resellerId }, context, info)));
      return orders.flatMap((order) => order ?? []);
    }
  }
  return OrdersOfPayload;
}

/** Gives a payload the subscriptions that were named, as they are now. */
export function withSubscriptions<Payload extends Owned & { subscriptionIds: readonly string[] }>(
  payload: () => ClassType<Payload>,
) {
  @Resolver(payload)
  class SubscriptionsOfPayload {
    @Calls('listPayPerUseCustomerResources')
    @FieldResolver(() => [ResourceSubscription], {
      nullable: true,
      description:
        'The subscriptions that were named, as they are now, without those that the customer has not.',
    })
    async subscriptions(
      @Root() { subscriptionIds, customerId, resellerId }: Payload,
      @Ctx() context: SubgraphContext,
    ): Promise<ResourceSubscription[]> {
      const all = subscriptionIds.map((id) => readSubscription({ id, customerId, resellerId }, context));
      return (await Promise.all(all)).flatMap((subscription) => subscription ?? []);
    }
  }
  return SubscriptionsOfPayload;
}
