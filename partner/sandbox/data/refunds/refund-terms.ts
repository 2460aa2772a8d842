import { split, zero, type Fen } from '../../money.js';
import { handlingFee, keptOf, returnableFor } from '../orders/pricing.js';
import type { PaidTerm, Sources } from './paid-terms.js';

/** What of a term is given back and what is kept. */
export interface Refund {
  back: Sources;
  consumed: Fen;
  commission: Fen;
}

export type RefundRule = (term: PaidTerm, at: number) => Refund;

/**
 * Within five days, while returns without a reason are left, everything comes back as it was paid. Later what was used
 * and a handling fee are kept of what was really paid, which a voucher is not (rules-vouchers.md, expiry and refunds); a
 * term that has not started costs no fee.
 */
export function unsubscribing(returnsLeft: boolean): RefundRule {
  return (term, at) => {
    const free = at - term.start <= returnableFor && returnsLeft;
    if (free) return { back: term.paid, consumed: zero, commission: zero };
    return restOf(term, at, term.start > at ? 0n : handlingFee);
  };
}

/** The fee that was not used up, whole. */
export const switching: RefundRule = (term, at) => restOf(term, at, 0n);

function restOf({ paid, start, end }: PaidTerm, at: number, feePercent: bigint): Refund {
  const sources = [paid.cash, paid.credit, paid.cashCoupons, paid.storedCards];
  const total = sources.reduce((sum, amount) => sum + amount, zero);
  const { consumed, commission } = keptOf(total, { start, end }, at, feePercent);
  const [cash, credit, cashCoupons, storedCards] = split(total - consumed - commission, sources);
  return {
    back: {
      cash: cash!,
      credit: credit!,
      cashCoupons: cashCoupons!,
      storedCards: storedCards!,
      vouchers: zero,
    },
    consumed,
    commission,
  };
}
