import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Partner } from '../partner/partner.js';
import { Reseller } from '../reseller/reseller.js';
import { FundChangeConnection, FundChangeFilter } from './fund-change.js';
import { fundChangeList } from './loaders.js';
import { toFundChange, toFundChangeConditions } from './map.js';

function FilterArg() {
  return Arg('filter', () => FundChangeFilter, {
    nullable: true,
    description: 'Which changes to list; default: all of the cash account in the last year.',
  });
}

interface Question {
  filter: FundChangeFilter | null;
  args: PageArgs;
  context: SubgraphContext;
  info: GraphQLResolveInfo;
}

/** Changes of the partner's own accounts, or of a reseller's. */
function changesOf(resellerId: string | undefined, question: Question): Promise<FundChangeConnection> {
  const { filter, args, context, info } = question;
  return connect({
    list: fundChangeList,
    filter: toFundChangeConditions(filter, resellerId),
    args,
    info,
    read: (conditions, range) => readRange(fundChangeList, context, conditions, range),
    toNode: (row) => toFundChange(row, context, resellerId),
  });
}

@Resolver(() => Partner)
export class PartnerFundChangesResolver {
  @Calls('listPartnerAccountChangeRecords')
  @FieldResolver(() => FundChangeConnection, {
    nullable: true,
    description: 'What changed the balances of the partner’s own accounts.',
  })
  fundChanges(
    @FilterArg() filter: FundChangeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundChangeConnection> {
    return changesOf(undefined, { filter, args, context, info });
  }
}

@Resolver(() => Reseller)
export class ResellerFundChangesResolver {
  @Requires('funds:read')
  @Calls('listPartnerAccountChangeRecords')
  @FieldResolver(() => FundChangeConnection, {
    nullable: true,
    description:
      'What changed the balances of the reseller’s accounts. Costs at least one call for each reseller.',
  })
  fundChanges(
    @Root() reseller: Reseller,
    @FilterArg() filter: FundChangeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundChangeConnection> {
    return changesOf(reseller.id, { filter, args, context, info });
  }
}
