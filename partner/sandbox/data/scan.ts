import type { Customer } from './customers/customer.js';
import type { Portfolio } from './portfolio.js';
import { quotaBalance, quotaStatus, type Quota } from './vouchers/quota.js';
import type { Voucher } from './vouchers/voucher.js';

/** Lists over a whole portfolio, in one place: records that are listed for all customers start from these. */
export function everyCustomer(portfolio: Portfolio): readonly Customer[] {
  return portfolio.customers();
}

export function everyVoucher(portfolio: Portfolio): readonly Voucher[] {
  return portfolio.vouchers();
}

/** Quotas with their state at a time. */
export function everyQuota(portfolio: Portfolio, now: number) {
  return portfolio
    .quotas()
    .map((quota) => ({ quota, status: quotaStatus(quota, now), balance: quotaBalance(quota, now) }));
}

/** The quota a coupon was issued from, by its place among the portfolio's plans. */
export function quotaAt(portfolio: Portfolio, index: number): Quota | undefined {
  return portfolio.quotas()[index];
}
