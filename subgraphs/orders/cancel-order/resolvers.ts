import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { CancelOrderInput, CancelOrderPayload } from './cancel-order.js';
import { planCancelling } from './plan.js';
import { cancelOrder } from './write.js';

@Resolver(() => CancelOrderPayload)
export class CancelOrderResolver {
  @Requires('orders:manage')
  @Calls('cancelCustomerOrder', 'showCustomerOrderDetails')
  @Mutation(() => CancelOrderPayload, {
    nullable: true,
    description:
      'Cancels an order that waits for payment. What was paid is given back with `unsubscribeSubscriptions` instead. Needs the customer’s authorisation of the partner.',
  })
  async cancelOrder(
    @Arg('input', () => CancelOrderInput, { description: 'Which order to cancel.' }) input: CancelOrderInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CancelOrderPayload> {
    const written = await performWrite(context, cancelOrder, input, () => planCancelling(input, context));
    return { ...written, orderId: input.orderId, resellerId: input.resellerId ?? null };
  }

  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @FieldResolver(() => Order, {
    nullable: true,
    description: 'The order as it is now; null when there is none of this id.',
  })
  order(
    @Root() { orderId, resellerId }: CancelOrderPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> {
    return readOrder({ id: orderId, resellerId }, context, info);
  }
}
