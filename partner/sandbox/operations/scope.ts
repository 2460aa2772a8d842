import type { Caller } from '../auth/caller.js';
import type { Portfolio } from '../data/portfolio.js';
import { businessError } from '../errors.js';

/**
 * The customers a call is about: the partner's own, or with `resellerId` those of that reseller. A reseller that is
 * not the caller's answers 400 CBC.99000037.
 */
export function portfolioOf({ partner }: Caller, resellerId: string | undefined): Portfolio {
  if (resellerId === undefined) return partner.book.own;
  const reseller = partner.book.reseller(resellerId);
  if (!reseller) throw businessError('CBC.99000037');
  return reseller.portfolio;
}
