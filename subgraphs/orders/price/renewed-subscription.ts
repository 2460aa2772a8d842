import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { readSubscription } from '../subscription/read.js';
import { ResourceSubscription } from '../subscription/subscription.js';
import { RenewalFailure, RenewalPrice, type Renewed } from './quote.js';

@Resolver(() => RenewalPrice)
export class RenewalPriceResolver {
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscription, {
    nullable: true,
    description: 'The subscription that would be renewed. A call reads up to 50.',
  })
  subscription(
    @Root() price: RenewalPrice,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    return subscriptionOf(price, context);
  }
}

@Resolver(() => RenewalFailure)
export class RenewalFailureResolver {
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscription, {
    nullable: true,
    description:
      'The subscription that has no price; null when the customer has none of this id. A call reads up to 50.',
  })
  subscription(
    @Root() failure: RenewalFailure,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    return subscriptionOf(failure, context);
  }
}

function subscriptionOf({ resourceId, customerId }: Renewed, context: SubgraphContext) {
  return readSubscription({ id: resourceId, customerId, resellerId: null }, context);
}
