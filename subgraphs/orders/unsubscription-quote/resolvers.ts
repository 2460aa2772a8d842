import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ResellerArg } from '../../kit/reseller.js';
import { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { UnsubscriptionScope } from './enums.js';
import { readUnsubscriptionQuote } from './read.js';
import { UnsubscriptionQuote } from './unsubscription-quote.js';

@Resolver(() => UnsubscriptionQuote)
export class UnsubscriptionQuoteResolver {
  @Requires('orders:read')
  @Calls('listPayPerUseCustomerResources', 'listCustomerOrders', 'showCustomerOrderDetails')
  @CallsLike({
    listPayPerUseCustomerResources: { fixed: 60 },
    listCustomerOrders: { fixed: 6 },
    showCustomerOrderDetails: { fixed: 60 },
  })
  @Query(() => UnsubscriptionQuote, {
    nullable: true,
    description:
      'What giving subscriptions back can bring at most, from what was paid for the time that is left. `unsubscribeSubscriptions` needs it. Costs up to two calls for each order of the customer that may have paid, the latest first, until all is accounted for.',
  })
  unsubscriptionQuote(
    @ResellerArg() resellerId: string | null,
    @Arg('scope', () => UnsubscriptionScope.type, {
      defaultValue: 'RESOURCE_AND_RENEWALS',
      description: 'What is to be given back.',
    })
    scope: UnsubscriptionScope,
    @Arg('subscriptionIds', () => [ID], {
      description: 'Ids of main subscriptions, 1 to 100, none twice: what is attached to one follows it.',
    })
    subscriptionIds: string[],
    @Arg('customerId', () => ID, { description: 'The customer who has them.' }) customerId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<UnsubscriptionQuote> {
    const own = checkOwnSubscriptions({ subscriptionIds, customerId, resellerId });
    return readUnsubscriptionQuote(own, scope, context);
  }
}
