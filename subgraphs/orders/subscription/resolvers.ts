import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { ResellerArg } from '../../kit/reseller.js';
import { mostIds } from '../../lists/subscriptions.js';
import { subscriptionsOf } from '../../lists/subscriptions-of-customer.js';
import { Customer } from '../customer/customer.js';
import { toSubscription } from './map.js';
import { listSubscriptions, readSubscription } from './read.js';
import { ResourceSubscription, ResourceSubscriptionConnection } from './subscription.js';
import { SubscriptionFilter } from './subscription-filter.js';

/** Up to {@link mostIds} of a customer are one call, and more may take one to learn whether all of its list is fewer. */
const inOneCall = mostIds / 2;

@Resolver(() => ResourceSubscription)
export class SubscriptionResolver {
  @Requires('orders:read')
  @Calls('listPayPerUseCustomerResources')
  @Query(() => ResourceSubscription, {
    nullable: true,
    description: 'One subscription; null when the customer has none of this id.',
  })
  subscription(
    @ResellerArg() resellerId: string | null,
    @Arg('customerId', () => ID, { description: 'The customer who has it.' }) customerId: string,
    @Arg('id', () => ID, { description: 'Id of the subscription.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    checkId(resellerId, 'resellerId');
    const key = { id: checkId(id, 'id'), customerId: checkId(customerId, 'customerId'), resellerId };
    return readSubscription(key, context);
  }

  @Requires('orders:read')
  @Calls('listPayPerUseCustomerResources')
  @Query(() => ResourceSubscriptionConnection, {
    nullable: true,
    description:
      'Subscriptions of a customer, main ones unless asked otherwise. The partner lists them by customer only. Empty for one it does not know.',
  })
  subscriptions(
    @Arg('filter', () => SubscriptionFilter, {
      nullable: true,
      description: 'Which subscriptions to list; default: all main ones.',
    })
    filter: SubscriptionFilter | null,
    @ResellerArg() resellerId: string | null,
    @Arg('customerId', () => ID, { description: 'Whose subscriptions.' }) customerId: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceSubscriptionConnection> {
    checkId(resellerId, 'resellerId');
    const customer = { id: checkId(customerId, 'customerId'), resellerId };
    return listSubscriptions({ customer, filter, args, context, info });
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Who has it; null when the customer is no longer associated with the partner.',
  })
  customer(@Root() { customerId, resellerId }: ResourceSubscription): Customer {
    return { id: customerId, resellerId };
  }

  @Calls('listPayPerUseCustomerResources')
  @CallsLike({ listPayPerUseCustomerResources: { batch: inOneCall } })
  @FieldResolver(() => ResourceSubscription, {
    nullable: true,
    description:
      'The subscription it is attached to; null for a main one, and when the partner no longer lists the other.',
  })
  async parent(
    @Root() { parentId, customerId, resellerId }: ResourceSubscription,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    return parentId ? readSubscription({ id: parentId, customerId, resellerId }, context) : null;
  }

  @Calls('listPayPerUseCustomerResources')
  @CallsLike({ listPayPerUseCustomerResources: { batch: inOneCall } })
  @FieldResolver(() => [ResourceSubscription], {
    nullable: true,
    description: 'The subscriptions attached to it; empty for one that is attached itself.',
  })
  async attached(
    @Root() { id, main, customerId, resellerId }: ResourceSubscription,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription[]> {
    if (!main) return [];
    const customer = { id: customerId, resellerId: resellerId ?? null };
    const rows = await subscriptionsOf(context)(customer).attachedTo(id);
    return rows.map((row) => toSubscription(row, customer, context));
  }
}
