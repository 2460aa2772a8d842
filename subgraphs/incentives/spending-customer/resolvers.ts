import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { YearMonth } from '../../kit/scalars.js';
import { checkBilledMonth, kept } from '../billed-month.js';
import { spendingCustomerList } from './loaders.js';
import { SpendingCustomer, SpendingCustomerConnection } from './spending-customer.js';

@Resolver(() => SpendingCustomer)
export class SpendingCustomerResolver {
  @Requires('bills:read')
  @Calls('listConsumeSubCustomers')
  @Query(() => SpendingCustomerConnection, {
    nullable: true,
    description:
      'The partner’s own customers, resale and referral, that spent something in a month: in real time, of the last 18 months. The partner API cannot list those of a reseller.',
  })
  spendingCustomers(
    @Arg('month', () => YearMonth, { description: 'The billing month wanted.' }) month: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpendingCustomerConnection> {
    return connect({
      list: spendingCustomerList,
      filter: { bill_cycle: checkBilledMonth(month, context, kept.ofSpending) },
      args,
      info,
      read: (filter, range) => readRange(spendingCustomerList, context, filter, range),
      toNode: (id) => ({ customerId: id, customer: { id } }),
    });
  }
}
