import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type Connection, connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { type ListFilter, type PartnerList, readRange } from '../../kit/list/partner-list.js';
import { selects } from '../../kit/selects.js';
import { AmortizedCostConnection, AmortizedCostFilter } from '../amortized-cost/amortized-cost.js';
import { amortizedCostList } from '../amortized-cost/loaders.js';
import { toAmortizedCost, toAmortizedCostConditions } from '../amortized-cost/map.js';
import { BillGrouping } from '../billed/enums.js';
import { checkBilledMonth, kept } from '../billed-month.js';
import { toOwnBillSummary, toOwnSumConditions } from '../own-bill-summary/map.js';
import { OwnBillSummary } from '../own-bill-summary/own-bill-summary.js';
import { readOwnSum } from '../own-bill-summary/read.js';
import { ownResourceDetailList } from '../own-resource-detail/loaders.js';
import { toOwnResourceDetail, toOwnResourceDetailConditions } from '../own-resource-detail/map.js';
import {
  OwnResourceDetailConnection,
  OwnResourceDetailFilter,
} from '../own-resource-detail/own-resource-detail.js';
import { ownResourceRecordList } from '../own-resource-record/loaders.js';
import { toOwnResourceRecord, toOwnResourceRecordConditions } from '../own-resource-record/map.js';
import {
  OwnResourceRecordConnection,
  OwnResourceRecordFilter,
} from '../own-resource-record/own-resource-record.js';
import { ownTransactionList } from '../own-transaction/loaders.js';
import { toOwnTransaction, toOwnTransactionConditions } from '../own-transaction/map.js';
import { OwnTransactionConnection, OwnTransactionFilter } from '../own-transaction/own-transaction.js';
import { OwnBillFilter } from './own-bill-filter.js';
import { OwnBills } from './own-bills.js';

const whichRows = { nullable: true, description: 'Which of them to list; default: all.' } as const;

@Resolver(() => OwnBills)
export class OwnBillsResolver {
  @Calls('showCustomerMonthlySum')
  @FieldResolver(() => OwnBillSummary, {
    nullable: true,
    description:
      'The bill in sums: by service, resource type, kind and billing mode, complete up to the day before. Of the last 3 years. Needs the customer’s authorisation.',
  })
  async summary(
    @Root() { customer, month }: OwnBills,
    @Arg('filter', () => OwnBillFilter, { nullable: true, description: 'Which rows to list; default: all.' })
    filter: OwnBillFilter | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnBillSummary> {
    const asked = toOwnSumConditions(checkBilledMonth(month, context, kept.ofOwnBills), filter);
    const sum = await readOwnSum(context, customer, asked, selects(info, ['rows']));
    return toOwnBillSummary(sum, customer, asked, context);
  }

  @Calls('listCustomerselfResourceRecords')
  @FieldResolver(() => OwnResourceRecordConnection, {
    nullable: true,
    description:
      'What each resource cost, with quantities and unit prices: hours old, and final from 10:00 on the 3rd of the next month in Beijing, for customers that settle monthly on the 4th. Of the last 3 years. Needs the customer’s authorisation.',
  })
  resourceRecords(
    @Root() { customer, month }: OwnBills,
    @Arg('filter', () => OwnResourceRecordFilter, whichRows) filter: OwnResourceRecordFilter | null,
    @Arg('grouping', () => BillGrouping, {
      defaultValue: BillGrouping.BY_RECORD,
      description: 'How much is put together in one row.',
    })
    grouping: BillGrouping,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnResourceRecordConnection> {
    checkBilledMonth(month, context, kept.ofOwnBills);
    return page({
      list: ownResourceRecordList(customer),
      filter: toOwnResourceRecordConditions(month, grouping, filter),
      toNode: (row) => toOwnResourceRecord(row, context, customer),
      asker: { args, context, info },
    });
  }

  @Calls('listCustomerselfResourceRecordDetails')
  @FieldResolver(() => OwnResourceDetailConnection, {
    nullable: true,
    description:
      'What each resource cost, with its place among other resources and who paid: up to 24 hours old. Of the last 3 years, and not before 2019-01. Needs the customer’s authorisation.',
  })
  resourceDetails(
    @Root() { customer, month }: OwnBills,
    @Arg('filter', () => OwnResourceDetailFilter, whichRows) filter: OwnResourceDetailFilter | null,
    @Arg('grouping', () => BillGrouping, {
      defaultValue: BillGrouping.BY_BILLING_CYCLE,
      description: 'How much is put together in one row. Days can be filtered by unless BY_BILLING_CYCLE.',
    })
    grouping: BillGrouping,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnResourceDetailConnection> {
    checkBilledMonth(month, context, kept.ofOwnBills);
    return page({
      list: ownResourceDetailList(customer),
      filter: toOwnResourceDetailConditions(month, grouping, filter),
      toNode: (row) => toOwnResourceDetail(row, context, customer),
      asker: { args, context, info },
    });
  }

  @Calls('listCustomerBillsFeeRecords')
  @FieldResolver(() => OwnTransactionConnection, {
    nullable: true,
    description:
      'What was charged for each order and transaction, marketplace goods included, and whether it has been paid. Of the last 3 years. Needs the customer’s authorisation.',
  })
  transactions(
    @Root() { customer, month }: OwnBills,
    @Arg('filter', () => OwnTransactionFilter, whichRows) filter: OwnTransactionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnTransactionConnection> {
    checkBilledMonth(month, context, kept.ofOwnBills);
    return page({
      list: ownTransactionList(customer),
      filter: toOwnTransactionConditions(month, filter),
      toNode: (row) => toOwnTransaction(row, context, customer),
      asker: { args, context, info },
    });
  }

  @Calls('listCustomerBillsMonthlyBreakDown')
  @FieldResolver(() => AmortizedCostConnection, {
    nullable: true,
    description:
      'What the month cost when prepaid charges are spread over their term. Of the last 18 months, and only of customers that have enabled the cost center. Needs the customer’s authorisation.',
  })
  amortizedCosts(
    @Root() { customer, month }: OwnBills,
    @Arg('filter', () => AmortizedCostFilter, whichRows) filter: AmortizedCostFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AmortizedCostConnection> {
    checkBilledMonth(month, context, kept.ofSpending);
    return page({
      list: amortizedCostList(customer),
      filter: toAmortizedCostConditions(month, filter),
      toNode: (row) => toAmortizedCost(row, context, customer),
      asker: { args, context, info },
    });
  }
}

interface Asker {
  args: PageArgs;
  context: SubgraphContext;
  info: GraphQLResolveInfo;
}

/** The list's name has the customer in it, and so have its cursors. */
function page<Row, Node>(question: {
  list: PartnerList<Row>;
  filter: ListFilter;
  toNode: (row: Row) => Node;
  asker: Asker;
}): Promise<Connection<Node>> {
  const { list, filter, toNode, asker } = question;
  const { args, context, info } = asker;
  return connect({
    list,
    filter,
    args,
    info,
    read: (conditions, range) => readRange(list, context, conditions, range),
    toNode,
  });
}
