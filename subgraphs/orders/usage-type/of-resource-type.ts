import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { usageTypeList, usageTypesOfResource } from './loaders.js';
import { toUsageType } from './map.js';
import { UsageTypeConnection } from './usage-type.js';

@Resolver(() => ResourceType)
export class UsageTypesOfResourceTypeResolver {
  @Calls('listUsageTypes')
  @CallsLike({ listUsageTypes: { scans: true } })
  @FieldResolver(() => UsageTypeConnection, {
    nullable: true,
    description: 'What is metered of resources of this type; empty for what is not paid for by use.',
  })
  usageTypes(
    @Root() { code }: ResourceType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UsageTypeConnection> {
    return connect({
      list: usageTypeList,
      filter: {},
      owner: code,
      args,
      info,
      read: (filtered, range) => usageTypesOfResource(context, code, filtered, range),
      toNode: toUsageType,
    });
  }
}
