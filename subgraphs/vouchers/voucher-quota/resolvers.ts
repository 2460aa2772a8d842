import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { ResellerArg } from '../../kit/reseller.js';
import { recordsOfParentQuota, voucherQuotaRecordList } from '../voucher-quota-record/loaders.js';
import { toVoucherQuotaRecord, toVoucherQuotaRecordConditions } from '../voucher-quota-record/map.js';
import {
  VoucherQuotaRecordConnection,
  VoucherQuotaRecordFilter,
} from '../voucher-quota-record/voucher-quota-record.js';
import { recordsOfQuota, voucherRecordList } from '../voucher-record/loaders.js';
import { toVoucherRecord, toVoucherRecordConditions } from '../voucher-record/map.js';
import { VoucherRecordConnection, VoucherRecordFilter } from '../voucher-record/voucher-record.js';
import { VoucherQuotaKind } from './enums.js';
import { voucherQuotaList } from './loaders.js';
import { toVoucherQuota, toVoucherQuotaConditions } from './map.js';
import { readVoucherQuota } from './read.js';
import { VoucherQuota, VoucherQuotaConnection, VoucherQuotaFilter } from './voucher-quota.js';

@Resolver(() => VoucherQuota)
export class VoucherQuotaResolver {
  @Requires('vouchers:read')
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
    checkId(id, 'id');
    checkId(resellerId, 'resellerId');
    return readVoucherQuota({ id, resellerId }, context);
  }

  @Requires('vouchers:read')
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

  @Calls('listPartnerCouponsRecord')
  @CallsLike({ listPartnerCouponsRecord: { scans: true } })
  @FieldResolver(() => VoucherRecordConnection, {
    nullable: true,
    description: 'The log of vouchers issued from it and taken back into it, newest first.',
  })
  records(
    @Root() quota: VoucherQuota,
    @Arg('filter', () => VoucherRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherRecordConnection> {
    refuseOtherOwner(filter?.quotaId, quota.id, 'filter.quotaId');
    refuseOtherOwner(filter?.resellerId, quota.resellerId, 'filter.resellerId');
    return connect({
      list: voucherRecordList,
      filter: toVoucherRecordConditions({ ...filter, quotaId: null, resellerId: quota.resellerId }),
      owner: quota.id,
      args,
      info,
      read: (conditions, range) => recordsOfQuota(context, quota.id, conditions, range),
      toNode: (row) => toVoucherRecord(row, context, quota.resellerId),
    });
  }

  @Calls('listCouponQuotasRecords')
  @CallsLike({ listCouponQuotasRecords: { scans: true } })
  @FieldResolver(() => VoucherQuotaRecordConnection, {
    nullable: true,
    description:
      'What was handed on from it to resellers and what came back, newest first. For distributors; empty for quotas that cannot be handed on: those for cash coupons, and a reseller’s.',
  })
  resellerRecords(
    @Root() quota: VoucherQuota,
    @Arg('filter', () => VoucherQuotaRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherQuotaRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaRecordConnection> {
    refuseOtherOwner(filter?.parentId, quota.id, 'filter.parentId');
    const canBeHandedOn = quota.kind !== 'CASH_COUPON' && !quota.resellerId;
    return connect({
      list: voucherQuotaRecordList,
      filter: toVoucherQuotaRecordConditions({ ...filter, parentId: null }),
      owner: quota.id,
      args,
      info,
      read: async (conditions, range) =>
        canBeHandedOn
          ? recordsOfParentQuota(context, quota.id, conditions, range)
          : { rows: [], offset: range.offset, total: 0 },
      toNode: (row) => toVoucherQuotaRecord(row, context),
    });
  }
}
