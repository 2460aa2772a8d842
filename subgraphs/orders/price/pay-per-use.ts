import { checkText } from '../../kit/checks.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type Money, money, sumOf } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkCount, checkNotNegative, checkUnit } from '../catalogue/checks.js';
import { PriceDiscountKind } from './enums.js';
import { PricePrecision } from './input-enums.js';
import { type PayPerUsePriceInput, most } from './price-input.js';
import type { PayPerUseProductInput } from './product-input.js';
import type { PriceDiscount, PriceQuote, PriceQuoteLine } from './quote.js';
import { rowOfLine } from './row-of-line.js';
import { argumentOf, toProduct } from './to-product.js';

type Schemas = components['schemas'];
type Line = Schemas['DemandProductRatingResult'];
type Priced = Pick<Line, 'amount' | 'discount_amount' | 'official_website_amount'>;

/**
 * Prices by use. Every line is priced by itself, discounts included, and the total is their sum: so what is too much for
 * one call is split over several.
 */
export async function quotePayPerUse(
  context: SubgraphContext,
  { customerId, projectId, products, precision }: PayPerUsePriceInput,
): Promise<PriceQuote> {
  const customer = { id: checkText(customerId, 'input.customerId', 64) };
  const inquiry = {
    project_id: checkText(projectId, 'input.projectId', 64),
    inquiry_precision: PricePrecision.numberOf(precision) as 0 | 1,
  };
  const lines = checkCount(products, 'input.products', most.products).map(toLine);
  const answers = await Promise.all(
    inChunks(lines, most.productsPerCall).map((product_infos) =>
      context.partner.call(
        'listOnDemandResourceRatings',
        { body: { ...inquiry, product_infos } },
        asCustomer(context, customer),
      ),
    ),
  );
  const rowOf = rowOfLine(
    'listOnDemandResourceRatings',
    answers.flatMap((answer) => answer.product_rating_results ?? []),
  );
  const quoted = lines.map((_, index) => toQuoteLine(rowOf(index), context));
  return { ...totals(answers), discounts: sumsById(quoted), lines: quoted };
}

function toLine(product: PayPerUseProductInput, index: number) {
  const argument = argumentOf(index);
  return {
    ...toProduct(product, index, argument),
    usage_factor: checkText(product.usageType, `${argument}.usageType`, 64),
    usage_value: checkNotNegative(product.usage, `${argument}.usage`),
    usage_measure_id: checkUnit(product.usageUnit, `${argument}.usageUnit`),
  };
}

function toQuoteLine(row: Line, context: SubgraphContext): PriceQuoteLine {
  return {
    ...totals([row]),
    productId: noneIfEmpty(row.product_id),
    discounts: (row.discount_rating_results ?? []).map((discount) => ({
      id: noneIfEmpty(discount.discount_id),
      kind: discount.discount_type && PriceDiscountKind.nameOf(discount.discount_type, context),
      name: noneIfEmpty(discount.discount_name),
      amount: money(discount.amount),
      applied: true,
    })),
  };
}

function totals(parts: Priced[]) {
  return {
    listPrice: total(parts.map((part) => part.official_website_amount)),
    discount: total(parts.map((part) => part.discount_amount)),
    price: total(parts.map((part) => part.amount)),
  };
}

/** What is not split keeps its decimals as they were sent. */
function total(amounts: (WireDecimal | undefined)[]): Money {
  return amounts.length === 1 ? money(amounts[0]) : sumOf(amounts);
}

/** The partner states discounts by line only. */
function sumsById(lines: PriceQuoteLine[]): PriceDiscount[] {
  const byId = new Map<string, PriceDiscount[]>();
  for (const discount of lines.flatMap((line) => line.discounts)) {
    const key = `${discount.kind} ${discount.id}`;
    byId.set(key, [...(byId.get(key) ?? []), discount]);
  }
  return [...byId.values()].map((same) => ({
    ...same[0]!,
    amount: total(same.map(({ amount }) => amount.amount)),
  }));
}
