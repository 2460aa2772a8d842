import { Big } from 'big.js';
import { type AnswerOf, Refused } from '../../../partner/client/index.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { RequestOf } from '../../../partner/client/index.js';

type Renewal = RequestOf<'renewalResources'>['body'];
export type RenewalPrice = AnswerOf<'listRenewRateOnPeriod'>;

/** What a renewal costs, and what cannot be renewed; undefined when the partner would not price it. */
export async function priceRenewal(
  { resource_ids, period_type, period_num }: Renewal,
  customerId: string,
  context: SubgraphContext,
): Promise<RenewalPrice | undefined> {
  const request = { body: { resource_ids, period_type, period_num } };
  const options = asCustomer(context, { id: customerId });
  return context.partner.call('listRenewRateOnPeriod', request, options).catch((error: unknown) => {
    if (error instanceof Refused) return undefined;
    throw error;
  });
}

/** What automatic payment takes at most: the price with the discount that saves most, before vouchers. */
export function lowestOf(price: RenewalPrice): string {
  const { official_website_rating_result: official, optional_discount_rating_results: options = [] } = price;
  const best = options.find(({ best_offer }) => best_offer === 1);
  return new Big(best?.amount ?? official?.official_website_amount ?? 0).toFixed(2);
}
