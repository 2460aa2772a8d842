import type { PartnerClient } from '../../../partner/client/index.js';
import { readRecords, type LostCall, type PartnerRecords, wireTime } from '../../../partner/ledger/index.js';
import type { MadeOrder } from '../write/orders-made.js';
import { orderClaim } from '../write/orders-made.js';
import { resourceRows } from '../write/resource-rows.js';

type Call = LostCall<'renewalResources'>;

/** What the partner says of a subscription for which an order waits for payment, when its renewal is priced. */
const awaitsPayment = 'CBC.30050010';

/** Main subscriptions that a paid order has renewed. */
export async function renewedBy(
  { order_id }: MadeOrder,
  { customerId }: Call,
  { partner }: PartnerRecords,
): Promise<string[]> {
  const rows = await resourceRows(partner, customerId!, { order_id, only_main_resource: 1 });
  return rows.flatMap(({ resource_id, is_main_resource }) =>
    resource_id && is_main_resource !== 0 ? resource_id : [],
  );
}

/** Whether an unpaid order is for the period and for products of what the call was to renew, and nothing else. */
export async function isLikeRenewal(
  order: MadeOrder,
  call: Call,
  { partner }: PartnerRecords,
): Promise<boolean> {
  const { period_type: type, period_num: count } = call.request.body;
  const { lines, products } = await linesAndProducts(order, call, partner);
  return lines.every(
    ({ product_id, period_type = type, period_num = count }) =>
      products.has(product_id) && period_type === type && period_num === count,
  );
}

async function isForSameProducts(order: MadeOrder, call: Call, partner: PartnerClient): Promise<boolean> {
  const { lines, products } = await linesAndProducts(order, call, partner);
  return lines.some(({ product_id }) => products.has(product_id));
}

/** Lines of an order, and the products of what the call was to renew. */
async function linesAndProducts(
  { order_id }: MadeOrder,
  { request: { body }, customerId }: Call,
  partner: PartnerClient,
) {
  const own = await resourceRows(partner, customerId!, { resource_ids: body.resource_ids });
  const request = { path: { order_id }, query: { limit: 100 } };
  const options = { actingFor: { customerId: customerId! } };
  const { order_line_items = [] } = await partner.call('showCustomerOrderDetails', request, options);
  return { lines: order_line_items, products: new Set(own.map(({ product_id }) => product_id)) };
}

/** Those of the subscriptions for which an order waits for payment. */
export async function awaitedAmong(
  ids: readonly string[],
  { request: { body }, customerId }: Call,
  { partner }: PartnerRecords,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { period_type, period_num } = body;
  const { fail_resource_infos = [] } = await partner.call(
    'listRenewRateOnPeriod',
    { body: { resource_ids: [...ids], period_type, period_num } },
    { actingFor: { customerId: customerId! } },
  );
  const awaited = new Set(
    fail_resource_infos.flatMap(({ resource_id, error_code }) =>
      error_code === awaitsPayment ? (resource_id ?? []) : [],
    ),
  );
  return ids.filter((id) => awaited.has(id));
}

/** Whether a renewal or change that no operation has made was waiting for payment before the call, of the same products. */
export async function hasOlderPending(call: Call, { partner, unclaimed }: PartnerRecords): Promise<boolean> {
  const query = { status: pendingPayment, create_time_end: wireTime(call.from, 'down') } as const;
  const options = { actingFor: { customerId: call.customerId! } };
  const orders = await readRecords(async (range) => {
    const answer = await partner.call('listCustomerOrders', { query: { ...query, ...range } }, options);
    return { rows: answer.order_infos, total: answer.total_count };
  });
  const changing = orders.filter(({ order_type }) => order_type === renewal || order_type === change);
  const free = await unclaimed(changing.map(({ order_id }) => orderClaim(order_id)));
  for (const order of changing.filter(({ order_id }) => free.has(orderClaim(order_id)))) {
    if (await isForSameProducts(order, call, partner)) return true;
  }
  return false;
}

const pendingPayment = 6;
/** Types of orders that stand in the way of a renewal until they are paid. */
const renewal = 2;
const change = 3;
