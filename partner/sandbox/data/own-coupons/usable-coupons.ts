import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products, type ProductKey } from '../catalogue/products.js';
import type { Order, OrderLine } from '../orders/order.js';
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
  if (heldStatus(coupon, now) !== 2 || coupon.effectiveTime > now || coupon.frozen) return false;
  if (isTakenFrom(order, coupon)) return false;
  const earlier = orders.filter(({ paymentTime }) => paymentTime !== undefined);
  return [...valuesByKey(coupon.useLimits)].every(
    ([key, values]) => checks[key]?.(values, order, earlier) ?? true,
  );
}

/** Whether a coupon is used up, or held by another order than this. */
export function isTakenFrom({ id }: Order, { spent, faceValue, lockOrderId }: HeldCoupon): boolean {
  return spent === faceValue || (lockOrderId !== undefined && lockOrderId !== id);
}

/** Whether a coupon that may pay for an order pays for this line of it: it may be for some services only. */
export function pays({ useLimits }: HeldCoupon, { product }: OrderLine): boolean {
  const services = useLimits.filter(({ key }) => key === 'serviceTypeWhiteList').map(({ value1 }) => value1);
  return services.length === 0 || codesOf(product).some((code) => services.includes(code));
}

/** Several limits of one name are alternatives. */
function valuesByKey(limits: readonly UseLimit[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, value1 } of limits) byKey.set(key, [...(byKey.get(key) ?? []), value1]);
  return byKey;
}

function servicesOf({ lines }: Order): string[] {
  return lines.flatMap(({ product }) => codesOf(product));
}

function codesOf(product: ProductKey): string[] {
  const { service, resource } = products[product];
  return [serviceCode(service), resourceCode(resource)];
}
