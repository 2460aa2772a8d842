import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { ResellerArg } from '../../kit/reseller.js';
import { VoucherQuotaKind } from './enums.js';
import { voucherQuotaList, voucherQuotas } from './loaders.js';
import { toVoucherQuota, toVoucherQuotaConditions } from './map.js';
import { VoucherQuota, VoucherQuotaConnection, VoucherQuotaFilter } from './voucher-quota.js';

@Resolver(() => VoucherQuota)
export class VoucherQuotaResolver {
  @Calls('listQuotaCoupons')
  @Query(() => VoucherQuota, {
    nullable: true,
    description: 'One voucher quota; null when there is none of this id.',
  })
  async voucherQuota(
    @ResellerArg() resellerId: string | null,
    @Arg('id', () => ID, { description: 'Id of the quota.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherQuota | null> {
    const row = await voucherQuotas(context).load({ id, resellerId });
    return row ? toVoucherQuota(row, context, resellerId) : null;
  }

  @Calls('listQuotaCoupons')
  @Query(() => VoucherQuotaConnection, {
    nullable: true,
    description:
      'The partner’s own voucher quotas, or with `filter.resellerId` those a reseller issues from: first those for vouchers, then those for cash coupons.',
  })
  voucherQuotas(
    @Arg('filter', () => VoucherQuotaFilter, {
      nullable: true,
      description: 'Which quotas to list; default: all.',
    })
    filter: VoucherQuotaFilter | null,
    @Arg('kind', () => VoucherQuotaKind.type, {
      nullable: true,
      description: 'Only quotas of this kind; default: both.',
    })
    kind: VoucherQuotaKind | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaConnection> {
    return connect({
      list: voucherQuotaList,
      filter: toVoucherQuotaConditions(kind, filter),
      args,
      info,
      read: (conditions, range) => readRange(voucherQuotaList, context, conditions, range),
      toNode: (row) => toVoucherQuota(row, context, filter?.resellerId),
    });
  }
}
