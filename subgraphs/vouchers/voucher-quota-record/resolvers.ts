import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Reseller } from '../reseller/reseller.js';
import { readResellerVoucherQuota } from '../reseller-voucher-quota/read.js';
import { ResellerVoucherQuota } from '../reseller-voucher-quota/reseller-voucher-quota.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { voucherQuotaRecordList } from './loaders.js';
import { toVoucherQuotaRecord, toVoucherQuotaRecordConditions } from './map.js';
import {
  VoucherQuotaRecord,
  VoucherQuotaRecordConnection,
  VoucherQuotaRecordFilter,
} from './voucher-quota-record.js';

@Resolver(() => VoucherQuotaRecord)
export class VoucherQuotaRecordResolver {
  @Requires('vouchers:read')
  @Calls('listCouponQuotasRecords')
  @Query(() => VoucherQuotaRecordConnection, {
    nullable: true,
    description:
      'The log of voucher quotas that a distributor gave to its resellers and took back, newest first. For distributors only.',
  })
  voucherQuotaRecords(
    @Arg('filter', () => VoucherQuotaRecordFilter, {
      nullable: true,
      description: 'Which records to list; default: all.',
    })
    filter: VoucherQuotaRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaRecordConnection> {
    return connect({
      list: voucherQuotaRecordList,
      filter: toVoucherQuotaRecordConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(voucherQuotaRecordList, context, conditions, range),
      toNode: (row) => toVoucherQuotaRecord(row, context),
    });
  }

  @FieldResolver(() => Reseller, { nullable: true, description: 'The reseller whose quota it is.' })
  reseller(@Root() { resellerId }: VoucherQuotaRecord): Reseller | null {
    return resellerId ? { id: resellerId } : null;
  }

  @Calls('listIssuedCouponQuotas')
  @CallsLike({ listIssuedCouponQuotas: { scans: true } })
  @FieldResolver(() => ResellerVoucherQuota, {
    nullable: true,
    description: 'The reseller’s quota; null for an attempt that made none.',
  })
  async quota(
    @Root() { quotaId, resellerId }: VoucherQuotaRecord,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerVoucherQuota | null> {
    if (!quotaId || !resellerId) return null;
    return readResellerVoucherQuota({ id: quotaId, resellerId }, context, info);
  }

  @Calls('listQuotaCoupons')
  @CallsLike({ listQuotaCoupons: { scans: true } })
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description:
      'The distributor’s quota the amount left, or went back to; null when it is no longer listed.',
  })
  async parent(
    @Root() { parentId }: VoucherQuotaRecord,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    return parentId ? readVoucherQuota({ id: parentId }, context, { kind: 'VOUCHER', info }) : null;
  }
}
