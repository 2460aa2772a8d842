import type { Order } from '../data/orders/order.js';
import { subscriptionStatus, type Subscription } from '../data/orders/subscription.js';
import { periodDiscounts } from '../data/prices/discounts.js';
import { sumOf, yuan, type Fen } from '../money.js';
import type { Handler } from './handler.js';
import { bestOf, savingOf } from './list-rate-on-period-detail.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

/** Why a resource's renewal has no price; reported beside the others, in HTTP 200. */
const failures = {
  'CBC.30050007': 'The resource is not a main resource.',
  'CBC.30050008': 'The resource cannot be renewed for this period.',
  'CBC.30050009': 'The resource has expired and was deleted, or does not exist.',
  'CBC.30050010': 'The resource is part of an order waiting for payment.',
  'CBC.30050011': 'The resource is being unsubscribed or changed.',
  'CBC.30050013': 'The product cannot be renewed.',
} as const;

type Failure = keyof typeof failures;

/** All money is text. Attached resources are priced with their main one, associated ones when asked for. */
export const listRenewRateOnPeriod: Handler<'listRenewRateOnPeriod'> = ({ input, caller, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const { resource_ids: ids, period_type, period_num } = input;
  if (new Set(ids).size < ids.length) throw refusal('CBC.30050012');
  const { orders, subscriptions } = portfolio.holdings(customer);
  const months = BigInt(period_type === 3 ? period_num * 12 : period_num);
  const problemOf = (resource: Subscription | undefined): Failure | undefined => {
    if (!resource) return 'CBC.30050009';
    if (resource.parentResourceId !== undefined) return 'CBC.30050007';
    const own = orders.filter(({ id }) => resource.orderIds.includes(id));
    if (own.some(({ status }) => status === 2 || status === 3)) return 'CBC.30050011';
    if (subscriptionStatus(resource, now, customer.frozen === 2) === 3) return 'CBC.30050009';
    if (orders.some((order) => waitsFor(order, resource))) return 'CBC.30050010';
    if (resource.product === 'certificate' || isTrial(own)) return 'CBC.30050013';
    return period_type === 3 && period_num > 3 ? 'CBC.30050008' : undefined;
  };
  const asked = ids.map((id) => {
    const resource = subscriptions.find(({ resourceId }) => resourceId === id);
    return { id, resource, problem: problemOf(resource) };
  });
  const priced = asked.flatMap(({ resource, problem }) => (resource && !problem ? [resource] : []));
  const associated = input.include_relative_resources
    ? subscriptions.filter(
        (one) =>
          !ids.includes(one.resourceId) && !problemOf(one) && priced.some((main) => isRelated(main, one)),
      )
    : [];
  const results = [...priced, ...associated].map((main) => ({
    id: main.resourceId,
    official: priceOf(main, subscriptions, months),
  }));
  const total = sumOf(results, ({ official }) => official);
  const discounts = periodDiscounts(portfolio, customer);
  const best = bestOf(discounts);
  return {
    currency: 'CNY',
    renew_inquiry_results: results.map(({ id, official }) => ({ resource_id: id, amount: yuan(official) })),
    official_website_rating_result: { official_website_amount: yuan(total) },
    optional_discount_rating_results: discounts.map((discount) => {
      const saved = sumOf(results, ({ official }) => savingOf(official, discount));
      return {
        discount_id: discount.id,
        amount: yuan(total - saved),
        official_website_amount: yuan(total),
        discount_amount: yuan(saved),
        discount_type: discount.type,
        discount_name: discount.name,
        best_offer: discount === best ? (1 as const) : (0 as const),
      };
    }),
    fail_resource_infos: asked.flatMap(({ id, problem }) =>
      problem ? [{ error_code: problem, error_msg: failures[problem], resource_id: id }] : [],
    ),
  };
};

/** As renewal orders are priced: the list price of a month times months, with what is attached. */
function priceOf(main: Subscription, all: readonly Subscription[], months: bigint): Fen {
  const resources = [main, ...all.filter(({ parentResourceId }) => parentResourceId === main.resourceId)];
  return sumOf(resources, ({ specification }) => BigInt(specification.monthlyYuan * 100) * months);
}

/** A renewal or change that is not paid yet is for what has its product and specification. */
function waitsFor({ status, type, lines }: Order, { product, specification }: Subscription): boolean {
  if (status !== 6 || (type !== 2 && type !== 3)) return false;
  return lines.some((line) => line.product === product && line.specification.code === specification.code);
}

/** A trial that was not turned into a commercial subscription. */
function isTrial(own: readonly Order[]): boolean {
  return own.some(({ type }) => type === 13) && !own.some(({ type }) => type === 14);
}

/** Bought in the same order, but not attached. */
function isRelated(main: Subscription, other: Subscription): boolean {
  return other.parentResourceId === undefined && other.orderIds[0] === main.orderIds[0];
}
