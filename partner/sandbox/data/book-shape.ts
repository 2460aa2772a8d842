import { archetypes, type Archetype } from './customers/archetypes.js';
import { partnerQuotas, type QuotaPlan } from './vouchers/quota-plans.js';

/** How large a partner's business is and what it consists of; everything else follows from the seed. */
export interface BookShape {
  /** Customers of the partner itself. */
  customers: number;
  /** Customers of each of its resellers. */
  resellers: readonly number[];
  /** Kinds of customers, its own and its resellers'. */
  archetypes: readonly Archetype[];
  /** Quotas it issues coupons from; the first is also handed on to resellers. */
  quotas: readonly QuotaPlan[];
  /** For how many days at least, when the data end, it has been a partner. */
  daysInBusiness: number;
}

/** A partner that has been one for a while, with customers of all kinds. */
export function bookShape(customers: number, resellers: readonly number[]): BookShape {
  return { customers, resellers, archetypes, quotas: partnerQuotas, daysInBusiness: 500 };
}

/** `total` in parts as equal as can be, the larger ones first. */
export function equalParts(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((total + parts - 1 - index) / parts));
}
