import { least, split, sum, type Fen } from '../../money.js';
import { openOf, type OrderLine } from '../orders/order.js';
import type { HeldCoupon } from '../own-coupons/held-coupons.js';
import { pays } from '../own-coupons/usable-coupons.js';
import { deductibleOf } from './coupon-rules.js';
import { withDiscounts } from './order-discounts.js';

/** What means that are not the account's balances may pay of a line. */
type Share = 'vouchers' | 'cashCoupons' | 'storedCards';

/** Takes as much as it can of `available` for the lines it may pay for; says how much that was. */
export function deduct(
  lines: OrderLine[],
  share: Share,
  available: Fen,
  mayPay: (line: OrderLine) => boolean = () => true,
): Fen {
  const open = lines.map((line) => (mayPay(line) ? openOf(line) : 0n));
  const taken = least(available, sum(open));
  const parts = split(taken, open);
  lines.forEach((line, index) => (line[share] += parts[index]!));
  return taken;
}

/** Uses a coupon for the lines; says what it took off them. */
export function deductCoupon(lines: OrderLine[], coupon: HeldCoupon): Fen {
  const rest = coupon.faceValue - coupon.spent;
  if (coupon.type === 2) return deductRate(lines, coupon);
  if (coupon.type === 1) return deduct(lines, 'vouchers', rest, (line) => pays(coupon, line));
  const most = deductibleOf(coupon, sum(lines.map(({ net }) => net)));
  const available = most === undefined ? rest : least(rest, most);
  return deduct(lines, 'cashCoupons', available, (line) => pays(coupon, line));
}

/** A discount coupon is a discount more; its face value is the rate that remains to be paid, 8.50 being 85 percent. */
function deductRate(lines: OrderLine[], { faceValue }: HeldCoupon): Fen {
  let taken = 0n;
  for (const line of lines) {
    const amount = line.net - (line.net * faceValue) / 1_000n;
    Object.assign(line, withDiscounts(line, [...line.discounts, { type: '300', amount }]));
    taken += amount;
  }
  return taken;
}
