import type { components } from '../../../partner/contract/generated/orders.js';
import { readRecords, type LostCall, type PartnerRecords } from '../../../partner/ledger/index.js';
import { beijingDay } from '../../kit/days.js';
import { orderClaim, ordersMade } from '../write/orders-made.js';
import { orderState } from '../write/order-state.js';
import { resourceRows } from '../write/resource-rows.js';

type Call = LostCall<'updatePeriodToOnDemandInstantly'>;
type Order = components['schemas']['CustomerOrderV3'];

/** Type of an order that switches to pay-per-use. */
const toPayPerUse = 10;

/**
 * Orders that a lost call can have made, by the subscription they switched. Orders of this type are in no list of orders;
 * the account has what they refunded.
 */
export async function switchOrders(call: Call, records: PartnerRecords): Promise<Map<string, Order>> {
  const { customerId, from, to } = call;
  const refunds = await refundsIn(call, records);
  const free = await records.unclaimed(refunds.map(orderClaim));
  const found = new Map<string, Order>();
  for (const id of refunds.filter((one) => free.has(orderClaim(one)))) {
    const order = await orderState(records.partner, id, customerId);
    const created = Date.parse(order?.create_time ?? '');
    if (order?.order_type !== toPayPerUse || created < from || created > to) continue;
    for (const { resource_id } of await resourceRows(records.partner, customerId!, { order_id: id }))
      if (resource_id) found.set(resource_id, order);
  }
  return found;
}

/** What was given back in that time: it has ended as well, and not by a switch. */
export async function returnedMeanwhile(call: Call, records: PartnerRecords): Promise<Set<string>> {
  const orders = await ordersMade(call, records, '4');
  const rows = await Promise.all(
    orders.map(({ order_id }) => resourceRows(records.partner, call.customerId!, { order_id })),
  );
  return new Set(rows.flat().flatMap(({ resource_id }) => resource_id ?? []));
}

/** What was refunded to the customer's accounts in those days, by the order or transaction it is of. */
async function refundsIn({ customerId, from, to }: Call, { partner }: PartnerRecords): Promise<string[]> {
  const query = {
    trade_type: 'REFUND' as const,
    trade_time_begin: beijingDay(new Date(from).toISOString()),
    trade_time_end: beijingDay(new Date(to).toISOString()),
  };
  const accounts = await Promise.all(
    (['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'] as const).map((balance_type) =>
      readRecords(async (range) => {
        const { records, total_count } = await partner.call(
          'listCustomerAccountChangeRecords',
          { query: { ...query, balance_type, ...range } },
          { actingFor: { customerId: customerId! } },
        );
        return { rows: records, total: total_count };
      }),
    ),
  );
  return [...new Set(accounts.flat().flatMap(({ trade_id }) => trade_id ?? []))];
}
