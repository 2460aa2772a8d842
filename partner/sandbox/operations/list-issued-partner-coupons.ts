import type { Portfolio } from '../data/portfolio.js';
import { foundIn, type Found } from '../data/portfolio/merged.js';
import { openWindowOf } from '../data/portfolio/window.js';
import { matchesVoucher, type VoucherFilter } from '../data/vouchers/voucher-filter.js';
import { voucherBalance, voucherStatus, type Voucher } from '../data/vouchers/voucher.js';
import { yuan } from '../money.js';
import { addMonths, utc, utcOrNone } from '../time.js';
import { equals } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { portfolioOf } from './scope.js';

type IssuedCoupon = NonNullable<Answer<'listIssuedPartnerCoupons'>['user_coupons']>[number];
type Question = Input<'listIssuedPartnerCoupons'>;
type LimitKey = NonNullable<NonNullable<IssuedCoupon['use_limits']>[number]['limit_key']>;

/** Coupons stay in the list until two years after their expiry, that day included. */
export const listIssuedPartnerCoupons: Handler<'listIssuedPartnerCoupons'> = ({ input, caller, now }) => {
  const found = findVouchers(portfolioOf(caller, input.indirect_partner_id), input, now);
  return {
    total_count: found.total,
    user_coupons: found.page(input).map((voucher) => issuedCoupon(voucher, now)),
  };
};

/** A customer, a coupon or an order narrows it down to what one customer has; an order is paid for by its own coupons. */
function findVouchers(portfolio: Portfolio, input: Question, now: number): Found<Voucher> {
  const filter: VoucherFilter = {
    type: input.coupon_type,
    status: input.status,
    created: openWindowOf(input.create_time_begin, input.create_time_end),
    effective: openWindowOf(input.effective_time_begin, input.effective_time_end),
    expiring: openWindowOf(input.expire_time_begin, input.expire_time_end),
    expiresAfter: addMonths(now, -24),
  };
  const { coupon_id, order_id, customer_id } = input;
  if ([coupon_id, order_id, customer_id].every((id) => id === undefined)) {
    return portfolio.findVouchers(filter, now);
  }
  const owner =
    customer_id ??
    (coupon_id === undefined
      ? portfolio.order(order_id!)?.customerId
      : portfolio.voucher(coupon_id)?.customerId);
  const customer = portfolio.customer(owner ?? '');
  const wanted = equals(coupon_id);
  const paidFor = equals(order_id);
  return foundIn(
    (customer ? portfolio.holdings(customer).vouchers : []).filter(
      (voucher) => wanted(voucher.id) && paidFor(voucher.orderId) && matchesVoucher(voucher, filter, now),
    ),
  );
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
