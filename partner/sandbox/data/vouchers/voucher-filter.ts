import { holds, type Window } from '../portfolio/window.js';
import { voucherStatus, type CouponType, type Voucher, type VoucherStatus } from './voucher.js';

/** What a list of coupons is asked for; what is undefined asks for nothing. */
export interface VoucherFilter {
  type?: CouponType | undefined;
  status?: VoucherStatus | undefined;
  created?: Window | undefined;
  effective?: Window | undefined;
  expiring?: Window | undefined;
  /** Coupons that expired at this time or before are left out. */
  expiresAfter?: number | undefined;
}

export function matchesVoucher(voucher: Voucher, filter: VoucherFilter, now: number): boolean {
  return (
    (filter.type === undefined || voucher.type === filter.type) &&
    (filter.status === undefined || voucherStatus(voucher, now) === filter.status) &&
    holds(filter.created, voucher.createTime) &&
    holds(filter.effective, voucher.effectiveTime) &&
    holds(filter.expiring, voucher.expireTime) &&
    (filter.expiresAfter === undefined || voucher.expireTime > filter.expiresAfter)
  );
}
