import type { DiscountType, OrderLine } from '../orders/order.js';
import type { Fen } from '../../money.js';
import type { HeldCoupon } from '../own-coupons/held-coupons.js';

/** Why coupons and discounts cannot be used together (rules-orders.md section 2). */
export type CouponClash = 'tooMany' | 'voucherWithDiscountCoupon' | 'excludesDiscount' | 'belowMinimum';

/** How many coupons of a kind pay for one order. */
export const mostCoupons = { 1: 1, 2: 1, 4: 3 } as const;

/** How many coupons and cards one payment takes in all. */
export const mostMeans = 3;

/** Limits by which a coupon does not go with some discounts when their value is 0. */
const exclusions: Record<string, readonly DiscountType[]> = {
  simultaneousUseWithEmpowerDiscount: ['607'],
  simultaneousUseWithContractDiscount: ['600', '601', '602', '603', '604', '605', '606'],
  simultaneousUseWithPromotionDiscount: ['200', '700'],
};

/** Whether coupons may pay for lines that have their discounts already; what forbids it. */
export function clashOf(
  coupons: readonly HeldCoupon[],
  lines: readonly OrderLine[],
): CouponClash | undefined {
  const ofType = (type: number) => coupons.filter((coupon) => coupon.type === type).length;
  if (ofType(1) > 0 && ofType(2) > 0) return 'voucherWithDiscountCoupon';
  if (([1, 2, 4] as const).some((type) => ofType(type) > mostCoupons[type])) return 'tooMany';
  if (coupons.some((coupon) => excludesDiscount(coupon, lines))) return 'excludesDiscount';
  return coupons.some((coupon) => demandsMore(coupon, lines)) ? 'belowMinimum' : undefined;
}

function excludesDiscount({ useLimits }: HeldCoupon, lines: readonly OrderLine[]): boolean {
  const given = new Set(lines.flatMap(({ discounts }) => discounts.map(({ type }) => type)));
  return useLimits.some(
    ({ key, value1 }) => value1 === '0' && exclusions[key]?.some((type) => given.has(type)),
  );
}

/** A coupon may demand that at least one line costs no less than a share of its list price. */
function demandsMore({ useLimits }: HeldCoupon, lines: readonly OrderLine[]): boolean {
  const priced = lines.filter(({ official }) => official > 0n);
  return useLimits.some(
    ({ key, value1 }) =>
      key === 'minConsumeDiscount' && priced.every(({ official, net }) => net < shareOf(official, value1)),
  );
}

/** The most of an order's price a coupon may pay; undefined is all of it. */
export function deductibleOf({ useLimits }: HeldCoupon, price: Fen): Fen | undefined {
  const ratio = useLimits.find(({ key }) => key === 'maxDeductionRatio')?.value1;
  return ratio === undefined ? undefined : shareOf(price, ratio);
}

/** A share as its decimal text has it, rounded down to the fen. */
function shareOf(amount: Fen, ratio: string): Fen {
  const [whole = '', fraction = ''] = ratio.split('.');
  return (amount * BigInt(whole + fraction)) / 10n ** BigInt(fraction.length);
}
