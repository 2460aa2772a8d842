import { voucherBalance, voucherStatus, type Voucher } from '../data/vouchers/voucher.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { addMonths, utc, utcOrNone } from '../time.js';
import { equals, strictlyWithin } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type IssuedCoupon = NonNullable<Answer<'listIssuedPartnerCoupons'>['user_coupons']>[number];
type LimitKey = NonNullable<NonNullable<IssuedCoupon['use_limits']>[number]['limit_key']>;

/** Coupons stay in the list until two years after their expiry, that day included. */
export const listIssuedPartnerCoupons: Handler<'listIssuedPartnerCoupons'> = ({ input, caller, now }) => {
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const forgotten = addMonths(now, -24);
  const wanted = equals(input.coupon_id);
  const paidFor = equals(input.order_id);
  const ofType = equals(input.coupon_type);
  const inStatus = equals(input.status);
  const created = strictlyWithin({ begin: input.create_time_begin, end: input.create_time_end });
  const effective = strictlyWithin({ begin: input.effective_time_begin, end: input.effective_time_end });
  const expiring = strictlyWithin({ begin: input.expire_time_begin, end: input.expire_time_end });
  const found = candidates(portfolio, input.customer_id).filter(
    (voucher) =>
      voucher.expireTime > forgotten &&
      wanted(voucher.id) &&
      paidFor(voucher.orderId) &&
      ofType(voucher.type) &&
      inStatus(voucherStatus(voucher, now)) &&
      created(voucher.createTime) &&
      effective(voucher.effectiveTime) &&
      expiring(voucher.expireTime),
  );
  return {
    total_count: found.length,
    user_coupons: page(found, input).map((voucher) => issuedCoupon(voucher, now)),
  };
};

function candidates(portfolio: ReturnType<typeof portfolioOf>, customerId: string | undefined): Voucher[] {
  if (customerId === undefined) return portfolio.vouchers();
  const customer = portfolio.customer(customerId);
  return customer ? portfolio.holdings(customer).vouchers : [];
}

function issuedCoupon(voucher: Voucher, now: number): IssuedCoupon {
  return {
    coupon_id: voucher.id,
    status: voucherStatus(voucher, now),
    customer_id: voucher.customerId,
    coupon_type: voucher.type,
    measure_id: 1,
    face_value: yuan(voucher.faceValue),
    effective_time: utc(voucher.effectiveTime),
    expire_time: utc(voucher.expireTime),
    order_id: voucher.orderId,
    promotion_plan_id: voucher.planId,
    promotion_plan_name: voucher.planName,
    promotion_plan_desc: `${voucher.planName}，由合作伙伴发放`,
    media_type: 1,
    fetch_method: 3,
    use_limits: voucher.useLimits.map((limit) => ({
      use_limiti_info_id: limit.id,
      limit_key: limit.key as LimitKey,
      value1: limit.value1,
      value2: limit.value2,
      value_unit: limit.unit,
      limit_type: undefined,
      promotion_plan_id: voucher.planId,
    })),
    active_time: utc(voucher.createTime),
    last_used_time: utcOrNone(voucher.lastUsedTime),
    promotion_id: undefined,
    create_time: utc(voucher.createTime),
    balance: yuan(voucherBalance(voucher, now)),
    lock_order_id: voucher.lockOrderId,
    is_frozen: voucher.frozen ? '1' : '0',
  };
}
