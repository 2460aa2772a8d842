import { checkText } from '../../kit/checks.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkCount, checkRange } from '../catalogue/checks.js';
import { combined, toQuotedPrice } from './alternatives.js';
import { SubscriptionPeriodUnit } from './input-enums.js';
import { most, type SubscriptionPriceInput } from './price-input.js';
import { largestSize, type SubscriptionProductInput } from './product-input.js';
import type { PriceQuote, PriceQuoteLine } from './quote.js';
import { rowOfLine } from './row-of-line.js';
import { argumentOf, toProduct } from './to-product.js';

type Schemas = components['schemas'];
type Answer = Schemas['ListRateOnPeriodDetailResponse'];

/**
 * Prices by the month or year, without discount and with each the customer has. Lines are priced by themselves and add
 * up, under every discount: so what is too much for one call is split over several.
 */
export async function quoteSubscriptions(
  context: SubgraphContext,
  { customerId, projectId, products }: SubscriptionPriceInput,
): Promise<PriceQuote> {
  const customer = { id: checkText(customerId, 'input.customerId', 64) };
  const project_id = checkText(projectId, 'input.projectId', 64);
  const lines = checkCount(products, 'input.products', most.products).map(toLine);
  const answers = await Promise.all(
    inChunks(lines, most.productsPerCall).map((product_infos) =>
      context.partner.call(
        'listRateOnPeriodDetail',
        { body: { project_id, product_infos } },
        asCustomer(context, customer),
      ),
    ),
  );
  const whole = combined(answers.map(toInquiry));
  const best = whole.options.find((option) => option.best_offer === 1);
  return { ...toQuotedPrice(whole, context), lines: quoteLines(lines.length, answers, best, context) };
}

function toLine(product: SubscriptionProductInput, index: number): Schemas['PeriodProductInfo'] {
  const argument = argumentOf(index);
  return {
    ...toProduct(product, index, argument),
    period_type: SubscriptionPeriodUnit.numberOf(product.periodUnit) as 0 | 2 | 3 | 4,
    period_num: checkRange(product.periods, `${argument}.periods`, 1, largestSize),
    ...(product.installments && { fee_installment_mode: installmentModes[product.installments] }),
  };
}

const installmentModes = { HALF_UPFRONT: 'HALF_PAY', NO_UPFRONT: 'ZERO_PAY' } as const;

function toInquiry(answer: Answer) {
  return {
    official: answer.official_website_rating_result ?? {},
    options: answer.optional_discount_rating_results ?? [],
  };
}

/** Each line under the discounts of its inquiry; the one that is best for all of them together is applied. */
function quoteLines(
  count: number,
  answers: Answer[],
  best: { discount_id?: string; discount_type?: number } | undefined,
  context: SubgraphContext,
): PriceQuoteLine[] {
  const rowOf = rowOfLine(
    'listRateOnPeriodDetail',
    answers.flatMap((answer) => answer.official_website_rating_result?.product_rating_results ?? []),
  );
  const optionsById = new Map<string | undefined, Schemas['OptionalDiscountRatingResult'][]>();
  for (const option of answers.flatMap((answer) => answer.optional_discount_rating_results ?? [])) {
    const { discount_id, discount_type, discount_name } = option;
    const isBest = best && discount_id === best.discount_id && discount_type === best.discount_type;
    for (const row of option.product_rating_results ?? []) {
      const ofLine = { ...row, discount_id, discount_type, discount_name, best_offer: isBest ? 1 : 0 };
      optionsById.set(row.id, [...(optionsById.get(row.id) ?? []), ofLine as typeof option]);
    }
  }
  return Array.from({ length: count }, (_, index) => {
    const official = rowOf(index);
    return {
      ...toQuotedPrice({ official, options: optionsById.get(official.id) ?? [] }, context),
      productId: noneIfEmpty(official.product_id),
    };
  });
}
