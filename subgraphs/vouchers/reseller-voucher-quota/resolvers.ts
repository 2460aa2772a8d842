import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { Reseller } from '../reseller/reseller.js';
import { recordsOfResellerQuota, voucherQuotaRecordList } from '../voucher-quota-record/loaders.js';
import { toVoucherQuotaRecord, toVoucherQuotaRecordConditions } from '../voucher-quota-record/map.js';
import {
  VoucherQuotaRecordConnection,
  VoucherQuotaRecordFilter,
} from '../voucher-quota-record/voucher-quota-record.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { resellerVoucherQuotaList } from './loaders.js';
import { toResellerVoucherQuota, toResellerVoucherQuotaConditions } from './map.js';
import {
  ResellerVoucherQuota,
  ResellerVoucherQuotaConnection,
  ResellerVoucherQuotaFilter,
} from './reseller-voucher-quota.js';

@Resolver(() => ResellerVoucherQuota)
export class ResellerVoucherQuotaResolver {
  @Requires('vouchers:read')
  @Calls('listIssuedCouponQuotas')
  @Query(() => ResellerVoucherQuotaConnection, {
    nullable: true,
    description:
      'Voucher quotas that a distributor gave to one of its resellers, newest first. For distributors only.',
  })
  resellerVoucherQuotas(
    @Arg('filter', () => ResellerVoucherQuotaFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: ResellerVoucherQuotaFilter | null,
    @Arg('resellerId', () => ID, {
      description: 'The reseller: the partner wants it named. For all see `voucherQuotas` of each reseller.',
    })
    resellerId: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerVoucherQuotaConnection> {
    return connect({
      list: resellerVoucherQuotaList,
      filter: toResellerVoucherQuotaConditions(resellerId, filter),
      args,
      info,
      read: (conditions, range) => readRange(resellerVoucherQuotaList, context, conditions, range),
      toNode: (row) => toResellerVoucherQuota(row, context, resellerId),
    });
  }

  @FieldResolver(() => Reseller, { nullable: true, description: 'The reseller that holds the quota.' })
  reseller(@Root() { resellerId }: ResellerVoucherQuota): Reseller {
    return { id: resellerId };
  }

  @Calls('listQuotaCoupons')
  @CallsLike({ listQuotaCoupons: { scans: true } })
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: 'The distributor’s quota that it came from; null when that is no longer listed.',
  })
  async parent(
    @Root() { parentId }: ResellerVoucherQuota,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    return parentId ? readVoucherQuota({ id: parentId }, context, { kind: 'VOUCHER', info }) : null;
  }

  @Calls('listCouponQuotasRecords')
  @CallsLike({ listCouponQuotasRecords: { scans: true } })
  @FieldResolver(() => VoucherQuotaRecordConnection, {
    nullable: true,
    description: 'When it was given and taken back, newest first.',
  })
  records(
    @Root() quota: ResellerVoucherQuota,
    @Arg('filter', () => VoucherQuotaRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherQuotaRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaRecordConnection> {
    refuseOtherOwner(filter?.quotaId, quota.id, 'filter.quotaId');
    refuseOtherOwner(filter?.resellerId, quota.resellerId, 'filter.resellerId');
    return connect({
      list: voucherQuotaRecordList,
      filter: toVoucherQuotaRecordConditions({ ...filter, quotaId: null, resellerId: quota.resellerId }),
      owner: quota.id,
      args,
      info,
      read: (conditions, range) => recordsOfResellerQuota(context, quota.id, conditions, range),
      toNode: (row) => toVoucherQuotaRecord(row, context),
    });
  }
}
