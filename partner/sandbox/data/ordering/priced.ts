import { sumOf, type Fen } from '../../money.js';
import { openOf, type Order, type OrderLine } from '../orders/order.js';
import type { HeldCoupon } from '../own-coupons/held-coupons.js';
import type { StoredCard } from '../own-coupons/stored-cards.js';
import { deduct, deductCoupon } from './deduct.js';
import { lineWith, type OrderDiscount } from './order-discounts.js';

/** What an order is paid with, besides the balances. */
export interface Means {
  discount: OrderDiscount | undefined;
  coupons: readonly HeldCoupon[];
  cards?: readonly StoredCard[];
}

/** What an order comes to. */
export interface Priced {
  /** Copies of its lines with what means pay of them. */
  lines: OrderLine[];
  /** What leaves each coupon and card: one that can be used only once leaves whole. */
  uses: { id: string; amount: Fen }[];
}

/** The discount, then a discount coupon, voucher, cash coupons and cards (rules-orders.md section 2). */
export function priced(order: Order, { discount, coupons, cards = [] }: Means): Priced {
  const lines = order.lines.map((line) => lineWith(line, discount));
  const uses = inOrder(coupons).map((coupon) => {
    const taken = deductCoupon(lines, coupon);
    return { id: coupon.id, amount: coupon.version === 1 && taken > 0n ? coupon.faceValue : taken };
  });
  const cardUses = cards.map(({ id, balance }) => ({ id, amount: deduct(lines, 'storedCards', balance) }));
  return { lines, uses: [...uses, ...cardUses] };
}

/** What is left to the balances. */
export function dueOf({ lines }: Priced): Fen {
  return sumOf(lines, openOf);
}

/** Discount coupons, vouchers, then cash coupons, those of one kind as given. */
function inOrder(coupons: readonly HeldCoupon[]): HeldCoupon[] {
  return [2, 1, 4].flatMap((type) => coupons.filter((coupon) => coupon.type === type));
}
