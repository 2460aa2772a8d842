import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { planRenewalDay } from './plan.js';
import { SetRenewalDayInput, SetRenewalDayPayload } from './set-renewal-day.js';
import { setRenewalDay } from './write.js';

@Resolver(() => SetRenewalDayPayload)
export class SetRenewalDayResolver {
  @Requires('orders:manage')
  @Calls('setResourcesRenewConfig')
  @Mutation(() => SetRenewalDayPayload, {
    nullable: true,
    description:
      'Sets on which day a customer is charged for automatic renewals, or on which day of the month renewed subscriptions end, or both. Needs the customer’s authorisation of the partner.',
  })
  async setRenewalDay(
    @Arg('input', () => SetRenewalDayInput, { description: 'Whose subscriptions, and when.' })
    input: SetRenewalDayInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SetRenewalDayPayload> {
    const written = await performWrite(context, setRenewalDay, input, () => planRenewalDay(input));
    return { ...written, customer: { id: input.customerId, resellerId: input.resellerId ?? null } };
  }
}
