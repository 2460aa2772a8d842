import { least, sumOf, zero, type Fen } from '../../money.js';
import type { Order } from '../orders/order.js';
import type { Holdings } from '../portfolio/holdings.js';
import type { Voucher } from '../vouchers/voucher.js';

/** One payment with a coupon or a stored-value card, or what came back of one. */
export interface CouponUse {
  couponId: string;
  /** The order that took or gave back; undefined where it went into pay-per-use. */
  orderId: string | undefined;
  time: number;
  /** What left it, negative where it came back. One that can be used only once leaves whole, whatever the order takes. */
  amount: Fen;
}

/** What a coupon or card paid for in the sandbox, the first use first. */
export function usesOf({ couponUses = [] }: Pick<Holdings, 'couponUses'>, couponId: string): CouponUse[] {
  return couponUses.filter((use) => use.couponId === couponId);
}

/** Everything a partner's coupon was ever spent on. */
export function allUsesOf(voucher: Voucher, holdings: Holdings): CouponUse[] {
  const recorded = usesOf(holdings, voucher.id);
  return recorded.length > 0 ? recorded : generatedUses(voucher, holdings.orders);
}

/** Writes a use down: of a partner's coupon after what it had been spent on before, which the coupon then no longer tells. */
export function recordUse(holdings: Holdings, use: CouponUse) {
  const uses = (holdings.couponUses ??= []);
  const voucher = holdings.vouchers.find(({ id }) => id === use.couponId);
  if (voucher) {
    if (usesOf(holdings, voucher.id).length === 0) uses.push(...generatedUses(voucher, holdings.orders));
    voucher.spent += use.amount;
    voucher.lastUsedTime = use.time;
    voucher.orderId = use.orderId;
  }
  uses.push(use);
}

/** A generated coupon paid for one order what its lines say; what else was spent of it went into pay-per-use. */
function generatedUses(voucher: Voucher, orders: readonly Order[]): CouponUse[] {
  const { id: couponId, type, spent, orderId, createTime, lastUsedTime: time = createTime } = voucher;
  const order = orders.find(({ id }) => id === orderId);
  const share = type === 1 ? 'vouchers' : 'cashCoupons';
  const byOrder = order
    ? least(
        spent,
        sumOf(order.lines, (line) => line[share]),
      )
    : zero;
  const uses: CouponUse[] = [
    { couponId, orderId, time, amount: byOrder },
    { couponId, orderId: undefined, time, amount: spent - byOrder },
  ];
  return uses.filter(({ amount }) => amount !== zero);
}
