import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import type { UnsubscriptionQuote } from '../unsubscription-quote/unsubscription-quote.js';
import { withOrders, withSubscriptions } from '../write/changed.js';
import { failedResources, toSubscriptionFailures } from '../write/subscription-failure.js';
import { planUnsubscription } from './plan.js';
import {
  UnsubscribeSubscriptionsInput,
  UnsubscribeSubscriptionsPayload,
} from './unsubscribe-subscriptions.js';
import { unsubscribeSubscriptions } from './write.js';

@Resolver(() => UnsubscribeSubscriptionsPayload)
export class UnsubscribeSubscriptionsResolver {
  @Requires('orders:manage')
  @Calls(
    'cancelResourcesSubscription',
    'listPayPerUseCustomerResources',
    'listCustomerOrders',
    'showCustomerOrderDetails',
  )
  @CallsLike({
    listPayPerUseCustomerResources: { fixed: 60 },
    listCustomerOrders: { fixed: 6 },
    showCustomerOrderDetails: { fixed: 60 },
  })
  @Mutation(() => UnsubscribeSubscriptionsPayload, {
    nullable: true,
    description:
      'Gives subscriptions back, with what is attached to them, or only renewals that have not started. What is released is lost. Needs the quote that was shown, and the customer’s authorisation of the partner.',
  })
  async unsubscribeSubscriptions(
    @Arg('input', () => UnsubscribeSubscriptionsInput, {
      description: 'Which subscriptions, and by which quote.',
    })
    input: UnsubscribeSubscriptionsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<UnsubscribeSubscriptionsPayload> {
    let quote: UnsubscriptionQuote | null = null;
    const written = await performWrite(context, unsubscribeSubscriptions, input, (isNew) =>
      planUnsubscription(input, context, isNew, (now) => (quote = now)),
    );
    const { subscriptionIds, customerId, resellerId = null } = input;
    const owner = { subscriptionIds, customerId, resellerId };
    return {
      ...written,
      ...owner,
      quote,
      orderIds: written.calls.flatMap(({ answer }) => answer?.order_ids ?? []),
      failures: toSubscriptionFailures(failedResources(written), owner, context),
    };
  }
}

export const OrdersOfUnsubscription = withOrders(() => UnsubscribeSubscriptionsPayload);
export const SubscriptionsOfUnsubscription = withSubscriptions(() => UnsubscribeSubscriptionsPayload);
