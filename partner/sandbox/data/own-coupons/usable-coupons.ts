import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import type { Order } from '../orders/order.js';
import type { UseLimit } from '../vouchers/voucher.js';
import { heldStatus, type HeldCoupon } from './held-coupons.js';

/** What an order is to a coupon that is for new subscriptions, renewals or changes only. */
const subscribeTypes: Partial<Record<Order['type'], string>> = { 2: 'renew', 14: 'renew', 3: 'change' };

type Check = (values: string[], order: Order, earlier: readonly Order[]) => boolean;

/** Limits that decide whether a coupon may pay for an order at all; those on combinations are for the payment. */
const checks: Record<string, Check> = {
  serviceTypeWhiteList: (values, order) => servicesOf(order).some((code) => values.includes(code)),
  serviceTypeBlackList: (values, order) => servicesOf(order).every((code) => !values.includes(code)),
  subscribeType: (values, order) => values.includes(subscribeTypes[order.type] ?? 'new'),
  cycleNum: (values, order) => order.lines.some(({ periodCount }) => values.includes(String(periodCount))),
  cycleType: (values, order) => order.lines.some(({ periodType }) => values.includes(String(periodType))),
  firstOrderInService: (_, order, earlier) => {
    const before = new Set(earlier.flatMap(servicesOf));
    return servicesOf(order).some((code) => !before.has(code));
  },
};

/** Whether a coupon may pay for an order: valid, free, and within its limits (rules-orders.md section 2). */
export function isUsable(coupon: HeldCoupon, order: Order, orders: readonly Order[], now: number): boolean {
  const free = coupon.lockOrderId === undefined || coupon.lockOrderId === order.id;
  if (heldStatus(coupon, now) !== 2 || coupon.effectiveTime > now || coupon.frozen || !free) return false;
  const earlier = orders.filter(({ paymentTime }) => paymentTime !== undefined);
  return [...valuesByKey(coupon.useLimits)].every(
    ([key, values]) => checks[key]?.(values, order, earlier) ?? true,
  );
}

/** Several limits of one name are alternatives. */
function valuesByKey(limits: readonly UseLimit[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, value1 } of limits) byKey.set(key, [...(byKey.get(key) ?? []), value1]);
  return byKey;
}

function servicesOf({ lines }: Order): string[] {
  return lines.flatMap(({ product }) => [
    serviceCode(products[product].service),
    resourceCode(products[product].resource),
  ]);
}
