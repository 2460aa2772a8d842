import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { withOrders, withSubscriptions } from '../write/changed.js';
import { failedResources, toSubscriptionFailures } from '../write/subscription-failure.js';
import { planRenewal } from './plan.js';
import { RenewSubscriptionsInput, RenewSubscriptionsPayload } from './renew-subscriptions.js';
import { renewSubscriptions } from './write.js';

@Resolver(() => RenewSubscriptionsPayload)
export class RenewSubscriptionsResolver {
  @Requires('orders:manage', 'orders:pay')
  @Calls(
    'renewalResources',
    'listRenewRateOnPeriod',
    'listCustomerOrders',
    'showCustomerOrderDetails',
    'listPayPerUseCustomerResources',
  )
  @Mutation(() => RenewSubscriptionsPayload, {
    nullable: true,
    description:
      'Renews subscriptions, with what is attached to them, and pays for it at once if wanted. How they renew automatically stays as it is. `operation.amount` is the price before vouchers of what is paid at once. Needs the customer’s authorisation of the partner.',
  })
  async renewSubscriptions(
    @Arg('input', () => RenewSubscriptionsInput, { description: 'Which subscriptions, and for how long.' })
    input: RenewSubscriptionsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RenewSubscriptionsPayload> {
    const written = await performWrite(context, renewSubscriptions, input, (isNew) =>
      planRenewal(input, context, isNew),
    );
    const { subscriptionIds, customerId, resellerId = null } = input;
    const owner = { subscriptionIds, customerId, resellerId };
    return {
      ...written,
      ...owner,
      orderIds: written.calls.flatMap(({ answer }) => answer?.order_ids ?? []),
      failures: toSubscriptionFailures(failedResources(written), owner, context),
    };
  }
}

export const OrdersOfRenewal = withOrders(() => RenewSubscriptionsPayload);
export const SubscriptionsOfRenewal = withSubscriptions(() => RenewSubscriptionsPayload);
