import type { Caller } from '../auth/caller.js';
import { couponsHeldBy, heldStatus, type HeldCoupon } from '../data/own-coupons/held-coupons.js';
import { huaweiCouponsOfPartner } from '../data/own-coupons/huawei-coupons.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { addMonths, utc, utcOrNone } from '../time.js';
import { useLimitsOf } from './coupon-use-limits.js';
import { equals, within } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { resellerOf } from './scope-reseller.js';

type Coupon = NonNullable<Answer<'listSubCustomerCoupons'>['user_coupons']>[number];

/** Coupons of the account that calls, never of a partner's customers; they leave the list a year after expiry. */
export const listSubCustomerCoupons: Handler<'listSubCustomerCoupons'> = ({ input, caller, now }) => {
  const forgotten = addMonths(now, -12);
  const wanted = equals(input.coupon_id);
  const ofOrder = equals(input.order_id);
  const ofPlan = equals(input.promotion_plan_id);
  const ofType = equals<number>(input.coupon_type);
  const inStatus = equals<number>(input.status);
  const activated = within({ begin: input.active_start_time, end: input.active_end_time });
  const issuedBy = equals(input.source_id);
  const found = heldBy(caller, input.indirect_partner_id, now).filter(
    (coupon) =>
      coupon.expireTime > forgotten &&
      wanted(coupon.id) &&
      ofOrder(coupon.orderId) &&
      ofPlan(coupon.planId) &&
      ofType(coupon.type) &&
      inStatus(heldStatus(coupon, now)) &&
      activated(coupon.createTime) &&
      issuedBy(coupon.sourceId),
  );
  const rows = input.limit === undefined ? { offset: 0 } : input;
  return { count: found.length, user_coupons: page(found, rows).map((coupon) => wire(coupon, now)) };
};

function heldBy(caller: Caller, resellerId: string | undefined, now: number): HeldCoupon[] {
  const { book, credentials } = caller.partner;
  if (caller.kind === 'customer') {
    const { portfolio, customer } = caller;
    const reseller = book.resellers.find((one) => one.portfolio === portfolio);
    return couponsHeldBy(portfolio, customer, reseller?.id ?? credentials.domainId, now);
  }
  const holder = resellerOf(caller, resellerId)?.id ?? credentials.domainId;
  return huaweiCouponsOfPartner(holder, book.anchor, book.rng)
    .filter(({ createTime }) => createTime >= book.opened)
    .sort((a, b) => b.createTime - a.createTime);
}

/** A legacy coupon is used once: it has no balance and no order holds it. */
function wire(coupon: HeldCoupon, now: number): Coupon {
  const legacy = coupon.version === 1;
  return {
    coupon_id: coupon.id,
    coupon_code: coupon.id.replace(/^CP/, 'CC'),
    status: heldStatus(coupon, now),
    customer_id: coupon.holderId,
    coupon_type: coupon.type,
    measure_id: 1,
    face_value: yuan(coupon.faceValue),
    valid_time: utc(coupon.effectiveTime),
    expire_time: utc(coupon.expireTime),
    order_id: coupon.orderId,
    promotion_plan_id: coupon.planId,
    plan_name: coupon.planName,
    plan_desc: coupon.planName,
    media_type: 1,
    fetch_method: coupon.fetchMethod,
    use_limits: useLimitsOf(coupon),
    active_time: utc(coupon.createTime),
    reserve_time: utcOrNone(coupon.lastUsedTime),
    promotion_id: coupon.fetchMethod === 5 ? coupon.sourceId : undefined,
    create_time: utc(coupon.createTime),
    coupon_version: coupon.version,
    balance: legacy ? undefined : yuan(coupon.faceValue - coupon.spent),
    lock_order_id: legacy ? undefined : coupon.lockOrderId,
    coupon_usage: coupon.planName,
    is_frozen: coupon.frozen ? '1' : '0',
    currency: 'CNY',
    source_id: coupon.sourceId,
  };
}
