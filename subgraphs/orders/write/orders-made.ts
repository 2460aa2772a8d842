import type { components } from '../../../partner/contract/generated/orders.js';
import type { WriteOperation } from '../../../partner/client/index.js';
import { readRecords, wireTime, type LostCall, type PartnerRecords } from '../../../partner/ledger/index.js';

export type MadeOrder = components['schemas']['CustomerOrderV2'];

/** Type of an order, as a filter has it. */
type OrderType = '2' | '4';

/** An order that an automatism made. */
const bySystem = 8;

/** Orders of the customer that a lost call can have made: of the type, from its time, and of no other operation. */
export async function ordersMade<Id extends WriteOperation>(
  { customerId, from, to }: LostCall<Id>,
  { partner, unclaimed }: PartnerRecords,
  order_type: OrderType,
): Promise<MadeOrder[]> {
  const query = {
    order_type,
    create_time_begin: wireTime(from, 'down'),
    create_time_end: wireTime(to, 'up'),
  };
  const all = await readRecords(async (range) => {
    const { order_infos, total_count } = await partner.call(
      'listCustomerOrders',
      { query: { ...query, ...range } },
      { actingFor: { customerId: customerId! } },
    );
    return { rows: order_infos, total: total_count };
  });
  const likely = all.filter(({ source_type }) => source_type !== bySystem);
  const free = await unclaimed(likely.map(({ order_id }) => orderClaim(order_id)));
  return likely.filter(({ order_id }) => free.has(orderClaim(order_id)));
}

/** An order as what an operation has made. */
export function orderClaim(orderId: string): string {
  return `order ${orderId}`;
}
