import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Order } from '../order/order.js';
import { readVoucherOfCustomer } from '../voucher/read.js';
import { Voucher } from '../voucher/voucher.js';
import { partnerVoucherList } from './loaders.js';
import { toOwnVoucher, toPartnerVoucherConditions } from './map.js';
import { OwnVoucher, OwnVoucherConnection, PartnerVoucherFilter } from './own-voucher.js';

@Resolver(() => OwnVoucher)
export class OwnVoucherResolver {
  @Requires('vouchers:read')
  @Calls('listSubCustomerCoupons')
  @Query(() => OwnVoucherConnection, {
    nullable: true,
    description:
      'Vouchers that Huawei Cloud gave to the partner itself, or with `filter.resellerId` to one of its resellers, to spend for themselves. What the partner issued to customers is in `vouchers`.',
  })
  partnerVouchers(
    @Arg('filter', () => PartnerVoucherFilter, {
      nullable: true,
      description: 'Which vouchers to list; default: all of the partner’s own.',
    })
    filter: PartnerVoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnVoucherConnection> {
    const resellerId = filter?.resellerId;
    return connect({
      list: partnerVoucherList,
      filter: toPartnerVoucherConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(partnerVoucherList, context, conditions, range),
      toNode: (row) => toOwnVoucher(row, context, { resellerId }),
    });
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order the voucher is tied to, if any.' })
  order(@Root() { orderId, resellerId }: OwnVoucher): Order | null {
    return orderId ? { id: orderId, resellerId } : null;
  }

  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The pending order that holds the voucher: until it is paid or cancelled no other can spend it.',
  })
  lockedBy(@Root() { lockOrderId, resellerId }: OwnVoucher): Order | null {
    return lockOrderId ? { id: lockOrderId, resellerId } : null;
  }

  @Calls('listIssuedPartnerCoupons')
  @CallsLike({ listIssuedPartnerCoupons: { scans: true } })
  @FieldResolver(() => Voucher, {
    nullable: true,
    description:
      'The same voucher as the partner sees it, with its quota and records; null for one that the partner did not issue.',
  })
  async issued(
    @Root() { id, holderId, resellerId }: OwnVoucher,
    @Ctx() context: SubgraphContext,
  ): Promise<Voucher | null> {
    return holderId ? readVoucherOfCustomer(id, { id: holderId, resellerId }, context) : null;
  }
}
