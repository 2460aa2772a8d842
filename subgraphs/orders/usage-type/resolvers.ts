import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { conditions } from '../../kit/list/conditions.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { usageTypeList } from './loaders.js';
import { toUsageType } from './map.js';
import { UsageType, UsageTypeConnection, UsageTypeFilter } from './usage-type.js';

@Resolver(() => UsageType)
export class UsageTypeResolver {
  @Authenticated()
  @Calls('listUsageTypes')
  @Query(() => UsageTypeConnection, {
    nullable: true,
    description: 'What is metered of pay-per-use resources, by resource type.',
  })
  usageTypes(
    @Arg('filter', () => UsageTypeFilter, {
      nullable: true,
      description: 'Which usage types to list; default: all.',
    })
    filter: UsageTypeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UsageTypeConnection> {
    return connect({
      list: usageTypeList,
      filter: conditions({
        resource_type_code: checkText(filter?.resourceType, 'filter.resourceType', 64),
      }),
      args,
      info,
      read: (filtered, range) => readRange(usageTypeList, context, filtered, range),
      toNode: toUsageType,
    });
  }
}
