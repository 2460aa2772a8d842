import type { components } from '../../../partner/contract/generated/orders.js';
import type { Finding, LostCall, PartnerRecords, Write } from '../../../partner/ledger/index.js';
import { orderClaim, ordersMade } from '../write/orders-made.js';
import { unpaid } from '../write/order-state.js';
import { awaitedAmong, hasOlderPending, isLikeRenewal, renewedBy } from './look-at-orders.js';

type Failure = components['schemas']['FailResourceInfo'];
type Call = LostCall<'renewalResources'>;

const paymentFailed = 'CBC.30050006';

/**
 * Renewals are found again by the orders they made: paid ones name what they renewed, and of what an unpaid one is for the
 * partner says that an order for it waits for payment.
 */
export const renewSubscriptions: Write<'renewalResources'> = {
  kind: 'RENEW_SUBSCRIPTIONS',
  operation: 'renewalResources',
  // The order was made, and waits for payment.
  uncertain: [paymentFailed],
  claims: ({ order_ids = [] }) => order_ids.map(orderClaim),
  moved: ({ body }, { fail_resource_infos = [] }) =>
    fail_resource_infos.length >= body.resource_ids.length ? '0' : undefined,
  async look(call, records) {
    const candidates = await ordersMade(call, records, '2');
    if (candidates.length === 0) return 'absent';
    return finding(call, records, candidates);
  },
};

async function finding(
  call: Call,
  records: PartnerRecords,
  candidates: Awaited<ReturnType<typeof ordersMade>>,
): Promise<Finding<'renewalResources'>> {
  const { resource_ids: ids, is_auto_pay } = call.request.body;
  const found: string[] = [];
  const renewed = new Set<string>();
  const waiting: string[] = [];
  for (const order of candidates) {
    if (unpaid.includes(order.status)) {
      if (await isLikeRenewal(order, call, records)) waiting.push(order.order_id);
      continue;
    }
    const mains = await renewedBy(order, call, records);
    if (mains.length === 0 || !mains.every((id) => ids.includes(id))) continue;
    if (mains.some((id) => renewed.has(id))) return 'ambiguous';
    mains.forEach((id) => renewed.add(id));
    found.push(order.order_id);
  }
  const rest = ids.filter((id) => !renewed.has(id));
  const awaited = waiting.length > 0 ? await awaitedAmong(rest, call, records) : [];
  // It may be the older one that waits for payment, and the newer one somebody else's.
  if (awaited.length > 0 && (await hasOlderPending(call, records))) return 'ambiguous';
  // Each subscription is in one order: others are somebody else's.
  if (waiting.length > awaited.length) return awaited.length > 0 || found.length > 0 ? 'ambiguous' : 'absent';
  if (found.length + waiting.length === 0) return 'absent';
  const missing = rest.filter((id) => !awaited.includes(id));
  const failures: Failure[] = [
    ...(is_auto_pay ? awaited.map((resource_id) => ({ resource_id, error_code: paymentFailed })) : []),
    ...missing.map((resource_id) => ({ resource_id })),
  ];
  return {
    found: { order_ids: [...found, ...waiting], fail_resource_infos: failures },
    complete: missing.length === 0,
  };
}
