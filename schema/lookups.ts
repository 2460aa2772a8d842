import type { DeclaredOperation } from '../partner/client/index.js';

/**
 * Which operations it may take to look up an object by its key, where a field of one subgraph refers to an object that
 * another knows more about. `test/schema/claims.long.test.ts` holds the calls that are made against it.
 */
export const lookups: Readonly<Record<string, readonly DeclaredOperation[]>> = {
  Customer: ['listSubCustomers'],
  Reseller: ['listIndirectPartners'],
  Order: ['listCustomerOrders', 'showCustomerOrderDetails'],
  ResourceSubscription: ['listPayPerUseCustomerResources'],
  Voucher: ['listIssuedPartnerCoupons'],
  VoucherQuota: ['listQuotaCoupons'],
  IncentivePolicy: ['listIncentiveDiscountPolicies'],
};
