import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId, checkIds, checkOrder } from '../../kit/checks.js';
import { countMonths, monthsBetween } from '../../kit/months.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { YearMonth } from '../../kit/scalars.js';
import { selects } from '../../kit/selects.js';
import type { BillRow } from '../../lists/monthly-bills.js';
import { inBulk } from '../../kit/in-bulk.js';
import { checkBilledMonth } from '../billed-month.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { messages } from '../messages.js';
import { readMonthBills } from '../month-bills.js';
import { addUpMonths } from './add-up.js';
import { SpendGrouping } from './enums.js';
import { toGroup, toPoints, toTotal } from './map.js';
import { readAccountManagers } from './read-account-managers.js';
import { SpendSeriesConnection, SpendTrend } from './spend-trend.js';

/** Most months of a trend: those the partner keeps bills of. */
const mostMonths = 18;
const mostCustomers = 500;

@Resolver(() => SpendTrend)
export class SpendTrendResolver {
  @Requires('bills:read')
  @Calls('listSubcustomerMonthlyBills', 'listSubCustomers')
  @CallsLike({
    listSubcustomerMonthlyBills: { whole: 3, months: ['from', 'to'] },
    listSubCustomers: { whole: 1, when: SpendGrouping.ACCOUNT_MANAGER },
  })
  @Query(() => SpendTrend, {
    nullable: true,
    description:
      'What resale customers spent month by month, by customer, account manager or service and in total. Each month takes three calls and one more for every 100 bill rows, or three for each customer that is named; the partner API allows about ten a second.',
  })
  async spendTrend(
    @Arg('resellerId', () => ID, {
      nullable: true,
      description: 'The reseller whose customers’ spending is wanted; default: that of the partner’s own.',
    })
    resellerId: string | null,
    @Arg('customerIds', () => [ID], {
      nullable: true,
      description: `Only these customers, ${mostCustomers} at most; default: all that spent something.`,
    })
    customerIds: string[] | null,
    @Arg('by', () => SpendGrouping, {
      defaultValue: SpendGrouping.CUSTOMER,
      description: 'By what `series` are added up.',
    })
    by: SpendGrouping,
    @Arg('to', () => YearMonth, { description: 'The last month.' }) to: string,
    @Arg('from', () => YearMonth, {
      description: `The first month; with the last one ${mostMonths} months at most, which is how long the partner keeps bills.`,
    })
    from: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpendTrend> {
    const months = checkMonths(from, to);
    checkBilledMonth(to, context, undefined, 'to');
    const whose = {
      customerIds: checkIds(customerIds, 'customerIds', mostCustomers),
      resellerId: checkId(resellerId, 'resellerId'),
    };
    const bulk = inBulk(context);
    const bills = await readMonthBills(bulk, months, whose);
    const rows = months.map((month) => bills.get(month)!);
    const groupOf =
      by === SpendGrouping.ACCOUNT_MANAGER
        ? await byAccountManager(selects(info, ['series']) ? rows.flat() : [], bulk, whose.resellerId)
        : groups[by];
    const { all, series } = addUpMonths(rows, groupOf);
    const now = context.now();
    return {
      from,
      to,
      by,
      total: toTotal(all),
      points: toPoints(all, months, now),
      allSeries: series.map((one) => ({
        ...(one.group !== undefined && toGroup[by](one.group, whose.resellerId)),
        total: toTotal(one),
        points: toPoints(one, months, now),
      })),
      asked: { from, to, by, ...whose },
    };
  }

  @FieldResolver(() => SpendSeriesConnection, {
    description: 'What each spent, by `by`: the largest total first. They add up to `points`.',
  })
  series(
    @Root() trend: SpendTrend,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpendSeriesConnection> {
    return connectRows({
      name: 'spendSeries',
      filter: trend.asked,
      rows: async () => trend.allSeries,
      args,
      info,
      toNode: (one) => one,
    });
  }
}

type GroupOf = (row: BillRow) => string | undefined;

const groups: Readonly<Record<Exclude<SpendGrouping, SpendGrouping.ACCOUNT_MANAGER>, GroupOf>> = {
  [SpendGrouping.CUSTOMER]: (row) => row.customer_id,
  [SpendGrouping.SERVICE_TYPE]: (row) => row.cloud_service_type,
};

async function byAccountManager(
  rows: BillRow[],
  context: SubgraphContext,
  resellerId: string | undefined,
): Promise<GroupOf> {
  const ids = [...new Set(rows.map((row) => row.customer_id))];
  const managers = await readAccountManagers(context, ids, resellerId);
  return (row) => managers.get(row.customer_id);
}

function checkMonths(from: string, to: string): string[] {
  checkOrder(from, to, 'from');
  const count = countMonths(from, to);
  if (count <= mostMonths) return monthsBetween(from, to);
  throw new BadUserInput(
    messages.tooManyMonths({ argument: 'from', most: mostMonths, from, to, value: count }),
    'from',
  );
}
