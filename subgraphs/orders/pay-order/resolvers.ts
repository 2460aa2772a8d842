import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { PayOrderInput, PayOrderPayload } from './pay-order.js';
import { planPayment } from './plan.js';
import { payOrder } from './write.js';

@Resolver(() => PayOrderPayload)
export class PayOrderResolver {
  @Requires('orders:pay')
  @Calls(
    'payOrders',
    'showCustomerOrderDetails',
    'listOrderDiscounts',
    'listOrderCouponsByOrderId',
    'listCustomersBalancesDetail',
  )
  @Mutation(() => PayOrderPayload, {
    nullable: true,
    description:
      'Pays an order that waits for payment, with vouchers and a discount if wanted; the rest is taken from the customer’s account. `operation.amount` is the price before vouchers and the chosen discount. Needs the customer’s authorisation of the partner.',
  })
  async payOrder(
    @Arg('input', () => PayOrderInput, { description: 'Which order to pay, and with what.' })
    input: PayOrderInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PayOrderPayload> {
    const written = await performWrite(context, payOrder, input, (isNew) =>
      planPayment(input, context, isNew),
    );
    return { ...written, orderId: input.orderId, resellerId: input.resellerId ?? null };
  }

  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order as it is now; null when there is none of this id.',
  })
  order(
    @Root() { orderId, resellerId }: PayOrderPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return readOrder({ id: orderId, resellerId }, context, info);
  }
}
