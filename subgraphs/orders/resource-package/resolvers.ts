import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { CalendarDate } from '../../kit/scalars.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { deductionList, deductionsOfItem } from '../package-deduction/loaders.js';
import { toDeduction, toDeductionConditions } from '../package-deduction/map.js';
import { PackageDeductionConnection } from '../package-deduction/package-deduction.js';
import { usages } from './loaders.js';
import { toUsage } from './map.js';
import { ResourcePackage, ResourcePackageItem, ResourcePackageUsage } from './resource-package.js';

@Resolver(() => ResourcePackage)
export class ResourcePackageResolver {
  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @CallsLike({ listCustomerOrders: { scans: true } })
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order that bought it; null when it was a gift.',
  })
  async order(
    @Root() { orderId, resellerId }: ResourcePackage,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return orderId ? readOrder({ id: orderId, resellerId: resellerId ?? null }, context, info) : null;
  }
}

@Resolver(() => ResourcePackageItem)
export class ResourcePackageItemResolver {
  @Calls('listFreeResourceUsages')
  @CallsLike({ listFreeResourceUsages: { batch: 100 } })
  @FieldResolver(() => ResourcePackageUsage, {
    nullable: true,
    description:
      'How far it is used, with the cycle in which it is filled up again. Needs the customer’s authorisation: without it null, with an error.',
  })
  async usage(
    @Root() { id, customer, resettable }: ResourcePackageItem,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourcePackageUsage | null> {
    const row = id && (await usages(context)(customer, id));
    return row ? toUsage(row, resettable, context) : null;
  }

  @Calls('listFreeResourcesUsageRecords')
  @FieldResolver(() => PackageDeductionConnection, {
    nullable: true,
    description:
      'What was taken off it on these days, latest first as a rule. Needs the customer’s authorisation: without it null, with an error.',
  })
  deductions(
    @Root() item: ResourcePackageItem,
    @Arg('to', () => CalendarDate, { description: 'Last day, in Beijing time (UTC+8).' }) to: string,
    @Arg('from', () => CalendarDate, {
      description: 'First day, in Beijing time (UTC+8); at most 90 days before `to`.',
    })
    from: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PackageDeductionConnection> {
    const { id, customer } = item;
    return connect({
      list: deductionList,
      filter: toDeductionConditions(customer, { from, to }),
      owner: id ?? '',
      args,
      info,
      read: async (conditions, range) =>
        id ? deductionsOfItem(context, id, conditions, range) : { rows: [], offset: range.offset, total: 0 },
      toNode: toDeduction,
    });
  }
}
