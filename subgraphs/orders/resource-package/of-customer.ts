import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { languageOfNames } from '../../kit/list/language-of-names.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { CalendarDate } from '../../kit/scalars.js';
import { Customer } from '../customer/customer.js';
import { deductionList } from '../package-deduction/loaders.js';
import { toDeduction, toDeductionConditions } from '../package-deduction/map.js';
import {
  PackageDeductionConnection,
  PackageDeductionFilter,
} from '../package-deduction/package-deduction.js';
import { resourcePackageList } from './loaders.js';
import { toResourcePackage, toResourcePackageConditions } from './map.js';
import { ResourcePackageConnection } from './resource-package.js';
import { ResourcePackageFilter } from './resource-package-filter.js';

@Resolver(() => Customer)
export class PackagesOfCustomerResolver {
  @Requires('orders:read')
  @Calls('listFreeResourceInfos')
  @FieldResolver(() => ResourcePackageConnection, {
    nullable: true,
    description:
      'Resource packages of this customer. Needs the customer’s authorisation: without it null, with an error.',
  })
  resourcePackages(
    @Root() customer: Customer,
    @Arg('filter', () => ResourcePackageFilter, {
      nullable: true,
      description: 'Which of them to list; default: all that belong to no enterprise project.',
    })
    filter: ResourcePackageFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePackageConnection> {
    return connect({
      list: resourcePackageList,
      filter: { customer: customer.id, ...toResourcePackageConditions(filter) },
      holdsFor: languageOfNames(context, filter?.name),
      args,
      info,
      read: (conditions, range) => readRange(resourcePackageList, context, conditions, range),
      toNode: (row) => toResourcePackage(row, customer, context),
    });
  }

  @Requires('orders:read')
  @Calls('listFreeResourcesUsageRecords')
  @FieldResolver(() => PackageDeductionConnection, {
    nullable: true,
    description:
      'What was taken off all resource packages of this customer on these days. Needs the customer’s authorisation: without it null, with an error.',
  })
  packageDeductions(
    @Root() customer: Customer,
    @Arg('filter', () => PackageDeductionFilter, {
      nullable: true,
      description: 'Which deductions to list; default: all of these days.',
    })
    filter: PackageDeductionFilter | null,
    @Arg('to', () => CalendarDate, { description: 'Last day, in Beijing time (UTC+8).' }) to: string,
    @Arg('from', () => CalendarDate, {
      description: 'First day, in Beijing time (UTC+8); at most 90 days before `to`.',
    })
    from: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PackageDeductionConnection> {
    return connect({
      list: deductionList,
      filter: toDeductionConditions(customer, { from, to }, filter),
      args,
      info,
      read: (conditions, range) => readRange(deductionList, context, conditions, range),
      toNode: toDeduction,
    });
  }
}
