import { mostCoupons } from '../data/ordering/coupon-rules.js';
import { couponsHeldBy, type HeldCoupon } from '../data/own-coupons/held-coupons.js';
import { isUsable } from '../data/own-coupons/usable-coupons.js';
import { yuan } from '../money.js';
import { utc, utcOrNone } from '../time.js';
import { useLimitsOf } from './coupon-use-limits.js';
import type { Answer, Handler } from './handler.js';
import { couponTypes } from './means-of-payment.js';
import { customerOf } from './own-account.js';
import { pendingOrder } from './pending-order.js';

type Coupon = NonNullable<Answer<'listOrderCouponsByOrderId'>['user_coupons']>[number];

/** What the customer may pay a pending order with; nothing for one that does not wait for payment any more. */
export const listOrderCouponsByOrderId: Handler<'listOrderCouponsByOrderId'> = ({ input, caller, now }) => {
  const customer = customerOf(caller);
  const { order, orders, payable } = pendingOrder(customer, input.order_id, now);
  const held = couponsHeldBy(customer.portfolio, customer.customer, caller.partner.credentials.domainId, now);
  const usable = payable ? held.filter((coupon) => isUsable(coupon, order, orders, now)) : [];
  return {
    count: usable.length,
    user_coupons: usable.map(wire),
    coupon_max_use_quantity: ([1, 2, 4] as const).map((coupon_type) => ({
      coupon_type,
      coupon_group: 0 as const,
      use_quantity_value: mostCoupons[coupon_type],
    })),
  };
};

function wire(coupon: HeldCoupon): Coupon {
  return {
    coupon_id: coupon.id,
    coupon_code: coupon.id.replace(/^CP/, 'CC'),
    status: 2,
    coupon_type: couponTypes[coupon.type as keyof typeof couponTypes],
    measure_id: 1,
    face_value: yuan(coupon.faceValue),
    effective_time: utc(coupon.effectiveTime),
    expire_time: utc(coupon.expireTime),
    plan_name: coupon.planName,
    plan_desc: coupon.planName,
    use_limits: useLimitsOf(coupon),
    active_time: utc(coupon.createTime),
    last_used_time: utcOrNone(coupon.lastUsedTime),
    create_time: utc(coupon.createTime),
    coupon_version: coupon.version,
    balance: yuan(coupon.faceValue - coupon.spent),
    used_by_order_id: coupon.type === 2 ? coupon.lockOrderId : undefined,
    coupon_usage: coupon.planName,
    coupon_group: 0,
  };
}
