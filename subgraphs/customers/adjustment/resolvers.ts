import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { Customer } from '../customer/customer.js';
import { Partner } from '../partner/partner.js';
import { Reseller } from '../reseller/reseller.js';
import { AdjustmentConnection, AdjustmentFilter } from './adjustment.js';
import { adjustmentList, adjustmentsWith } from './loaders.js';
import { toAdjustment, toAdjustmentConditions } from './map.js';

function FilterArg() {
  return Arg('filter', () => AdjustmentFilter, {
    nullable: true,
    description: 'Which adjustments to list; default: all.',
  });
}

interface Question {
  filter: AdjustmentFilter | null;
  args: PageArgs;
  context: SubgraphContext;
  info: GraphQLResolveInfo;
}

/** What the partner, or a reseller of it, moved. */
function movedBy(resellerId: string | undefined, question: Question): Promise<AdjustmentConnection> {
  const { filter, args, context, info } = question;
  return connect({
    list: adjustmentList,
    filter: toAdjustmentConditions(filter, resellerId),
    args,
    info,
    read: (conditions, range) => readRange(adjustmentList, context, conditions, range),
    toNode: (row) => toAdjustment(row, context, resellerId),
  });
}

/** What was moved to and from one customer or reseller, by the reseller whose customer it is or else by the partner. */
function movedWith(
  id: string,
  resellerId: string | null | undefined,
  question: Question,
): Promise<AdjustmentConnection> {
  const { filter, args, context, info } = question;
  refuseOtherOwner(filter?.counterpartyId, id, 'filter.counterpartyId');
  return connect({
    list: adjustmentList,
    filter: toAdjustmentConditions({ ...filter, counterpartyId: null }, resellerId),
    owner: id,
    args,
    info,
    read: (conditions, range) => adjustmentsWith(context, id, conditions, range),
    toNode: (row) => toAdjustment(row, context, resellerId),
  });
}

@Resolver(() => Partner)
export class PartnerAdjustmentsResolver {
  @Calls('listPartnerAdjustRecords')
  @FieldResolver(() => AdjustmentConnection, {
    nullable: true,
    description: 'Funds the partner allocated to its customers and resellers, and took back.',
  })
  adjustments(
    @FilterArg() filter: AdjustmentFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdjustmentConnection> {
    return movedBy(undefined, { filter, args, context, info });
  }
}

@Resolver(() => Reseller)
export class ResellerAdjustmentsResolver {
  @Requires('funds:read')
  @Calls('listPartnerAdjustRecords')
  @CallsLike({ listPartnerAdjustRecords: { scans: true } })
  @FieldResolver(() => AdjustmentConnection, {
    nullable: true,
    description: 'Funds the partner allocated to this reseller, and took back.',
  })
  adjustments(
    @Root() reseller: Reseller,
    @FilterArg() filter: AdjustmentFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdjustmentConnection> {
    return movedWith(reseller.id, undefined, { filter, args, context, info });
  }

  @Requires('funds:read')
  @Calls('listPartnerAdjustRecords')
  @FieldResolver(() => AdjustmentConnection, {
    nullable: true,
    description:
      'Funds this reseller allocated to its own customers, and took back. Costs a call for each reseller.',
  })
  customerAdjustments(
    @Root() reseller: Reseller,
    @FilterArg() filter: AdjustmentFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdjustmentConnection> {
    return movedBy(reseller.id, { filter, args, context, info });
  }
}

@Resolver(() => Customer)
export class CustomerAdjustmentsResolver {
  @Requires('funds:read')
  @Calls('listPartnerAdjustRecords')
  @CallsLike({ listPartnerAdjustRecords: { scans: true } })
  @FieldResolver(() => AdjustmentConnection, {
    nullable: true,
    description:
      'Funds allocated to this customer, and taken back: by its reseller if it has one, else by the partner. Referral customers have none.',
  })
  adjustments(
    @Root() customer: Customer,
    @FilterArg() filter: AdjustmentFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdjustmentConnection> {
    return movedWith(customer.id, customer.resellerId, { filter, args, context, info });
  }
}
