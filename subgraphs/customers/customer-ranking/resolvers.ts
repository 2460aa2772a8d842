import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { checkScopes } from '../../kit/access/check-scopes.js';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { inBulk } from '../../kit/in-bulk.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { YearMonth } from '../../kit/scalars.js';
import { askedMonth } from '../figures/asked-month.js';
import { CustomerRankingKey, scopesOfKey } from './enums.js';
import { messages } from './messages.js';
import { RankedCustomer, RankedCustomerConnection } from './ranked-customer.js';
import { rankCustomers } from './read.js';

@Resolver(() => RankedCustomer)
export class CustomerRankingResolver {
  @Requires('customers:read')
  @Calls(
    'listSubCustomers',
    'listSubcustomerMonthlyBills',
    'listCustomersBalancesDetail',
    'listIssuedPartnerCoupons',
  )
  @CallsLike({
    listSubCustomers: { whole: 1 },
    listSubcustomerMonthlyBills: { whole: 3 },
    listCustomersBalancesDetail: { fixed: 10 },
    listIssuedPartnerCoupons: { whole: 1 },
  })
  @Query(() => RankedCustomerConnection, {
    nullable: true,
    description:
      'The partner’s own resale customers, or those of a reseller, ranked by what they spend, owe, or stand to lose; those without such a figure are left out. The partner API cannot sort: all are read, in one call for every 100 customers and what the key says. Every page reads them again.',
  })
  customerRanking(
    @Arg('resellerId', () => ID, {
      nullable: true,
      description: 'The reseller whose customers are ranked; default: the partner’s own.',
    })
    resellerId: string | null,
    @Arg('month', () => YearMonth, {
      nullable: true,
      description:
        'The billing month, with SPEND only; default: the running one, which is complete up to the day before.',
    })
    month: string | null,
    @Arg('by', () => CustomerRankingKey, {
      defaultValue: CustomerRankingKey.SPEND,
      description: 'By what they are ranked, which takes the scopes that its description names.',
    })
    by: CustomerRankingKey,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RankedCustomerConnection> {
    checkScopes(context, scopesOfKey[by], 'by');
    if (month && by !== CustomerRankingKey.SPEND) {
      throw new BadUserInput(messages.monthOfSpendOnly({ argument: 'month', value: by }), 'month');
    }
    const question = {
      by,
      month: askedMonth(month, context),
      resellerId: checkId(resellerId, 'resellerId'),
    };
    return connectRows({
      name: 'customerRanking',
      filter: question,
      args,
      info,
      rows: () => rankCustomers(inBulk(context), question),
      toNode: (entry) => entry,
    });
  }
}
