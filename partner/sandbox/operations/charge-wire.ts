import { resourceName, serviceName, type Language } from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import { regionName } from '../data/metering/regions.js';
import { official, type Charge, type Parts } from '../data/statements/charge.js';
import { yuan } from '../money.js';
import { utc } from '../time.js';
import { productId } from './order-wire.js';

/** Period types of bills, by those of order lines. */
const billedPeriods: Partial<Record<number, 5 | 19 | 20 | 24 | 25>> = { 0: 24, 2: 20, 3: 19, 4: 25, 5: 5 };

/** Names of the service, the resource type and the region of a charge. A marketplace service is in no catalogue. */
export function namesOf({ serviceCode, resourceCode, region }: Charge, language: Language) {
  return {
    service:
      serviceName(serviceCode, language) ?? (language === 'en_US' ? 'KooGallery product' : '云商店商品'),
    resource:
      resourceName(resourceCode, language) ?? (language === 'en_US' ? 'KooGallery SaaS' : '云商店SaaS'),
    region: regionName(region, language),
  };
}

/** The amounts that every bill spells alike; stored cards, bonus and write-offs have another name in each. */
export function amountsOf(parts: Parts) {
  return {
    cash_amount: yuan(parts.cash),
    credit_amount: yuan(parts.credit),
    coupon_amount: yuan(parts.vouchers),
    flexipurchase_coupon_amount: yuan(parts.cashCoupons),
    debt_amount: yuan(parts.debt),
  };
}

/** What was bought or used. */
export function productOf({ ordered, used, serviceCode }: Charge, language: Language) {
  if (ordered) {
    const { line } = ordered;
    const name = serviceName(serviceCode, language) ?? products[line.product].service;
    const description = line.specification.description[language];
    return {
      id: productId(line.product, line.specification.code),
      name: `${name}_${description.split('|')[0]}`,
      description,
      sku: line.specification.code,
      size: line.specification.size,
    };
  }
  const specification = used?.meter?.specification;
  return {
    id: specification && productId(serviceCode, specification.code),
    name: specification?.description[language],
    description: specification?.description[language],
    sku: specification?.code,
    size: used?.meter?.size,
  };
}

/** How much was used: list price over unit price, so that quantity times price is the list price to a millionth. */
export function usageOf(charge: Charge) {
  const meter = charge.used?.meter;
  if (!meter) return undefined;
  return {
    type: meter.usageType,
    amount: quantity(official(charge.parts), meter.price),
    measureId: meter.measureId,
    unitPrice: micro(meter.price),
  };
}

/** Fen over millionths of a yuan, with six decimals. */
export function quantity(fen: bigint, price: bigint): string {
  return micro((fen * 10_000n * 1_000_000n) / price);
}

/** A decimal with six places. */
export function micro(millionths: bigint): string {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

export function periodOf({ ordered }: Charge) {
  if (!ordered) return { type: undefined, count: undefined };
  const { periodType, periodCount } = ordered.line;
  return {
    type: billedPeriods[periodType],
    count: periodCount === undefined ? undefined : String(periodCount),
  };
}

/** Payment of an order, or start and end of a use. */
export function consumedAt({ time, used }: Charge): string {
  return used ? `${utc(used.from)}/${utc(used.to)}` : utc(time);
}
