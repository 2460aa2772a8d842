import { Big } from 'big.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import { codeFlag } from '../../kit/code-flag.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money, sumOf } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { InstallmentPeriod, PriceDiscountKind } from './enums.js';
import type { Installment, QuotedPrice } from './quote.js';

/** Amounts without a discount, as the inquiries about new subscriptions and about renewals both have them. */
export interface Official {
  official_website_amount?: WireDecimal;
  installment_official_website_amount?: WireDecimal;
  installment_period_type?: 2 | 3;
}

/** The same with one discount. */
export interface Option extends Official {
  discount_id?: string;
  discount_type?: 605 | 606 | 607;
  discount_name?: string;
  best_offer?: 0 | 1;
  amount?: WireDecimal;
  discount_amount?: WireDecimal;
  installment_amount?: WireDecimal;
  installment_official_discount_amount?: WireDecimal;
}

/** What an inquiry says: the price without discount, and what it would be with each the customer has. */
export interface Inquiry {
  official: Official;
  options: Option[];
}

/**
 * Several inquiries as if they were one: amounts are added up, discount by discount. Where a discount was not offered,
 * the list price stands.
 */
export function combined(inquiries: Inquiry[]): Inquiry {
  if (inquiries.length === 1) return inquiries[0]!;
  const known = new Map(inquiries.flatMap(({ options }) => options).map((option) => [keyOf(option), option]));
  const options = [...known].map(([key, { discount_id, discount_type, discount_name }]) => {
    const parts = inquiries.map(
      (inquiry) => inquiry.options.find((option) => keyOf(option) === key) ?? undiscounted(inquiry.official),
    );
    return { discount_id, discount_type, discount_name, ...added(parts) };
  });
  const best = bestOf(options);
  return {
    official: added(inquiries.map(({ official }) => official)),
    options: options.map((option) => ({ ...option, best_offer: option === best ? 1 : 0 })),
  };
}

const isBest = codeFlag('PriceDiscount.applied', { yes: 1, no: 0 });

/** A price with its alternatives: the best of them is what it comes to. */
export function toQuotedPrice({ official, options }: Inquiry, context: SubgraphContext): QuotedPrice {
  const best = options.filter((option) => isBest(option.best_offer, context))[0];
  const { amount, discount_amount } = best ?? undiscounted(official);
  return {
    listPrice: money(official.official_website_amount),
    discount: money(discount_amount),
    price: money(amount),
    discounts: options.map((option) => ({
      id: noneIfEmpty(option.discount_id),
      kind: option.discount_type && PriceDiscountKind.nameOf(option.discount_type, context),
      name: noneIfEmpty(option.discount_name),
      amount: money(option.discount_amount),
      applied: option === best,
      installmentAmount: isThere(option.installment_official_discount_amount)
        ? money(option.installment_official_discount_amount)
        : undefined,
    })),
    installment: toInstallment(best ?? undiscounted(official), context),
  };
}

function toInstallment(price: Option, context: SubgraphContext): Installment | undefined {
  if (!isThere(price.installment_official_website_amount)) return undefined;
  const { installment_period_type: period } = price;
  return {
    listPrice: money(price.installment_official_website_amount),
    discount: money(price.installment_official_discount_amount),
    price: money(price.installment_amount),
    period: period && InstallmentPeriod.nameOf(period, context),
  };
}

/** The kinds the partner compares, in the order in which a tie is decided. */
const compared = [605, 606, 607];

/** As the partner finds it: the biggest saving. */
function bestOf(options: Option[]): Option | undefined {
  const rank = ({ discount_type }: Option) => compared.indexOf(discount_type ?? 0);
  return options
    .filter((option) => rank(option) >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .reduce<Option | undefined>((best, one) => (best && !savesMore(one, best) ? best : one), undefined);
}

function savesMore(a: Option, b: Option): boolean {
  return new Big(a.discount_amount ?? 0).gt(b.discount_amount ?? 0);
}

function undiscounted(official: Official): Option {
  return {
    ...official,
    amount: official.official_website_amount,
    discount_amount: 0,
    ...(isThere(official.installment_official_website_amount) && {
      installment_amount: official.installment_official_website_amount,
      installment_official_discount_amount: 0,
    }),
  };
}

const amounts = [
  'official_website_amount',
  'amount',
  'discount_amount',
  'installment_official_website_amount',
  'installment_official_discount_amount',
  'installment_amount',
] as const;

function added(parts: Option[]): Option {
  const sums = amounts.flatMap((name) => {
    const known = parts.map((part) => part[name]).filter(isThere);
    return known.length > 0 ? [[name, sumOf(known).amount]] : [];
  });
  const period = parts.find((part) => part.installment_period_type)?.installment_period_type;
  return { ...(Object.fromEntries(sums) as Option), ...(period && { installment_period_type: period }) };
}

function keyOf({ discount_type, discount_id }: Option): string {
  return `${discount_type} ${discount_id}`;
}

/** What does not apply is absent, or an empty text. */
function isThere(amount: WireDecimal | undefined): amount is WireDecimal {
  return amount !== undefined && amount !== '';
}
