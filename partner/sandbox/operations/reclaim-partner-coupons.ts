import type { Caller } from '../auth/caller.js';
import type { Portfolio } from '../data/portfolio.js';
import { quotaAt } from '../data/scan.js';
import { voucherStatus, type Voucher } from '../data/vouchers/voucher.js';
import { parameterError } from '../errors.js';
import { SECOND } from '../time.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { resellerOf } from './scope-reseller.js';

/**
 * Takes a coupon back with all that is left of it. One that is used up has as little to give back as an expired or
 * reclaimed one, and only available ones can be reclaimed: all three are the failure that arrives with HTTP 200.
 */
export const reclaimPartnerCoupons: Handler<'reclaimPartnerCoupons'> = ({ input, caller, now }) => {
  const { coupon_id: id, indirect_partner_id: resellerId } = input;
  const portfolio = homeOf(id, caller, resellerId);
  const coupon = portfolio.voucher(id)!;
  if (voucherStatus(coupon, now) !== 2) throw refusal('CBC.99000048');
  checkLock(coupon, portfolio);
  const time = now - (now % SECOND);
  portfolio.change(portfolio.customer(coupon.customerId)!, ({ vouchers }) => {
    vouchers.find((one) => one.id === id)!.reclaimedTime = time;
  });
  portfolio.changeQuota(quotaAt(portfolio, coupon.quotaIndex)!, (quota) => (quota.lastUpdateTime = time));
};

/** Whose customer has the coupon. A reseller's has to be asked for by the reseller; for others that is ignored. */
function homeOf(couponId: string, caller: Caller, resellerId: string | undefined): Portfolio {
  const { own, resellers } = caller.partner.book;
  if (own.voucher(couponId)) return own;
  const reseller = resellerOf(caller, resellerId);
  if (reseller?.portfolio.voucher(couponId)) return reseller.portfolio;
  if (reseller && resellers.some(({ portfolio }) => portfolio.voucher(couponId))) {
    throw refusal('CBC.99000037');
  }
  throw parameterError('coupon_id', 'is no coupon the caller issued, or indirect_partner_id is missing');
}

function checkLock({ lockOrderId }: Voucher, portfolio: Portfolio) {
  if (lockOrderId === undefined || portfolio.order(lockOrderId)?.status !== 6) return;
  throw parameterError('coupon_id', `is held by order ${lockOrderId}, which waits for payment`);
}
