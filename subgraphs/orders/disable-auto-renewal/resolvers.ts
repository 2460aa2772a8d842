import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { withSubscriptions } from '../write/changed.js';
import { foreseeStates } from '../write/foresee-states.js';
import { checkOwnSubscription } from '../write/own-subscriptions.js';
import { toSubscriptionFailures } from '../write/subscription-failure.js';
import { DisableAutoRenewalInput, DisableAutoRenewalPayload } from './disable-auto-renewal.js';
import { disableAutoRenewal } from './write.js';

@Resolver(() => DisableAutoRenewalPayload)
export class DisableAutoRenewalResolver {
  @Requires('orders:manage')
  @Calls('cancelAutoRenewalResources', 'listPayPerUseCustomerResources')
  @Mutation(() => DisableAutoRenewalPayload, {
    nullable: true,
    description:
      'Lets a subscription expire at its end. Done as well where it did not renew automatically before. Needs the customer’s authorisation of the partner.',
  })
  async disableAutoRenewal(
    @Arg('input', () => DisableAutoRenewalInput, { description: 'Which subscription.' })
    input: DisableAutoRenewalInput,
    @Ctx() context: SubgraphContext,
  ): Promise<DisableAutoRenewalPayload> {
    const written = await performWrite(context, disableAutoRenewal, input, () => plan(input, context));
    const { subscriptionId, customerId, resellerId = null } = input;
    const owner = { subscriptionIds: [subscriptionId], customerId, resellerId };
    const failures = toSubscriptionFailures(written.foreseenFailures, owner, context);
    return { ...written, ...owner, failures };
  }
}

function plan(
  input: DisableAutoRenewalInput,
  context: SubgraphContext,
): WritePlan<'cancelAutoRenewalResources'> {
  const { id, customerId, resellerId, subjects } = checkOwnSubscription(input);
  return {
    input: { id, customerId, resellerId },
    subjects,
    calls: [{ request: { path: { resource_id: id } }, customerId }],
    foresee: () => foreseeStates({ ids: [id], customerId, resellerId }, () => undefined, context),
  };
}

export const SubscriptionsOfDisabling = withSubscriptions(() => DisableAutoRenewalPayload);
