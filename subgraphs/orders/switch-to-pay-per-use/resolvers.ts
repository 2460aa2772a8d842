import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { withSubscriptions } from '../write/changed.js';
import { foreseeStates } from '../write/foresee-states.js';
import { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { toSubscriptionFailures } from '../write/subscription-failure.js';
import { switchObjection } from '../write/switch-objection.js';
import { SwitchToPayPerUseInput, SwitchToPayPerUsePayload } from './switch-to-pay-per-use.js';
import { switchToPayPerUse } from './write.js';

@Resolver(() => SwitchToPayPerUsePayload)
export class SwitchToPayPerUseResolver {
  @Requires('orders:manage')
  @Calls('updatePeriodToOnDemand', 'listPayPerUseCustomerResources')
  @Mutation(() => SwitchToPayPerUsePayload, {
    nullable: true,
    description:
      'Sets up, or cancels, that subscriptions go on as pay-per-use resources when they end. Needs the customer’s authorisation of the partner.',
  })
  async switchToPayPerUse(
    @Arg('input', () => SwitchToPayPerUseInput, { description: 'Which subscriptions.' })
    input: SwitchToPayPerUseInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SwitchToPayPerUsePayload> {
    const written = await performWrite(context, switchToPayPerUse, input, () => plan(input, context));
    const { subscriptionIds, customerId, resellerId = null } = input;
    const owner = { subscriptionIds, customerId, resellerId };
    const failed = written.calls.flatMap(({ answer }) => answer?.error_details ?? []);
    const reasons = new Map<string, string | undefined>([
      ...written.foreseenFailures,
      ...failed.map(({ id, error_code }) => [id ?? '', error_code] as const),
    ]);
    return { ...written, ...owner, failures: toSubscriptionFailures(reasons, owner, context) };
  }
}

function plan(input: SwitchToPayPerUseInput, context: SubgraphContext): WritePlan<'updatePeriodToOnDemand'> {
  const own = checkOwnSubscriptions(input);
  const { ids, customerId, resellerId, subjects } = own;
  const body = { operation: input.action, resource_ids: ids };
  return {
    input: { ...body, customerId, resellerId },
    subjects,
    calls: [{ request: { body }, customerId }],
    foresee: () => foreseeStates(own, switchObjection, context),
  };
}

export const SubscriptionsOfSwitch = withSubscriptions(() => SwitchToPayPerUsePayload);
