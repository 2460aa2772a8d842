import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { conditions } from '../../kit/list/conditions.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { YearMonth } from '../../kit/scalars.js';
import { IncentivePolicy, IncentivePolicyConnection } from './incentive-policy.js';
import { policyList } from './loaders.js';
import { toIncentivePolicy } from './map.js';

@Resolver(() => IncentivePolicy)
export class IncentivePolicyResolver {
  @Requires('incentives:read')
  @Calls('listIncentiveDiscountPolicies')
  @Query(() => IncentivePolicyConnection, {
    nullable: true,
    description: 'How spending on each cloud service counts for the partner’s incentives in a month.',
  })
  incentivePolicies(
    @Arg('serviceType', () => ID, {
      nullable: true,
      description: 'Only the service type with this code; default: all.',
    })
    serviceType: string | null,
    @Arg('month', () => YearMonth, { description: 'The month wanted.' }) month: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentivePolicyConnection> {
    return connect({
      list: policyList,
      filter: conditions({ time: month, service_type_code: checkText(serviceType, 'serviceType') }),
      args,
      info,
      read: (filter, range) => readRange(policyList, context, filter, range),
      toNode: (row) => toIncentivePolicy(row, month, context),
    });
  }
}
