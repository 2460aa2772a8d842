import { least, split, sumOf, zero, type Fen } from '../../money.js';
import { DAY, SECOND } from '../../time.js';
import type { Order } from '../orders/order.js';
import type { Rng } from '../prng.js';
import type { Voucher } from './voucher.js';

/**
 * Spends `amount` of a coupon: on an order the customer paid while it was valid, one voucher per order but several
 * cash coupons, and what the order does not take on pay-per-use. Both sides of the books are written.
 */
export function spend(voucher: Voucher, amount: Fen, orders: readonly Order[], anchor: number, rng: Rng) {
  const until = Math.min(voucher.expireTime, anchor);
  const order = orders.find((candidate) => takes(candidate, voucher, until));
  voucher.spent = amount;
  voucher.lastUsedTime = order?.paymentTime ?? usedBetween(voucher.effectiveTime, until, rng);
  if (!order) return;
  voucher.orderId = order.id;
  const paid = least(amount, openAmount(order));
  const field = voucher.type === 1 ? 'vouchers' : 'cashCoupons';
  const shares = split(
    paid,
    order.lines.map((line) => line.net - line.vouchers - line.cashCoupons),
  );
  order.lines.forEach((line, index) => (line[field] += shares[index]!));
}

function takes(order: Order, voucher: Voucher, until: number): boolean {
  const { paymentTime } = order;
  if (paymentTime === undefined || paymentTime < voucher.effectiveTime || paymentTime > until) return false;
  if (voucher.type === 1 && order.lines.some(({ vouchers }) => vouchers !== zero)) return false;
  return openAmount(order) > zero;
}

function openAmount(order: Order): Fen {
  return sumOf(order.lines, (line) => line.net - line.vouchers - line.cashCoupons);
}

function usedBetween(from: number, to: number, rng: Rng): number {
  const time = from + Math.floor(((to - from) * rng.int(0, 1000)) / 1000);
  return Math.max(from, time - (time % SECOND));
}

/** Reclaimed some days after it was issued, and before it expires or the data end. */
export function reclaim(voucher: Voucher, anchor: number, rng: Rng) {
  const latest = Math.min(voucher.expireTime, anchor) - SECOND;
  const time = Math.min(
    latest,
    Math.max(voucher.createTime, voucher.lastUsedTime ?? 0) + rng.int(1, 40) * DAY,
  );
  voucher.reclaimedTime = time - (time % SECOND);
}
