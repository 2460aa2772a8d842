import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { resellerVoucherQuotaList } from '../reseller-voucher-quota/loaders.js';
import { toResellerVoucherQuota, toResellerVoucherQuotaConditions } from '../reseller-voucher-quota/map.js';
import {
  ResellerVoucherQuotaConnection,
  ResellerVoucherQuotaFilter,
} from '../reseller-voucher-quota/reseller-voucher-quota.js';
import { recordsOfReseller, voucherQuotaRecordList } from '../voucher-quota-record/loaders.js';
import { toVoucherQuotaRecord, toVoucherQuotaRecordConditions } from '../voucher-quota-record/map.js';
import {
  VoucherQuotaRecordConnection,
  VoucherQuotaRecordFilter,
} from '../voucher-quota-record/voucher-quota-record.js';
import { Reseller } from './reseller.js';

@Resolver(() => Reseller)
export class ResellerResolver {
  @Requires('vouchers:read')
  @Calls('listIssuedCouponQuotas')
  @FieldResolver(() => ResellerVoucherQuotaConnection, {
    nullable: true,
    description: 'Voucher quotas given to this reseller, newest first.',
  })
  voucherQuotas(
    @Root() reseller: Reseller,
    @Arg('filter', () => ResellerVoucherQuotaFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: ResellerVoucherQuotaFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerVoucherQuotaConnection> {
    return connect({
      list: resellerVoucherQuotaList,
      filter: toResellerVoucherQuotaConditions(reseller.id, filter),
      args,
      info,
      read: (conditions, range) => readRange(resellerVoucherQuotaList, context, conditions, range),
      toNode: (row) => toResellerVoucherQuota(row, context, reseller.id),
    });
  }

  @Requires('vouchers:read')
  @Calls('listCouponQuotasRecords')
  @CallsLike({ listCouponQuotasRecords: { scans: true } })
  @FieldResolver(() => VoucherQuotaRecordConnection, {
    nullable: true,
    description: 'The log of voucher quotas given to this reseller and taken back, newest first.',
  })
  voucherQuotaRecords(
    @Root() reseller: Reseller,
    @Arg('filter', () => VoucherQuotaRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherQuotaRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaRecordConnection> {
    refuseOtherOwner(filter?.resellerId, reseller.id, 'filter.resellerId');
    return connect({
      list: voucherQuotaRecordList,
      filter: toVoucherQuotaRecordConditions({ ...filter, resellerId: null }),
      owner: reseller.id,
      args,
      info,
      read: (conditions, range) => recordsOfReseller(context, reseller.id, conditions, range),
      toNode: (row) => toVoucherQuotaRecord(row, context),
    });
  }
}
