import type { Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';

/** A rate off the list price that a customer has. */
export interface CustomerDiscount {
  id: string;
  type: 605 | 607;
  name: string;
  percent: bigint;
}

/** Discounts on subscriptions: a commercial one, one its partner granted, or none. */
export function periodDiscounts({ seed }: Portfolio, customer: Customer): CustomerDiscount[] {
  const rng = customerRng(customer.index, seed).split('price discounts');
  return [
    ...(rng.chance(70) ? [discount(605, rng.pick([10, 12, 15, 20]), customer)] : []),
    ...(rng.chance(60) ? [discount(607, rng.pick([3, 5, 8, 12]), customer)] : []),
  ];
}

/** The commercial discount on pay-per-use: the percentage its bills show. */
export function useDiscounts({ seed }: Portfolio, customer: Customer): CustomerDiscount[] {
  const percent = customerRng(customer.index, seed).split('usage').split('discount').pick([0, 0, 3, 5, 10]);
  return percent === 0 ? [] : [discount(605, percent, customer)];
}

/** The first of the biggest savings: commercial before partner-granted. */
export function bestOf(discounts: readonly CustomerDiscount[]): CustomerDiscount | undefined {
  return discounts.reduce<CustomerDiscount | undefined>(
    (best, one) => (best === undefined || one.percent > best.percent ? one : best),
    undefined,
  );
}

/** Rounded down to the fen, line by line, so that lines add up. */
export function savingOf(official: Fen, { percent }: CustomerDiscount): Fen {
  return (official * percent) / 100n;
}

function discount(type: 605 | 607, percent: number, { id }: Customer): CustomerDiscount {
  return {
    id: `DC${type}${String(percent).padStart(2, '0')}${id.slice(0, 12)}`,
    type,
    name: type === 605 ? '商务折扣' : '伙伴授予折扣',
    percent: BigInt(percent),
  };
}
