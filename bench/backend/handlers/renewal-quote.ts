import { balancesOf, customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct, sum } from '../sum.js';

/** Most resources the partner prices in a call. */
const most = 10;

export const renewalQuote: Handler = async (desk, { customerId = '', resourceIds = '' }) => {
  const { partner } = desk;
  const ids = resourceIds.split(',');
  const chunks = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) =>
    ids.slice(index * most, (index + 1) * most),
  );
  const customer = await customerById(desk, customerId);
  const [balances, subscriptions, ...prices] = await Promise.all([
    balancesOf(desk, customer ? [customer] : []),
    partner.call('listPayPerUseCustomerResources', {
      body: { customer_id: customerId, resource_ids: ids, offset: 0, limit: 500 },
    }),
    ...chunks.map((resource_ids) =>
      partner.call(
        'listRenewRateOnPeriod',
        { body: { resource_ids, period_type: 2, period_num: 1 } },
        { actingFor: { customerId } },
      ),
    ),
  ]);
  const official = prices.map(({ official_website_rating_result }) => official_website_rating_result);
  const offers = prices.flatMap(
    ({ optional_discount_rating_results = [] }) => optional_discount_rating_results,
  );
  const best = offers.filter(({ best_offer }) => best_offer === 1);
  return {
    ...customer,
    balance: balances.get(customerId),
    subscriptions: subscriptions.data,
    prices,
    listPrice: sum(official.map((one) => one?.official_website_amount)),
    price: sum(best.map(({ amount }) => amount)),
    discounts: distinct(offers.map(({ discount_id }) => discount_id)).map((id) => ({
      id,
      amount: sum(offers.filter((one) => one.discount_id === id).map((one) => one.discount_amount)),
    })),
  };
};
