import type { components } from '../../../contract/generated/vouchers.js';
import { newestFirst } from '../../paging.js';
import type { Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Holdings, Portfolio } from '../portfolio.js';
import type { UseLimit, Voucher } from '../vouchers/voucher.js';
import { huaweiCouponsOf } from './huawei-coupons.js';

type Wire = components['schemas']['IQueryUserCouponsResultV2'];

/** A coupon as its holder sees it, whoever gave it. */
export interface HeldCoupon {
  id: string;
  holderId: string;
  type: NonNullable<Wire['coupon_type']>;
  version: 1 | 2;
  faceValue: Fen;
  spent: Fen;
  createTime: number;
  effectiveTime: number;
  expireTime: number;
  lastUsedTime: number | undefined;
  orderId: string | undefined;
  lockOrderId: string | undefined;
  frozen: boolean;
  useLimits: UseLimit[];
  planId: string;
  planName: string;
  fetchMethod: NonNullable<Wire['fetch_method']>;
  /** The partner, or the campaign of Huawei Cloud. */
  sourceId: string;
}

const byTime = newestFirst<HeldCoupon>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);

/** What a customer holds, newest first. A reclaimed coupon is gone from its view (rules-vouchers.md, reclaiming). */
export function couponsHeldBy(
  portfolio: Portfolio,
  customer: Customer,
  issuerId: string,
  now: number,
  holdings: Holdings = portfolio.holdings(customer),
): HeldCoupon[] {
  const issued = holdings.vouchers
    .filter(({ reclaimedTime }) => reclaimedTime === undefined || reclaimedTime > now)
    .map((voucher) => issuedCoupon(voucher, issuerId));
  return [...issued, ...huaweiCouponsOf(portfolio, customer, holdings)].sort(byTime);
}

function issuedCoupon(voucher: Voucher, issuerId: string): HeldCoupon {
  return { ...voucher, holderId: voucher.customerId, version: 2, fetchMethod: 3, sourceId: issuerId };
}

/** The status follows from what was spent and the clock; reclaimed ones are not held any more. */
export function heldStatus({ spent, faceValue, expireTime }: HeldCoupon, now: number): 2 | 3 | 4 {
  if (spent === faceValue) return 3;
  return expireTime <= now ? 4 : 2;
}
