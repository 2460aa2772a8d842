import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Order } from '../order/order.js';
import { isPayable } from '../order/per-order.js';
import { readOrder } from '../order/read.js';
import { usableVouchers } from './loaders.js';
import { toUsableVoucher, toUsableVoucherCount } from './map.js';
import { UsableVoucher, UsableVoucherCount } from './usable-voucher.js';

@Resolver(() => Order)
export class VouchersForOrderResolver {
  @Requires('vouchers:read')
  @Calls('listOrderCouponsByOrderId')
  @FieldResolver(() => [UsableVoucher], {
    nullable: true,
    description:
      'What the customer can pay the order with besides money; empty unless it is in PENDING_PAYMENT and no part of a combined order. Needs the customer’s authorisation: without it null, with an error.',
  })
  async usableVouchers(@Root() order: Order, @Ctx() context: SubgraphContext): Promise<UsableVoucher[]> {
    if (!isPayable(order)) return [];
    const { user_coupons: rows = [] } = await usableVouchers(context).load(order);
    return rows.map((row) => toUsableVoucher(row, order.resellerId, context));
  }

  @Requires('vouchers:read')
  @Calls('listOrderCouponsByOrderId')
  @FieldResolver(() => [UsableVoucherCount], {
    nullable: true,
    description:
      'How many of `usableVouchers` one payment may use, by kind and group; empty unless it is in PENDING_PAYMENT and no part of a combined order. Needs the customer’s authorisation: without it null, with an error.',
  })
  async usableVoucherCounts(
    @Root() order: Order,
    @Ctx() context: SubgraphContext,
  ): Promise<UsableVoucherCount[]> {
    if (!isPayable(order)) return [];
    const { coupon_max_use_quantity: rows = [] } = await usableVouchers(context).load(order);
    return rows.map((row) => toUsableVoucherCount(row, context));
  }
}

@Resolver(() => UsableVoucher)
export class UsableVoucherResolver {
  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @CallsLike({ listCustomerOrders: { scans: true } })
  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The order that has locked it, which keeps others from using it; null when none has. The partner says it of discount coupons only.',
  })
  async lockedBy(
    @Root() { lockedById, resellerId }: UsableVoucher,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return lockedById ? readOrder({ id: lockedById, resellerId: resellerId ?? null }, context, info) : null;
  }
}
