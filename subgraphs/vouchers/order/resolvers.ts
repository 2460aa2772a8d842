import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { voucherList, vouchersOfOrder } from '../../lists/vouchers.js';
import { toVoucher, toVoucherConditions } from '../voucher/map.js';
import { VoucherConnection, VoucherFilter } from '../voucher/voucher.js';
import { Order } from './order.js';

@Resolver(() => Order)
export class OrderResolver {
  @Requires('vouchers:read')
  @Calls('listIssuedPartnerCoupons')
  @CallsLike({ listIssuedPartnerCoupons: { scans: true } })
  @FieldResolver(() => VoucherConnection, {
    nullable: true,
    description: 'Vouchers issued by the partner that are tied to this order, newest first.',
  })
  vouchers(
    @Root() order: Order,
    @Arg('filter', () => VoucherFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherConnection> {
    refuseOtherOwner(filter?.orderId, order.id, 'filter.orderId');
    refuseOtherOwner(filter?.resellerId, order.resellerId, 'filter.resellerId');
    return connect({
      list: voucherList,
      filter: toVoucherConditions({ ...filter, orderId: null, resellerId: order.resellerId }),
      owner: order.id,
      args,
      info,
      read: (conditions, range) => vouchersOfOrder(context, order.id, conditions, range),
      toNode: (row) => toVoucher(row, context, order.resellerId),
    });
  }
}
