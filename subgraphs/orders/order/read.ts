import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyKey } from '../../kit/asks-only-key.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { orderById, orderDetails, type OrderRow } from './loaders.js';
import { childRows, toOrder, toOrderFromDetails } from './map.js';
import type { Order } from './order.js';

/**
 * The order of a key; null when there is none. Children of combined orders and switches to pay-per-use are in no list,
 * so what the list does not have is looked up by itself.
 *
 * @param info of a field that refers to it: when no more than the key is asked for, nothing is read
 */
export async function readOrder(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
  info?: GraphQLResolveInfo,
): Promise<Order | null> {
  if (info && asksOnlyKey(info)) return { id, resellerId } as Order;
  const row = await orderById(context, id, ofReseller(resellerId));
  return row ? toOrder(row, context, resellerId) : readOrderDetails({ id, resellerId }, context);
}

/** The order of a key from its details, which any order has; null when there is none. */
export async function readOrderDetails(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
): Promise<Order | null> {
  const details = await orderDetails(context)({ id, resellerId });
  return details?.order_info ? toOrderFromDetails(details.order_info, context, resellerId) : null;
}

/** What only the list says of an order; undefined when it is in no list. */
export async function listedRow(order: Order, context: SubgraphContext): Promise<OrderRow | undefined> {
  if (order.listed) return order.listed;
  const row = await orderById(context, order.parentId ?? order.id, ofReseller(order.resellerId));
  if (!order.parentId) return row;
  return row && childRows(row).find(({ order_id }) => order_id === order.id);
}
