import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { checkRange } from '../catalogue/checks.js';
import { withSubscriptions } from '../write/changed.js';
import { foreseeStates, inUse } from '../write/foresee-states.js';
import { checkOwnSubscription } from '../write/own-subscriptions.js';
import { toSubscriptionFailures } from '../write/subscription-failure.js';
import { EnableAutoRenewalInput, EnableAutoRenewalPayload } from './enable-auto-renewal.js';
import { enableAutoRenewal } from './write.js';

/** By the contract. */
const mostTimes = 99;

@Resolver(() => EnableAutoRenewalPayload)
export class EnableAutoRenewalResolver {
  @Requires('orders:manage')
  @Calls('autoRenewalResources', 'listPayPerUseCustomerResources')
  @Mutation(() => EnableAutoRenewalPayload, {
    nullable: true,
    description:
      'Lets a subscription renew automatically, or changes how often it does. It is charged from seven days before its end on, at 03:00 of Beijing, unless `setRenewalDay` says otherwise. Needs the customer’s authorisation of the partner.',
  })
  async enableAutoRenewal(
    @Arg('input', () => EnableAutoRenewalInput, { description: 'Which subscription, and how.' })
    input: EnableAutoRenewalInput,
    @Ctx() context: SubgraphContext,
  ): Promise<EnableAutoRenewalPayload> {
    const written = await performWrite(context, enableAutoRenewal, input, () => plan(input, context));
    const { subscriptionId, customerId, resellerId = null } = input;
    const owner = { subscriptionIds: [subscriptionId], customerId, resellerId };
    const failures = toSubscriptionFailures(written.foreseenFailures, owner, context);
    return { ...written, ...owner, failures };
  }
}

function plan(input: EnableAutoRenewalInput, context: SubgraphContext): WritePlan<'autoRenewalResources'> {
  const { id, customerId, resellerId, subjects } = checkOwnSubscription(input);
  const { times, periodUnit } = input;
  const body = {
    ...(times !== undefined &&
      times !== null && { auto_renew_times: checkRange(times, 'times', 0, mostTimes) }),
    ...(periodUnit && { period_type: periodUnit }),
  };
  return {
    input: { ...body, id, customerId, resellerId },
    subjects,
    calls: [{ request: { path: { resource_id: id }, body }, customerId }],
    foresee: () =>
      foreseeStates(
        { ids: [id], customerId, resellerId },
        ({ status }) => (status === inUse ? undefined : 'CBC.99003602'),
        context,
      ),
  };
}

export const SubscriptionsOfEnabling = withSubscriptions(() => EnableAutoRenewalPayload);
