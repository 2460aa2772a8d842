import { sum, type Fen } from '../../money.js';
import type { OrderLine } from '../orders/order.js';
import { couponsHeldBy, type HeldCoupon } from '../own-coupons/held-coupons.js';
import { isUsable } from '../own-coupons/usable-coupons.js';
import { clashOf, mostCoupons, mostMeans } from './coupon-rules.js';
import { deductCoupon } from './deduct.js';
import { discountsFor, lineWith, type OrderDiscount } from './order-discounts.js';
import type { Means } from './priced.js';
import type { Settlement } from './settle.js';

/**
 * What automatic payment uses: the discount that saves most, or the adjusted price; the voucher or discount coupon that
 * then saves most; and cash coupons, as many as fit. Of equals the one that expires first.
 */
export function bestPayment({
  portfolio,
  customer,
  holdings,
  order,
  now,
}: Omit<Settlement, keyof Means>): Means {
  const discount = bestDiscount(discountsFor(portfolio, customer, order), order.lines);
  const lines = order.lines.map((line) => lineWith(line, discount));
  const usable = couponsHeldBy(portfolio, customer, '', now, holdings)
    .filter((coupon) => isUsable(coupon, order, holdings.orders, now) && !clashOf([coupon], lines))
    .sort((a, b) => a.expireTime - b.expireTime);
  const savingOf = (coupon: HeldCoupon) => deductCoupon(structuredClone(lines), coupon);
  const first = most(
    usable.filter(({ type }) => type !== 4),
    savingOf,
  );
  const cash = usable.filter(({ type }) => type === 4).slice(0, first ? mostMeans - 1 : mostCoupons[4]);
  return { discount, coupons: [...(first ? [first] : []), ...cash] };
}

/** What an order was made with stays where nothing offered is cheaper. */
function bestDiscount(
  offered: readonly OrderDiscount[],
  lines: readonly OrderLine[],
): OrderDiscount | undefined {
  const adjusted = offered.find(({ rate }) => !rate);
  if (adjusted) return adjusted;
  const priceWith = (discount: OrderDiscount | undefined) =>
    sum(lines.map((line) => lineWith(line, discount).net));
  return most([undefined, ...offered], (discount) => -priceWith(discount));
}

/** The first with the highest value. */
function most<T>(choices: readonly T[], valueOf: (choice: T) => Fen): T | undefined {
  let best: { choice: T; value: Fen } | undefined;
  for (const choice of choices) {
    const value = valueOf(choice);
    if (!best || value > best.value) best = { choice, value };
  }
  return best?.choice;
}
