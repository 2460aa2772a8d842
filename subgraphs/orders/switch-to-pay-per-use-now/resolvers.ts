import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { Order } from '../order/order.js';
import { readOrder } from '../order/read.js';
import { withSubscriptions } from '../write/changed.js';
import { toResults } from './map.js';
import { planSwitch } from './plan.js';
import {
  SwitchResult,
  SwitchToPayPerUseNowInput,
  SwitchToPayPerUseNowPayload,
} from './switch-to-pay-per-use-now.js';
import { switchToPayPerUseNow } from './write.js';

@Resolver(() => SwitchToPayPerUseNowPayload)
export class SwitchToPayPerUseNowResolver {
  @Requires('orders:manage')
  @Calls(
    'updatePeriodToOnDemandInstantly',
    'listPayPerUseCustomerResources',
    'listCustomerAccountChangeRecords',
    'listCustomerOrders',
    'showCustomerOrderDetails',
  )
  @Mutation(() => SwitchToPayPerUseNowPayload, {
    nullable: true,
    description:
      'Makes subscriptions pay-per-use resources at once and refunds what was not used up. They end as subscriptions; each succeeds or fails by itself. Needs the customer’s authorisation of the partner.',
  })
  async switchToPayPerUseNow(
    @Arg('input', () => SwitchToPayPerUseNowInput, { description: 'Which subscriptions.' })
    input: SwitchToPayPerUseNowInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SwitchToPayPerUseNowPayload> {
    const written = await performWrite(context, switchToPayPerUseNow, input, () =>
      planSwitch(input, context),
    );
    const { subscriptionIds, customerId, resellerId = null } = input;
    const results = toResults(written, { subscriptionIds, resellerId }, context);
    return { ...written, results, subscriptionIds, customerId, resellerId };
  }
}

@Resolver(() => SwitchResult)
export class SwitchResultResolver {
  @Calls('listCustomerOrders', 'showCustomerOrderDetails')
  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The order that switched it, or is to, as it is now; null when it failed, or the order is not known.',
  })
  order(
    @Root() { orderId, resellerId }: SwitchResult,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | null> | null {
    return orderId === null ? null : readOrder({ id: orderId, resellerId }, context, info);
  }
}

export const SubscriptionsOfSwitchNow = withSubscriptions(() => SwitchToPayPerUseNowPayload);
