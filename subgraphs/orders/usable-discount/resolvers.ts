import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Order } from '../order/order.js';
import { isPayable } from '../order/per-order.js';
import { usableDiscounts } from './loaders.js';
import { toUsableDiscount } from './map.js';
import { UsableDiscount } from './usable-discount.js';

@Resolver(() => Order)
export class DiscountsForOrderResolver {
  @Calls('listOrderDiscounts')
  @FieldResolver(() => [UsableDiscount], {
    nullable: true,
    description:
      'Discounts the customer can choose from when paying the order; empty unless it is in PENDING_PAYMENT and no part of a combined order, null when the partner keeps them to itself. Needs the customer’s authorisation: without it null, with an error.',
  })
  async usableDiscounts(
    @Root() order: Order,
    @Ctx() context: SubgraphContext,
  ): Promise<UsableDiscount[] | null> {
    if (!isPayable(order)) return [];
    const rows = await usableDiscounts(context).load(order);
    return rows?.map((row) => toUsableDiscount(row, context)) ?? null;
  }
}
