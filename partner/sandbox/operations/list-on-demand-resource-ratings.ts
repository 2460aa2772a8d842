import { metersFor, usePrice } from '../data/prices/price-list.js';
import { useDiscounts } from '../data/prices/discounts.js';
import { parameterError } from '../errors.js';
import { sum } from '../money.js';
import type { Handler, Input } from './handler.js';
import { productId } from './order-wire.js';
import { customerOf } from './own-account.js';
import { checkIds, checkPrice, productsOf, sizeOf } from './rating-lines.js';
import { refusal } from './refusal.js';

type Line = Input<'listOnDemandResourceRatings'>['product_infos'][number];

/** Prices are computed to the tenth decimal and shown with six or ten. */
const scale = 10_000_000_000n;

export const listOnDemandResourceRatings: Handler<'listOnDemandResourceRatings'> = ({ input, caller }) => {
  const { portfolio, customer } = customerOf(caller);
  const shown = (amount: bigint) => decimal(amount, input.inquiry_precision === 1 ? 10 : 6);
  const [discount] = useDiscounts(portfolio, customer);
  checkIds(input.product_infos);
  const lines = input.product_infos.map((line) => {
    const official = officialPrice(line);
    checkPrice(official / 10_000n);
    return { line, official, saved: (official * (discount?.percent ?? 0n)) / 100n };
  });
  const amounts = (official: bigint, saved: bigint) => ({
    amount: shown(official - saved),
    discount_amount: shown(saved),
    official_website_amount: shown(official),
    measure_id: 1 as const,
  });
  return {
    ...amounts(sum(lines.map(({ official }) => official)), sum(lines.map(({ saved }) => saved))),
    currency: 'CNY',
    product_rating_results: lines.map(({ line, official, saved }) => ({
      id: line.id,
      product_id: productId(line.cloud_service_type, line.resource_spec),
      ...amounts(official, saved),
      discount_rating_results: discount
        ? [
            {
              discount_id: discount.id,
              discount_type: discount.type,
              amount: shown(saved),
              measure_id: 1 as const,
              discount_name: discount.name,
            },
          ]
        : [],
    })),
  };
};

/** In ten-thousand-millionths of a yuan: unit price times use times number. */
function officialPrice(line: Line): bigint {
  if (Number(line.usage_value) < 0) throw parameterError('usage_value', 'must not be negative');
  const choices = productsOf(line, metersFor);
  const meter = choices[0]!;
  if (line.usage_factor.toLowerCase() !== meter.usageType.toLowerCase()) {
    throw refusal(
      'CBC.99006074',
      `The billing factor ${line.usage_factor} does not exist for line ${line.id}.`,
    );
  }
  if (line.usage_measure_id !== meter.measureId) {
    throw refusal('CBC.99006050', `The usage unit of line ${line.id} must be ${meter.measureId}.`);
  }
  const price = usePrice(choices, sizeOf(line, meter.size));
  return (price * scaled(line.usage_value) * BigInt(line.subscription_num)) / 1_000_000n;
}

/** A number from JSON with at most ten decimals. */
function scaled(value: number | string): bigint {
  const [whole = '0', fraction = ''] = Number(value).toFixed(10).split('.');
  return BigInt(whole) * scale + BigInt(fraction.padEnd(10, '0'));
}

function decimal(amount: bigint, places: 6 | 10): string {
  const digits = (places === 10 ? amount : amount / 10_000n).toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
