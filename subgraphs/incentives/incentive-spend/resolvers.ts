import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId, checkIds } from '../../kit/checks.js';
import { isFinal, lastSecondOf } from '../../kit/months.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { YearMonth } from '../../kit/scalars.js';
import { selects } from '../../kit/selects.js';
import { inBulk } from '../../kit/in-bulk.js';
import { checkBilledMonth } from '../billed-month.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { addUp } from './add-up.js';
import { notKnownBy, SpendSource } from './enums.js';
import { CustomerIncentiveSpendConnection, IncentiveSpend } from './incentive-spend.js';
import { toSums } from './map.js';
import { mostCustomers, readClasses, readSpending } from './read.js';

/** What it takes the bills to know. */
const addedUp = [
  'spend',
  'performance',
  'rebateBase',
  'byClass',
  'byServiceType',
  'byCustomer',
  'unknownServiceTypes',
  'customersRead',
] as const satisfies (keyof IncentiveSpend | 'byCustomer')[];

@Resolver(() => IncentiveSpend)
export class IncentiveSpendResolver {
  @Requires('incentives:read')
  @Calls(
    'listIncentiveDiscountPolicies',
    'listSubcustomerMonthlyBills',
    'listConsumeSubCustomers',
    'listSubCustomerBillDetail',
    'listSubCustomers',
  )
  @CallsLike({
    listIncentiveDiscountPolicies: { whole: 1 },
    listSubcustomerMonthlyBills: { whole: 3 },
    listConsumeSubCustomers: { whole: 1, when: SpendSource.DETAIL },
    listSubCustomers: { whole: 1, when: SpendSource.DETAIL },
    listSubCustomerBillDetail: { fixed: 500, when: SpendSource.DETAIL },
  })
  @Query(() => IncentiveSpend, {
    nullable: true,
    description: `What customers spent in a month, by what it means for the partner’s incentives: no incentive amount, those are in no API. With SUMMARY it takes a call for every 100 rows of the month’s bills, with DETAIL one for each customer and every 1000 of its records, ${mostCustomers} customers at most; and one for every 100 policies. The partner API allows about ten calls a second.`,
  })
  async incentiveSpend(
    @Arg('source', () => SpendSource, {
      defaultValue: SpendSource.SUMMARY,
      description: 'From which bills it is added up.',
    })
    source: SpendSource,
    @Arg('resellerId', () => ID, {
      nullable: true,
      description:
        'The reseller whose customers’ spending is wanted; default: that of the partner’s own. With DETAIL all its customers are read, because the partner API does not list those that spent.',
    })
    resellerId: string | null,
    @Arg('customerIds', () => [ID], {
      nullable: true,
      description: `Only these customers, ${mostCustomers} at most; default: all that spent something.`,
    })
    customerIds: string[] | null,
    @Arg('month', () => YearMonth, { description: 'The billing month wanted.' }) month: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IncentiveSpend> {
    checkBilledMonth(month, context);
    const whose = {
      customerIds: checkIds(customerIds, 'customerIds', mostCustomers),
      resellerId: checkId(resellerId, 'resellerId'),
    };
    const bulk = inBulk(context);
    const [classOf, { rows, customersRead }] = selects(info, addedUp)
      ? await Promise.all([readClasses(bulk, month), readSpending[source](bulk, month, whose)])
      : [() => undefined, { rows: [], customersRead: 0 }];
    return {
      ...toSums(addUp(rows, classOf), whose.resellerId),
      month,
      source,
      policySnapshotAt: lastSecondOf(month),
      customersRead,
      complete: isFinal(month, context.now()),
      notKnown: [...notKnownBy[source]],
      asked: { month, source, ...whose },
    };
  }

  @FieldResolver(() => CustomerIncentiveSpendConnection, {
    description: 'Spending by customer, largest amount first. It needs no call of its own.',
  })
  byCustomer(
    @Root() spend: IncentiveSpend,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerIncentiveSpendConnection> {
    return connectRows({
      name: 'incentiveSpendByCustomer',
      filter: spend.asked,
      rows: async () => spend.customers,
      args,
      info,
      toNode: (one) => one,
    });
  }
}
