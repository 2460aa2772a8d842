import { zero, type Fen } from '../../money.js';
import { SECOND } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import { couponId } from '../orders/order-id.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import { promotionOf, type QuotaLimitKey } from './quota-plans.js';
import type { Quota } from './quota.js';
import { useLimitsFrom } from './use-limits.js';
import { couponTypeOf, type Voucher } from './voucher.js';

/** What all coupons of one issue have in common. */
export interface CouponTerms {
  quota: Quota;
  faceValue: Fen;
  effectiveTime: number;
  expireTime: number;
  /** The quota's limits, narrowed where the issuer asked for it. */
  limits: ReadonlyMap<QuotaLimitKey, readonly string[]>;
  memo: string | undefined;
}

/** Gives a customer a coupon, available at once; what it costs the quota follows from it. */
export function issueCoupon(
  portfolio: Portfolio,
  customer: Customer,
  { quota, faceValue, effectiveTime, expireTime, limits, memo }: CouponTerms,
  now: number,
  rng: Rng,
): Voucher {
  const createTime = now - (now % SECOND);
  const type = couponTypeOf(quota.plan);
  const voucher: Voucher = {
    id: newCouponId(portfolio, createTime, rng),
    customerId: customer.id,
    type,
    quotaIndex: quota.index,
    faceValue,
    spent: zero,
    createTime,
    effectiveTime,
    expireTime,
    reclaimedTime: undefined,
    lastUsedTime: undefined,
    orderId: undefined,
    lockOrderId: undefined,
    frozen: customer.frozen !== 0,
    useLimits: useLimitsFrom(type, limits, rng),
    ...promotionOf(quota.plan, quota.index),
    memo,
  };
  portfolio.change(customer, ({ vouchers }) => vouchers.push(voucher));
  return voucher;
}

/** Four characters tell coupons of one second apart: by the hundred, two would be alike sooner or later. */
function newCouponId(portfolio: Portfolio, createTime: number, rng: Rng): string {
  for (;;) {
    const id = couponId(createTime, rng);
    if (!portfolio.voucher(id)) return id;
  }
}
