import { Big } from 'big.js';
import type { SubgraphContext } from '../../kit/context.js';
import { readAll } from '../../kit/list/partner-list.js';
import { addDays, addYears } from '../../kit/days.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import {
  ofSubscriber,
  subscriptionId,
  subscriptionList,
  type SubscriptionRow,
} from '../../lists/subscriptions.js';
import { type OrderLineRow, orderLineList, orderList, type OrderRow } from '../order/loaders.js';
import { childRows } from '../order/map.js';

/** A time that an order pays for. Amounts are in yuan. */
export interface Term {
  subscriptionId: string;
  orderId: string;
  isRenewal: boolean;
  start: string;
  end: string;
  paid: string;
  /** What of it vouchers paid. */
  vouchers: string;
  /** Whether vouchers or cash coupons paid any of it. */
  hasCoupons: boolean;
}

const completed = 5;
const renewal = 2;
const unsubscription = 4;
/** Orders looked into at a time, and most of them: the latest pay for the time that is left. */
const atATime = 20;
const mostOrders = 500;

/**
 * What was paid for the time that is left of subscriptions, the latest orders first. Orders do not list what they were for,
 * so each is asked, until all the time is accounted for.
 */
export async function paidTerms(
  rows: readonly SubscriptionRow[],
  customer: ResellerScoped,
  now: string,
  context: SubgraphContext,
): Promise<Map<string, Term[]>> {
  const terms = new Map(rows.map((row) => [subscriptionId(row), [] as Term[]]));
  const orders = await payingOrders(rows, customer, now, context);
  for (let from = 0; from < Math.min(orders.length, mostOrders); from += atATime) {
    if (rows.every((row) => isAccountedFor(row, terms.get(subscriptionId(row))!, now))) break;
    const some = orders.slice(from, from + atATime);
    const found = await Promise.all(some.map((order) => termsOf(order, rows, customer, now, context)));
    for (const term of found.flat()) terms.get(term.subscriptionId)!.push(term);
  }
  return terms;
}

/** Whether terms cover all the time from now to the end of a subscription. */
export function isAccountedFor(row: SubscriptionRow, terms: readonly Term[], now: string): boolean {
  let covered = Date.parse(now);
  for (const { start, end } of [...terms].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (Date.parse(start) <= covered + gapMs) covered = Math.max(covered, Date.parse(end));
  }
  return covered + gapMs >= Date.parse(row.expire_time ?? now);
}

/** One term starts a second after the one before ends. */
const gapMs = 2_000;

async function payingOrders(
  rows: readonly SubscriptionRow[],
  { id, resellerId }: ResellerScoped,
  now: string,
  context: SubgraphContext,
): Promise<OrderRow[]> {
  const first = rows
    .map((row) => row.effective_time ?? now)
    .sort()[0]
    ?.slice(0, 10);
  if (first === undefined) return [];
  const found = new Map<string, OrderRow>();
  // At most a year at a time, by the contract. From tomorrow on: the partner's clock may be ahead.
  for (
    let end = `${addDays(now.slice(0, 10), 1)}${now.slice(10)}`;
    end.slice(0, 10) >= first;
    end = yearBefore(end)
  ) {
    const filter = {
      customer_id: id,
      status: completed,
      create_time_begin: yearBefore(end),
      create_time_end: end,
      ...ofReseller(resellerId),
    };
    for (const order of await readAll(orderList, context, filter)) found.set(order.order_id, order);
  }
  return [...found.values()]
    .flatMap((order) => (order.sub_order_infos?.length ? childRows(order) : [order]))
    .filter(({ order_type }) => order_type !== unsubscription)
    .sort((a, b) => (a.create_time < b.create_time ? 1 : -1));
}

function yearBefore(moment: string): string {
  return `${addYears(moment.slice(0, 10), -1)}${moment.slice(10)}`;
}

async function termsOf(
  order: OrderRow,
  rows: readonly SubscriptionRow[],
  customer: ResellerScoped,
  now: string,
  context: SubgraphContext,
): Promise<Term[]> {
  const filter = { ...ofSubscriber(customer), order_id: order.order_id };
  const resources = await readAll(subscriptionList, context, filter);
  const ids = new Set(resources.map(subscriptionId));
  const own = rows.filter((row) => ids.has(subscriptionId(row)));
  if (own.length === 0) return [];
  const key = { id: order.order_id, resellerId: customer.resellerId ?? null };
  const lines = await readAll(orderLineList(key), context, { order_id: order.order_id });
  return own.flatMap((row) => {
    const line = dearest(lines.filter((one) => isFor(one, row, now)));
    if (!line) return [];
    const count = line.subscription_num || 1;
    const { coupon_amount, flexipurchase_coupon_amount } = line.amount_info ?? {};
    return {
      subscriptionId: subscriptionId(row),
      orderId: order.order_id,
      isRenewal: order.order_type === renewal,
      start: line.effective_time!,
      end: line.expire_time!,
      paid: new Big(line.amount_after_discount ?? 0).div(count).toFixed(2, Big.roundUp),
      vouchers: new Big(coupon_amount ?? 0).div(count).toFixed(2, Big.roundDown),
      hasCoupons: [coupon_amount, flexipurchase_coupon_amount].some((amount) => new Big(amount ?? 0).gt(0)),
    };
  });
}

/** Whether a line pays for time of a subscription that is left. A renewal that was given back ends after it. */
function isFor(line: OrderLineRow, row: SubscriptionRow, now: string): boolean {
  const { product_id, effective_time, expire_time, amount_after_discount } = line;
  if (!effective_time || !expire_time || product_id !== row.product_id) return false;
  const isLeft = expire_time > now && effective_time < (row.expire_time ?? now);
  return isLeft && !new Big(amount_after_discount ?? 0).lt(0);
}

/** Lines do not name subscriptions: of several of one product it can be any, and the dearest gives the most back. */
function dearest(lines: readonly OrderLineRow[]): OrderLineRow | undefined {
  const priceOf = (line: OrderLineRow) =>
    new Big(line.amount_after_discount ?? 0).div(line.subscription_num || 1);
  return [...lines].sort((a, b) => priceOf(b).cmp(priceOf(a)))[0];
}
