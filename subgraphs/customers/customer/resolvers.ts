import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ResellerArg } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import {
  Customer,
  CustomerBalance,
  CustomerConnection,
  CustomerFilter,
  NewCustomerTag,
  VerificationReview,
} from './customer.js';
import { NewCustomerStatus, ReviewResult } from './enums.js';
import { reviewOf } from './loaders.js';
import { balances, customerList, newCustomerTags } from '../../lists/customers.js';
import { toCustomer, toCustomerConditions } from './map.js';
import { readCustomer } from './read.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Requires('customers:read')
  @Calls('listSubCustomers')
  @Query(() => Customer, {
    nullable: true,
    description: 'One customer of the partner; null when it has none of this id.',
  })
  async customer(
    @ResellerArg() resellerId: string | null,
    @Arg('id', () => ID, { description: 'Huawei Cloud account id of the customer.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Customer | null> {
    checkId(id, 'id');
    checkId(resellerId, 'resellerId');
    return readCustomer({ id, resellerId }, context);
  }

  @Requires('customers:read')
  @Calls('listSubCustomers')
  @Query(() => CustomerConnection, {
    nullable: true,
    description: 'The partner’s own customers, or with `filter.resellerId` those of one reseller.',
  })
  customers(
    @Arg('filter', () => CustomerFilter, {
      nullable: true,
      description: 'Which customers to list; default: all.',
    })
    filter: CustomerFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerConnection> {
    return connect({
      list: customerList,
      filter: toCustomerConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(customerList, context, conditions, range),
      toNode: (row) => toCustomer(row, context, filter?.resellerId),
    });
  }

  @Requires('funds:read')
  @Calls('listCustomersBalancesDetail')
  @FieldResolver(() => CustomerBalance, {
    nullable: true,
    description: 'What the customer can spend and owes; null for referral customers, who fund themselves.',
  })
  async balance(
    @Root() customer: Customer,
    @Ctx() context: SubgraphContext,
  ): Promise<CustomerBalance | null> {
    const row = await balances(context).load(customer);
    return row ? { available: money(row.amount), debt: money(row.debt_amount) } : null;
  }

  @Calls('listSubCustomerNewTag')
  @FieldResolver(() => NewCustomerTag, {
    nullable: true,
    description:
      'Whether the customer counts as a new small or medium business; null when it has no such tag.',
  })
  async newCustomerTag(
    @Root() customer: Customer,
    @Ctx() context: SubgraphContext,
  ): Promise<NewCustomerTag | null> {
    const row = await newCustomerTags(context).load(customer);
    if (!row?.new_customer_tag) return null;
    return {
      status: NewCustomerStatus.nameOf(row.new_customer_tag, context),
      validFrom: row.effective_time,
      validThrough: row.expire_time,
    };
  }

  @Calls('showRealnameAuthenticationReviewResult')
  @FieldResolver(() => VerificationReview, {
    nullable: true,
    description:
      'How the last review of the customer’s real-name verification came out; null when nothing was ever submitted. Costs one call for each customer: `verification` is enough for a list.',
  })
  async verificationReview(
    @Root() customer: Customer,
    @Ctx() context: SubgraphContext,
  ): Promise<VerificationReview | null> {
    const review = await reviewOf(context, customer.id);
    const result = nameIfAny(ReviewResult, review.review_result, context);
    return result ? { result, opinion: noneIfEmpty(review.opinion) } : null;
  }
}
