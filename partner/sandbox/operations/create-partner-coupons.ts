import type { Caller } from '../auth/caller.js';
import { isResale, type Customer } from '../data/customers/customer.js';
import { recordFailedIssue } from '../data/own-coupons/coupon-records.js';
import type { Portfolio } from '../data/portfolio.js';
import { issueCoupon, type CouponTerms } from '../data/vouchers/issuing.js';
import { quotaBalance } from '../data/vouchers/quota.js';
import { sumOf } from '../money.js';
import { couponTerms } from './coupon-terms.js';
import { distinct } from './distinct.js';
import { errorDetail } from './error-details.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { resellerOf } from './scope-reseller.js';

/**
 * One coupon for each customer, in the order of the request, as long as the quota lasts: a customer fails alone. Every
 * attempt leaves a record, also one for an id nobody has.
 */
export const createPartnerCoupons: Handler<'createPartnerCoupons'> = ({
  input,
  caller,
  now,
  rng,
  itemError,
}) => {
  const ids = distinct(input.customer_ids, 'customer_ids');
  const { portfolio, accountId } = issuerOf(caller, input.indirect_partner_id);
  if (ids.includes(accountId)) throw refusal('CBC.99000025');
  const terms = couponTerms(input, portfolio.quotas(), now);
  let left = quotaBalance(terms.quota, now);
  const coupon_infos = [];
  const error_details = [];
  for (const id of ids) {
    const customer = portfolio.customer(id);
    const problem =
      itemError(id)?.code ??
      (customer ? problemWith(customer, portfolio, terms) : strangerCode(id, caller)) ??
      (left < terms.faceValue ? 'CBC.99000013' : undefined);
    if (problem === undefined) {
      const coupon = issueCoupon(portfolio, customer!, terms, now, rng);
      left -= terms.faceValue;
      coupon_infos.push({ id, coupon_id: coupon.id });
    } else {
      recordFailedIssue(portfolio, id, terms, now, rng);
      error_details.push(errorDetail('createPartnerCoupons', problem, id));
    }
  }
  return { error_details, coupon_infos };
};

/** The distributor acts for a reseller it names; a solution provider has none, and what it sends is ignored. */
function issuerOf(caller: Caller, resellerId: string | undefined) {
  const { book, credentials, role } = caller.partner;
  const reseller = resellerOf(caller, role === 'solutionProvider' ? undefined : resellerId);
  return reseller
    ? { portfolio: reseller.portfolio, accountId: reseller.id }
    : { portfolio: book.own, accountId: credentials.domainId };
}

/** A customer of the same book, but not of whom the call is made for, is one the caller may not operate on here. */
function strangerCode(id: string, { partner }: Caller) {
  return partner.book.portfolioOf(id) ? 'CBC.99000000' : 'CBC.99000035';
}

function problemWith(customer: Customer, portfolio: Portfolio, { quota, faceValue }: CouponTerms) {
  if (!isResale(customer)) return 'CBC.99000014';
  const { perCustomer } = quota.plan;
  if (!perCustomer) return undefined;
  const had = portfolio
    .holdings(customer)
    .vouchers.filter(
      ({ quotaIndex, reclaimedTime }) => quotaIndex === quota.index && reclaimedTime === undefined,
    );
  if (had.length >= perCustomer.coupons) return 'CBC.99000020';
  const worth = sumOf(had, (voucher) => voucher.faceValue);
  return worth + faceValue > perCustomer.faceValues ? 'CBC.99000021' : undefined;
}
