import { least, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Order } from '../orders/order.js';
import { recordUse, usesOf } from '../own-coupons/coupon-uses.js';
import { couponsHeldBy } from '../own-coupons/held-coupons.js';
import { storedCardsOf } from '../own-coupons/stored-cards.js';
import type { Holdings, Portfolio } from '../portfolio.js';
import type { Sources } from './paid-terms.js';

export interface GivingBack {
  portfolio: Portfolio;
  /** Drafts of `Portfolio.change`. */
  customer: Customer;
  holdings: Holdings;
  /** The order that gives back. */
  refundId: string;
  time: number;
}

interface Spent {
  id: string;
  spent: Fen;
}

/**
 * Puts an amount back on the coupons or cards that had paid it for an order; says how much there was to put it on. One
 * that has ended, or could be used only once, gets nothing back.
 */
export function giveBackCoupons(
  { portfolio, customer, holdings, refundId, time }: GivingBack,
  paidOrder: Order,
  kind: 'vouchers' | 'cashCoupons' | 'storedCards',
  amount: Fen,
): Fen {
  const paidIds = holdings.orders
    .filter(({ id, children }) => id === paidOrder.id || children.some((child) => child.id === paidOrder.id))
    .flatMap(({ id }) => [id, paidOrder.id]);
  const hasPaid = (id: string, orderId?: string) =>
    paidIds.includes(orderId ?? '') ||
    usesOf(holdings, id).some((use) => paidIds.includes(use.orderId ?? ''));
  let left = amount;
  for (const { id, spent } of spentOf(kind)) {
    const back = least(left, spent);
    if (back <= zero) continue;
    const coupon = holdings.vouchers.find((one) => one.id === id);
    const last = coupon && { orderId: coupon.orderId, lastUsedTime: coupon.lastUsedTime };
    recordUse(holdings, { couponId: id, orderId: refundId, time, amount: -back });
    if (coupon) Object.assign(coupon, last);
    left -= back;
  }
  return amount - left;

  function spentOf(wanted: keyof Sources): Spent[] {
    if (wanted === 'storedCards') {
      return storedCardsOf(portfolio, customer)
        .filter(({ id }) => hasPaid(id))
        .map(({ id, faceValue, balance }) => ({ id, spent: faceValue - balance }));
    }
    const type = wanted === 'vouchers' ? 1 : 4;
    return couponsHeldBy(portfolio, customer, '', time, holdings).filter(
      (coupon) =>
        coupon.type === type &&
        coupon.version === 2 &&
        coupon.expireTime > time &&
        hasPaid(coupon.id, coupon.orderId),
    );
  }
}
