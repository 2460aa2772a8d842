import { periodOf } from '../data/ordering/period.js';
import { renewalProblem, type RenewalProblem } from '../data/ordering/renewal-problem.js';
import { renewalTerm } from '../data/ordering/renewal-term.js';
import { renewedWith } from '../data/ordering/renewed-resources.js';
import type { Subscription } from '../data/orders/subscription.js';
import { bestOf, periodDiscounts, savingOf } from '../data/prices/discounts.js';
import { sum, sumOf, yuan } from '../money.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

interface Failure {
  code: string;
  meaning: string;
}

const gone: Failure = {
  code: 'CBC.30050009',
  meaning: 'The resource has expired and was deleted, or does not exist.',
};

/** Why a resource's renewal has no price; reported beside the others, in HTTP 200. */
const failures: Record<RenewalProblem, Failure> = {
  unknown: gone,
  deleted: gone,
  attached: { code: 'CBC.30050007', meaning: 'The resource is not a main resource.' },
  inProgress: { code: 'CBC.30050011', meaning: 'The resource is being unsubscribed or changed.' },
  awaited: { code: 'CBC.30050010', meaning: 'The resource is part of an order waiting for payment.' },
  notRenewable: { code: 'CBC.30050013', meaning: 'The product cannot be renewed.' },
  noSuchPeriod: { code: 'CBC.30050008', meaning: 'The resource cannot be renewed for this period.' },
};

/**
 * What renewal orders cost. All money is text. Attached resources are priced with their main one, associated ones when
 * asked for.
 */
export const listRenewRateOnPeriod: Handler<'listRenewRateOnPeriod'> = ({
  input,
  caller,
  now,
  itemError,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const { resource_ids: ids } = input;
  if (new Set(ids).size < ids.length) throw refusal('CBC.30050012');
  const holdings = portfolio.holdings(customer);
  const { subscriptions } = holdings;
  const period = periodOf(input.period_type, input.period_num);
  const problemOf = (resource: Subscription | undefined) =>
    renewalProblem(resource, { customer, holdings, period, now });
  const asked = ids.map((id) => {
    const resource = subscriptions.find(({ resourceId }) => resourceId === id);
    const problem = problemOf(resource);
    return { id, resource, failure: itemError(id) ?? (problem && failures[problem]) };
  });
  const priced = asked.flatMap(({ resource, failure }) => (resource && !failure ? [resource] : []));
  const associated = input.include_relative_resources
    ? subscriptions.filter(
        (one) =>
          !ids.includes(one.resourceId) && !problemOf(one) && priced.some((main) => isRelated(main, one)),
      )
    : [];
  const results = [...priced, ...associated].map((main) => ({
    id: main.resourceId,
    prices: renewedWith(main, subscriptions, now).map(
      (resource) => renewalTerm(resource, period.months, customer).price,
    ),
  }));
  const prices = results.flatMap((result) => result.prices);
  const total = sum(prices);
  const discounts = periodDiscounts(portfolio, customer);
  const best = bestOf(discounts);
  return {
    currency: 'CNY',
    renew_inquiry_results: results.map((result) => ({
      resource_id: result.id,
      amount: yuan(sum(result.prices)),
    })),
    official_website_rating_result: { official_website_amount: yuan(total) },
    optional_discount_rating_results: discounts.map((discount) => {
      const saved = sumOf(prices, (price) => savingOf(price, discount));
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
    fail_resource_infos: asked.flatMap(({ id, failure }) =>
      failure ? [{ error_code: failure.code, error_msg: failure.meaning, resource_id: id }] : [],
    ),
  };
};

/** Bought in the same order, but not attached. */
function isRelated(main: Subscription, other: Subscription): boolean {
  return other.parentResourceId === undefined && other.orderIds[0] === main.orderIds[0];
}
