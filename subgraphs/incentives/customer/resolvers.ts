import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { YearMonth } from '../../kit/scalars.js';
import { monthlyBill } from '../../lists/monthly-bills.js';
import { checkBilledMonth, kept } from '../billed-month.js';
import { BillConnection, BillFilter } from '../bill/bill.js';
import { toBill, toBillConditions } from '../bill/map.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { toMonthlySpend } from '../monthly-spend/map.js';
import { MonthlySpend } from '../monthly-spend/monthly-spend.js';
import { OwnBills } from '../own-bills/own-bills.js';
import { spendRecordList } from '../spend-record/loaders.js';
import { toSpendRecord, toSpendRecordConditions } from '../spend-record/map.js';
import { SpendRecordFilter } from '../spend-record/spend-record-filter.js';
import { SpendRecordConnection } from '../spend-record/spend-record.js';
import { Customer } from './customer.js';

const whichMonth = { description: 'The billing month wanted.' };

@Resolver(() => Customer)
export class CustomerResolver {
  @Requires('bills:read')
  @Calls('listSubcustomerMonthlyBills')
  @CallsLike({ listSubcustomerMonthlyBills: { times: 3, scans: true } })
  @FieldResolver(() => MonthlySpend, {
    nullable: true,
    description: 'What the customer spent in a billing month.',
  })
  async monthlySpend(
    @Root() customer: Customer,
    @Arg('month', () => YearMonth, whichMonth) month: string,
    @Ctx() context: SubgraphContext,
  ): Promise<MonthlySpend> {
    checkBilledMonth(month, context);
    return toMonthlySpend(await monthlyBill(context, customer, month), month, context);
  }

  @Requires('bills:read')
  @Calls('listSubcustomerMonthlyBills')
  @CallsLike({ listSubcustomerMonthlyBills: { times: 3, scans: true } })
  @FieldResolver(() => BillConnection, {
    nullable: true,
    description:
      'The rows of the customer’s monthly bill that `monthlySpend` adds up: for resale customers only, complete up to the day before, and without reserved instances. One call for each of three billing modes, and none that `monthlySpend` of the same month makes already.',
  })
  bills(
    @Root() customer: Customer,
    @Arg('filter', () => BillFilter, { nullable: true, description: 'Which of them to list; default: all.' })
    filter: BillFilter | null,
    @Arg('month', () => YearMonth, whichMonth) month: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BillConnection> {
    checkBilledMonth(month, context);
    const asked = toBillConditions(filter);
    return connectRows({
      name: 'bills',
      owner: customer.id,
      filter: { ...asked, month, reseller: customer.resellerId },
      rows: () => monthlyBill(context, customer, month, asked),
      args,
      info,
      toNode: (row) => toBill(row, month, context),
    });
  }

  @Requires('bills:read')
  @Calls('listSubCustomerBillDetail')
  @FieldResolver(() => SpendRecordConnection, {
    nullable: true,
    description:
      'Every single charge of the customer in a billing month, resale or referral, in real time. Of the last 18 months. One call for every 1000.',
  })
  spendRecords(
    @Root() customer: Customer,
    @Arg('filter', () => SpendRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: SpendRecordFilter | null,
    @Arg('month', () => YearMonth, whichMonth) month: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpendRecordConnection> {
    checkBilledMonth(month, context, kept.ofSpending);
    return connect({
      list: spendRecordList,
      filter: toSpendRecordConditions(customer, month, filter),
      args,
      info,
      read: (conditions, range) => readRange(spendRecordList, context, conditions, range),
      toNode: (row) => toSpendRecord(row, month, context, customer),
    });
  }

  @Requires('bills:read')
  @FieldResolver(() => OwnBills, {
    nullable: true,
    description:
      'The customer’s own bills of a month, as Huawei Cloud presents them to the customer. Needs the customer’s authorisation; see each field for what it costs.',
  })
  ownBills(@Root() customer: Customer, @Arg('month', () => YearMonth, whichMonth) month: string): OwnBills {
    return { customer, month };
  }
}
