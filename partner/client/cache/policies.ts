import type { ReadOperation } from '../operations.js';
import { billsOf, days, hours, minutes, never, only, type Rule, seconds, untilRenewed } from './policy.js';

/** What Huawei Cloud publishes: it changes with releases, and nothing a partner does changes it. */
const reference: Rule = { freshForMs: days, staleForMs: days, staleIfErrorMs: 7 * days };
/** Lists and records that people work with. What is written through the gateway shows at once all the same. */
const list: Rule = { freshForMs: 20 * seconds, staleForMs: 40 * seconds, staleIfErrorMs: 10 * minutes };
/** Money that is there: for a screen, not for a decision; whoever decides reads anew. */
const balance: Rule = { freshForMs: 5 * seconds, staleForMs: 0, staleIfErrorMs: minutes };
/** What the partner's own systems show late. */
const late: Rule = { freshForMs: 10 * minutes, staleForMs: 20 * minutes, staleIfErrorMs: 6 * hours };
/** An offer that ends with its conditions: two widgets of one screen may share it. */
const price: Rule = only(2 * seconds);

/**
 * For how long each answer may be used. The reason stands behind it, from the notes of its operation in the contract where
 * they say something (in quotation marks).
 */
export const policies: { readonly [Operation in ReadOperation]: Rule } = {
  listSubCustomers: list, // 'Association after CreateSubCustomer is asynchronous': a short list may be late by itself.
  listSubCustomerNewTag: list, // Changes with a verification and when it expires.
  checkUserIdentity: never, // Whether a name is free is asked right before it is taken; 'Personal data'.
  showRealnameAuthenticationReviewResult: balance, // 'poll' it: who waits for a review asks often.
  listCustomersBalancesDetail: balance,
  showCustomerAccountBalances: balance,
  listCustomerAccountChangeRecords: list,
  listPartnerAccountChangeRecords: list,
  listPartnerAdjustRecords: list,
  listPartnerBalances: balance,
  listIndirectPartners: list,
  listProvinces: reference, // 'Reference data: safe to cache for a long time.'
  listCities: reference, // The same.
  listCounties: reference, // The same.

  listQuotaCoupons: balance, // How much can still be issued.
  listIssuedPartnerCoupons: list, // 'A coupon past its expire time counts as expired even before a status change is visible.'
  listPartnerCouponsRecord: list,
  listSubCustomerCoupons: list,
  listIssuedCouponQuotas: balance, // How much the reseller can still issue.
  listCouponQuotasRecords: list,
  listCustomerCouponChangeRecords: list,
  listStoredValueCards: list,

  listCustomerOrders: list,
  showCustomerOrderDetails: list,
  listOrderCouponsByOrderId: only(1 * seconds), // 'A coupon locked by another order is unusable': read again to pay.
  listOrderDiscounts: only(1 * seconds), // Chosen from to pay, and then refused where it has changed.
  showRefundOrderDetails: list,
  listPayPerUseCustomerResources: list,
  listCustomerOnDemandResources: late, // 'Data lags by a service-dependent delay; reference only.'
  listFreeResourceInfos: list,
  listFreeResourceUsages: { freshForMs: minutes, staleForMs: minutes, staleIfErrorMs: hours }, // Falls all the time by use.
  listFreeResourcesUsageRecords: late, // Deductions are settled with usage, hours later.
  listOnDemandResourceRatings: price,
  listRateOnPeriodDetail: price,
  listRenewRateOnPeriod: price,

  listIncentiveDiscountPolicies: { freshForMs: 6 * hours, staleForMs: 6 * hours, staleIfErrorMs: 3 * days }, // 'the state at 23:59:59 of the last day': the running month is a plan.
  listSubcustomerMonthlyBills: billsOf('cycle', untilRenewed), // 'refreshed once a day at 16:00 and no later than 24:00, Beijing time'
  listConsumeSubCustomers: billsOf('bill_cycle', list), // Real time (rules-incentives.md, section 5).
  listSubCustomerBillDetail: billsOf('bill_cycle', list), // Real time, the same.
  listServiceTypes: reference, // 'Slow-moving data, fit for caching per language.'
  listResourceTypes: reference, // Of the same catalogue, as the next three.
  listServiceResources: reference,
  listUsageTypes: reference,
  listMeasureUnits: reference, // Units do not change; kinds are added.
  listConversions: reference,
  listResourceSpecs: { freshForMs: hours, staleForMs: days, staleIfErrorMs: 3 * days }, // 'Only specifications currently on sale appear.'
  showCustomerMonthlySum: billsOf('bill_cycle', late), // 'Data reach the previous day 24:00'
  listCustomerselfResourceRecords: billsOf('cycle', late), // 'Records arrive with a delay of hours.'
  listCustomerselfResourceRecordDetails: billsOf('cycle', late), // 'Up to 24 hours late'
  listCustomerBillsFeeRecords: billsOf('bill_cycle', late), // Like the other bills of a customer.
  listCustomerBillsMonthlyBreakDown: billsOf('shared_month', late), // The same; a closed month gets new shares only from later bills.
};
