import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { YearMonth } from '../../kit/scalars.js';
import { IncentivePolicy } from '../incentive-policy/incentive-policy.js';
import { policyOf } from '../incentive-policy/loaders.js';
import { toIncentivePolicy } from '../incentive-policy/map.js';
import { ServiceType } from './service-type.js';

@Resolver(() => ServiceType)
export class ServiceTypeResolver {
  @Requires('incentives:read')
  @Calls('listIncentiveDiscountPolicies')
  @CallsLike({ listIncentiveDiscountPolicies: { scans: true } })
  @FieldResolver(() => IncentivePolicy, {
    nullable: true,
    description:
      'How spending on this service counts for the partner’s incentives in a month; null when no policy names it.',
  })
  async incentivePolicy(
    @Root() service: ServiceType,
    @Arg('month', () => YearMonth, { description: 'The month wanted.' }) month: string,
    @Ctx() context: SubgraphContext,
  ): Promise<IncentivePolicy | null> {
    const row = await policyOf(context, service.code, month);
    return row ? toIncentivePolicy(row, month, context) : null;
  }
}
