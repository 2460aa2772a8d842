import { serviceCode } from '../data/catalogue/catalogue.js';
import { bestOf, periodDiscounts, savingOf, type CustomerDiscount } from '../data/prices/discounts.js';
import { monthlyPrice, periodProducts } from '../data/prices/price-list.js';
import { parameterError } from '../errors.js';
import { sumOf, yuan, type Fen } from '../money.js';
import type { Handler, Input } from './handler.js';
import { productId } from './order-wire.js';
import { customerOf } from './own-account.js';
import { checkIds, checkPrice, productsOf, sizeOf } from './rating-lines.js';

type Line = Input<'listRateOnPeriodDetail'>['product_infos'][number];

interface Priced {
  id: string;
  productId: string;
  official: Fen;
  /** Of how many instalments the price is paid, and how much of it: CloudPond only. */
  instalments: { count: bigint; share: bigint } | undefined;
}

/** The list price, and one alternative per discount the customer has; the best is the biggest saving. */
export const listRateOnPeriodDetail: Handler<'listRateOnPeriodDetail'> = ({ input, caller }) => {
  const { portfolio, customer } = customerOf(caller);
  checkIds(input.product_infos);
  const lines = input.product_infos.map(priced);
  const discounts = periodDiscounts(portfolio, customer);
  const best = bestOf(discounts);
  return {
    official_website_rating_result: {
      official_website_amount: yuan(sumOf(lines, ({ official }) => official)),
      ...instalment(lines, ({ official }) => official),
      measure_id: 1,
      product_rating_results: lines.map((line) => ({
        id: line.id,
        product_id: line.productId,
        official_website_amount: yuan(line.official),
        measure_id: 1 as const,
        ...instalment([line], ({ official }) => official),
      })),
    },
    optional_discount_rating_results: discounts.map((discount) => ({
      discount_id: discount.id,
      ...discounted(lines, discount),
      discount_type: discount.type,
      discount_name: discount.name,
      best_offer: discount === best ? (1 as const) : (0 as const),
      product_rating_results: lines.map((line) => ({
        id: line.id,
        product_id: line.productId,
        ...discounted([line], discount),
      })),
    })),
    currency: 'CNY',
  };
};

function discounted(lines: readonly Priced[], discount: CustomerDiscount) {
  const official = sumOf(lines, (line) => line.official);
  const saved = sumOf(lines, (line) => savingOf(line.official, discount));
  const part = instalment(lines, (line) =>
    savingOf(line.official, discount),
  ).installment_official_website_amount;
  return {
    amount: yuan(official - saved),
    official_website_amount: yuan(official),
    discount_amount: yuan(saved),
    measure_id: 1 as const,
    ...instalment(lines, (line) => line.official),
    installment_official_discount_amount: part,
    installment_amount: instalment(lines, (line) => line.official - savingOf(line.official, discount))
      .installment_official_website_amount,
  };
}

/** As the real answers have it, absent where nothing is paid in instalments. */
function instalment(lines: readonly Priced[], amountOf: (line: Priced) => Fen) {
  const own = lines.filter(({ instalments }) => instalments);
  if (own.length === 0) return { installment_official_website_amount: undefined };
  const amount = sumOf(own, (line) => amountOf(line) / line.instalments!.share / line.instalments!.count);
  return { installment_official_website_amount: yuan(amount), installment_period_type: 2 as const };
}

/** As orders are priced: by the month, a year being twelve; a day is a thirtieth of a month, an hour a 24th of that. */
function priced(line: Line): Priced {
  const choices = productsOf(line, periodProducts);
  const monthly = monthlyPrice(choices, sizeOf(line, choices[0]!.specification.size));
  const count = BigInt(line.period_num) * BigInt(line.subscription_num);
  const price = (monthly * hoursOf[line.period_type] * count) / hoursOf[2];
  checkPrice(price);
  const mode = line.fee_installment_mode ?? 'NA';
  if (mode !== 'NA' && line.cloud_service_type !== serviceCode('cloudpond')) {
    throw parameterError('fee_installment_mode', 'must be NA for anything but CloudPond');
  }
  const months = (hoursOf[line.period_type] * BigInt(line.period_num)) / hoursOf[2];
  return {
    id: line.id,
    productId: productId(choices[0]!.product, line.resource_spec),
    official: price / 10_000n,
    instalments:
      mode === 'NA' ? undefined : { count: months > 0n ? months : 1n, share: mode === 'HALF_PAY' ? 2n : 1n },
  };
}

const hoursOf = { 0: 24n, 2: 720n, 3: 8640n, 4: 1n } as const;
