import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Money } from '../../kit/money.js';
import { ResellerArg } from '../../kit/reseller.js';
import { voucherList } from '../../lists/vouchers.js';
import { Customer } from '../customer/customer.js';
import { Order } from '../order/order.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { issueOfVoucher, recordsOfVoucher } from '../voucher-record/loaders.js';
import { toVoucherRecord } from '../voucher-record/map.js';
import { VoucherRecord } from '../voucher-record/voucher-record.js';
import { voucherTransactionList } from '../voucher-transaction/loaders.js';
import { toVoucherTransaction } from '../voucher-transaction/map.js';
import { usesOfVoucher } from '../voucher-transaction/uses.js';
import { VoucherTransactionConnection } from '../voucher-transaction/voucher-transaction.js';
import { balanceTells, toVoucher, toVoucherConditions, usedByBalance, usedByRecords } from './map.js';
import { readVoucher } from './read.js';
import { Voucher, VoucherConnection, VoucherFilter } from './voucher.js';

@Resolver(() => Voucher)
export class VoucherResolver {
  @Requires('vouchers:read')
  @Calls('listIssuedPartnerCoupons')
  @Query(() => Voucher, {
    nullable: true,
    description: 'One issued voucher; null when there is none of this id.',
  })
  async voucher(
    @ResellerArg() resellerId: string | null,
    @Arg('id', () => ID, { description: 'Id of the voucher.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Voucher | null> {
    checkId(id, 'id');
    checkId(resellerId, 'resellerId');
    return readVoucher({ id, resellerId }, context);
  }

  @Requires('vouchers:read')
  @Calls('listIssuedPartnerCoupons')
  @Query(() => VoucherConnection, {
    nullable: true,
    description:
      'Vouchers issued to the partner’s own resale customers, or with `filter.resellerId` to those of one reseller, newest first.',
  })
  vouchers(
    @Arg('filter', () => VoucherFilter, {
      nullable: true,
      description: 'Which vouchers to list; default: all.',
    })
    filter: VoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherConnection> {
    return connect({
      list: voucherList,
      filter: toVoucherConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(voucherList, context, conditions, range),
      toNode: (row) => toVoucher(row, context, filter?.resellerId),
    });
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'Whom the voucher was issued to; null when the customer is no longer associated with the partner.',
  })
  customer(@Root() voucher: Voucher): Customer {
    return { id: voucher.customerId, resellerId: voucher.resellerId };
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order the voucher is tied to, if any.' })
  order(@Root() voucher: Voucher): Order | null {
    return voucher.orderId ? { id: voucher.orderId, resellerId: voucher.resellerId } : null;
  }

  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The pending order that holds the voucher: until it is paid or cancelled no other can spend it.',
  })
  lockedBy(@Root() voucher: Voucher): Order | null {
    return voucher.lockOrderId ? { id: voucher.lockOrderId, resellerId: voucher.resellerId } : null;
  }

  @Calls('listPartnerCouponsRecord')
  @CallsLike({ listPartnerCouponsRecord: { batch: 100 } })
  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What was spent of it. Read from the partner’s records where the voucher has ended and its rest went back to the quota; null when they do not say how much that was.',
  })
  async used(@Root() voucher: Voucher, @Ctx() context: SubgraphContext): Promise<Money | undefined> {
    if (balanceTells(voucher)) return usedByBalance(voucher);
    return usedByRecords(voucher, await recordsOfVoucher(context, voucher));
  }

  @Calls('listPartnerCouponsRecord', 'listQuotaCoupons')
  @CallsLike({ listPartnerCouponsRecord: { batch: 100 }, listQuotaCoupons: { scans: true } })
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description: 'The quota it was issued from; null when the partner’s records or quotas no longer have it.',
  })
  async quota(
    @Root() voucher: Voucher,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    const issue = await issueOfVoucher(context, voucher);
    if (!issue?.quota_id) return null;
    const { resellerId, kind } = voucher;
    return readVoucherQuota({ id: issue.quota_id, resellerId }, context, { kind, info });
  }

  @Calls('listPartnerCouponsRecord')
  @CallsLike({ listPartnerCouponsRecord: { batch: 100 } })
  @FieldResolver(() => [VoucherRecord], {
    nullable: true,
    description:
      'What the partner’s log says of it, newest first: when it was issued, and taken back if it was.',
  })
  async records(@Root() voucher: Voucher, @Ctx() context: SubgraphContext): Promise<VoucherRecord[]> {
    const records = await recordsOfVoucher(context, voucher);
    return records.map((row) => toVoucherRecord(row, context, voucher.resellerId));
  }

  @Calls('listCustomerCouponChangeRecords')
  @FieldResolver(() => VoucherTransactionConnection, {
    nullable: true,
    description:
      'What it paid for: when, how much and by which order. Needs the customer’s authorisation. Null for cash coupons, whose use the partner does not list: for them see `used`, `lastUsedAt` and `order`. What came back after an unsubscription is in `Customer.voucherTransactions`.',
  })
  async uses(
    @Root() voucher: Voucher,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherTransactionConnection | null> {
    if (voucher.kind !== 'VOUCHER') return null;
    const customer = { id: voucher.customerId, resellerId: voucher.resellerId };
    return connect({
      list: voucherTransactionList(customer),
      filter: {},
      owner: voucher.id,
      args,
      info,
      read: (_conditions, range) => usesOfVoucher(voucher, context, range),
      toNode: (row) => toVoucherTransaction(row, context, customer),
    });
  }
}
