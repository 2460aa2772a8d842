import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { readSubscription } from '../subscription/read.js';
import { ResourceSubscription } from '../subscription/subscription.js';
import { PaidTerm, UnsubscriptionQuoteItem } from './unsubscription-quote.js';

@Resolver(() => PaidTerm)
export class PaidTermResolver {
  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @FieldResolver(() => Order, { nullable: true, description: 'The order by which it was paid.' })
  order(
    @Root() { orderId, resellerId }: PaidTerm,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return readOrder({ id: orderId, resellerId }, context, info);
  }
}

@Resolver(() => UnsubscriptionQuoteItem)
export class UnsubscriptionQuoteItemResolver {
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscription, {
    nullable: true,
    description: 'The main subscription; null when the customer has none of this id.',
  })
  subscription(
    @Root() { subscriptionId: id, customerId, resellerId }: UnsubscriptionQuoteItem,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    return readSubscription({ id, customerId, resellerId }, context);
  }

  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => [ResourceSubscription], {
    nullable: true,
    description: 'What is attached to it and given back along with it.',
  })
  async attached(
    @Root() { attachedIds, customerId, resellerId }: UnsubscriptionQuoteItem,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription[]> {
    const all = attachedIds.map((id) => readSubscription({ id, customerId, resellerId }, context));
    return (await Promise.all(all)).flatMap((subscription) => subscription ?? []);
  }
}
