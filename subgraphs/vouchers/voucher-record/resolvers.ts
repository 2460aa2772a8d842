import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Customer } from '../customer/customer.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { readVoucher } from '../voucher/read.js';
import { Voucher } from '../voucher/voucher.js';
import { voucherRecordList } from './loaders.js';
import { toVoucherRecord, toVoucherRecordConditions } from './map.js';
import { VoucherRecord, VoucherRecordConnection, VoucherRecordFilter } from './voucher-record.js';

@Resolver(() => VoucherRecord)
export class VoucherRecordResolver {
  @Requires('vouchers:read')
  @Calls('listPartnerCouponsRecord')
  @Query(() => VoucherRecordConnection, {
    nullable: true,
    description:
      'The log of vouchers issued to the partner’s own customers and taken back, or with `filter.resellerId` to those of one reseller, newest first. Failed attempts are in it.',
  })
  voucherRecords(
    @Arg('filter', () => VoucherRecordFilter, {
      nullable: true,
      description: 'Which records to list; default: all.',
    })
    filter: VoucherRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherRecordConnection> {
    return connect({
      list: voucherRecordList,
      filter: toVoucherRecordConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(voucherRecordList, context, conditions, range),
      toNode: (row) => toVoucherRecord(row, context, filter?.resellerId),
    });
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Whose voucher it is; null when that is no customer of the partner any more, or never was.',
  })
  customer(@Root() { customerId, resellerId }: VoucherRecord): Customer | null {
    return customerId ? { id: customerId, resellerId } : null;
  }

  @Calls('listIssuedPartnerCoupons')
  @CallsLike({ listIssuedPartnerCoupons: { scans: true } })
  @FieldResolver(() => Voucher, {
    nullable: true,
    description: 'The voucher; null for an attempt that made none, and for one that is no longer listed.',
  })
  async voucher(
    @Root() { voucherId, resellerId }: VoucherRecord,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Voucher | null> {
    return voucherId ? readVoucher({ id: voucherId, resellerId }, context, info) : null;
  }

  @Calls('listQuotaCoupons')
  @CallsLike({ listQuotaCoupons: { scans: true } })
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: 'The quota the amount left, or went back to; null when it is no longer listed.',
  })
  async quota(
    @Root() { quotaId, quotaKind, resellerId }: VoucherRecord,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    return quotaId ? readVoucherQuota({ id: quotaId, resellerId }, context, { kind: quotaKind, info }) : null;
  }
}
