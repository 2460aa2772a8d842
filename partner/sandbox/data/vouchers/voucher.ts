import type { components } from '../../../contract/generated/vouchers.js';
import { zero, type Fen } from '../../money.js';
import type { QuotaPlan } from './quota-plans.js';

type Wire = components['schemas']['IQueryUserPartnerCouponsResultV2'];
export type CouponType = NonNullable<Wire['coupon_type']>;
export type VoucherStatus = NonNullable<Wire['status']>;

export interface UseLimit {
  id: string;
  /** The contract's list is open: coupons also carry the limits of their quota, whose names it does not have. */
  key: string;
  value1: string;
  value2: string | undefined;
  unit: string | undefined;
}

/** A voucher or cash coupon issued to a customer. Its status is not stored, it follows from these facts and the clock. */
export interface Voucher {
  id: string;
  customerId: string;
  type: CouponType;
  /** Place of the quota it was issued from in the portfolio's plans. */
  quotaIndex: number;
  faceValue: Fen;
  spent: Fen;
  createTime: number;
  effectiveTime: number;
  expireTime: number;
  reclaimedTime: number | undefined;
  lastUsedTime: number | undefined;
  /** Order it has paid for. */
  orderId: string | undefined;
  /** Pending order that holds it. */
  lockOrderId: string | undefined;
  frozen: boolean;
  useLimits: UseLimit[];
  planId: string;
  planName: string;
  /** The issuer's remark, which the customer does not see. */
  memo: string | undefined;
}

/** Vouchers come from voucher quotas, cash coupons from the others. */
export function couponTypeOf({ type }: QuotaPlan): CouponType {
  return type === 0 ? 1 : 4;
}

export function voucherStatus(voucher: Voucher, now: number): VoucherStatus {
  if (voucher.reclaimedTime !== undefined && voucher.reclaimedTime <= now) return 5;
  if (voucher.spent === voucher.faceValue) return 3;
  return voucher.expireTime <= now ? 4 : 2;
}

/** What is left on the coupon. An expired one still shows what lapsed; a reclaimed one has given it back. */
export function voucherBalance(voucher: Voucher, now: number): Fen {
  return voucherStatus(voucher, now) === 5 ? zero : voucher.faceValue - voucher.spent;
}

/** What has gone back to the quota: the rest of a reclaimed or expired coupon (rules-vouchers.md, expiry and refunds). */
export function returnedToQuota(voucher: Voucher, now: number): Fen {
  const status = voucherStatus(voucher, now);
  return status === 4 || status === 5 ? voucher.faceValue - voucher.spent : zero;
}
