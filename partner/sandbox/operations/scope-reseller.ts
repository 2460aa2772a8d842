import type { Caller } from '../auth/caller.js';
import type { Reseller } from '../data/reseller.js';
import { businessError } from '../errors.js';

/** The reseller a call names, undefined when it names none; 400 CBC.99000037 when it is not the caller's. */
export function resellerOf({ partner }: Caller, resellerId: string | undefined): Reseller | undefined {
  if (resellerId === undefined) return undefined;
  const reseller = partner.book.reseller(resellerId);
  if (!reseller) throw businessError('CBC.99000037');
  return reseller;
}
