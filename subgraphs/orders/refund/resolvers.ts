import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { OrderType } from '../order/enums.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { refundRows } from './loaders.js';
import { toRefundDetail } from './map.js';
import { RefundDetail, RefundItem } from './refund.js';

/** Types that give money back, or may: whether a change is a downgrade is not to be seen from the order. */
const refunding: readonly OrderType[] = [
  'UNSUBSCRIPTION',
  'CHANGE',
  'YEARLY_MONTHLY_TO_PAY_PER_USE',
  'UNKNOWN',
];

@Resolver(() => Order)
export class RefundOfOrderResolver {
  @Calls('showRefundOrderDetails')
  @FieldResolver(() => RefundDetail, {
    nullable: true,
    description:
      'Where the money that the order gives back comes from; null for an order that gives none back. Unsubscriptions, downgrades, and switches to pay-per-use do. Costs a call for each of them, and for each change.',
  })
  async refund(@Root() order: Order, @Ctx() context: SubgraphContext): Promise<RefundDetail | null> {
    if (!refunding.includes(order.type)) return null;
    const rows = await refundRows(context).load(order);
    return rows ? toRefundDetail(rows, order.resellerId) : null;
  }
}

@Resolver(() => RefundItem)
export class RefundItemResolver {
  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @CallsLike({ listCustomerOrders: { scans: true } })
  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The order by which it had been paid; null when the partner names none, as of resources given back before June 2018.',
  })
  async originalOrder(
    @Root() { originalOrderId, resellerId }: RefundItem,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return originalOrderId
      ? readOrder({ id: originalOrderId, resellerId: resellerId ?? null }, context, info)
      : null;
  }
}
