import { listResourceTypes, listServiceResources, listServiceTypes } from './catalogue.js';
import { listCities, listCounties, listProvinces } from './geography.js';
import { listConsumeSubCustomers } from './list-consume-sub-customers.js';
import { listSubCustomerBillDetail } from './list-sub-customer-bill-detail.js';
import { showCustomerMonthlySum } from './show-customer-monthly-sum.js';
import { listCustomerselfResourceRecords } from './list-customerself-resource-records.js';
import { listCustomerselfResourceRecordDetails } from './list-customerself-resource-record-details.js';
import { listCustomerBillsFeeRecords } from './list-customer-bills-fee-records.js';
import { listCustomerBillsMonthlyBreakDown } from './list-customer-bills-monthly-break-down.js';
import { listPartnerBalances } from './list-partner-balances.js';
import { listPartnerAccountChangeRecords } from './list-partner-account-change-records.js';
import { listPartnerAdjustRecords } from './list-partner-adjust-records.js';
import { listCustomerAccountChangeRecords } from './list-customer-account-change-records.js';
import { changeEnterpriseRealnameAuthentication } from './change-enterprise-realname-authentication.js';
import { checkUserIdentity } from './check-user-identity.js';
import { createEnterpriseProjectAuth } from './create-enterprise-project-auth.js';
import { createEnterpriseRealnameAuthentication } from './create-enterprise-realname-authentication.js';
import { createPersonalRealnameAuth } from './create-personal-realname-auth.js';
import { createSubCustomer } from './create-sub-customer.js';
import { sendVerificationMessageCode } from './send-verification-message-code.js';
import { showRealnameAuthenticationReviewResult } from './show-realname-authentication-review-result.js';
import { createPartnerCoupons } from './create-partner-coupons.js';
import { reclaimPartnerCoupons } from './reclaim-partner-coupons.js';
import { updateCouponQuotas } from './update-coupon-quotas.js';
import { reclaimCouponQuotas } from './reclaim-coupon-quotas.js';
import { listPartnerCouponsRecord } from './list-partner-coupons-record.js';
import { listSubCustomerCoupons } from './list-sub-customer-coupons.js';
import { listIssuedCouponQuotas } from './list-issued-coupon-quotas.js';
import { listCouponQuotasRecords } from './list-coupon-quotas-records.js';
import { listCustomerCouponChangeRecords } from './list-customer-coupon-change-records.js';
import { listStoredValueCards } from './list-stored-value-cards.js';
import { showRefundOrderDetails } from './show-refund-order-details.js';
import { listCustomerOnDemandResources } from './list-customer-on-demand-resources.js';
import { listConversions, listMeasureUnits, listUsageTypes } from './metering.js';
import { listResourceSpecs } from './list-resource-specs.js';
import { listOnDemandResourceRatings } from './list-on-demand-resource-ratings.js';
import { listRateOnPeriodDetail } from './list-rate-on-period-detail.js';
import { listRenewRateOnPeriod } from './list-renew-rate-on-period.js';
import {
  listFreeResourceInfos,
  listFreeResourcesUsageRecords,
  listFreeResourceUsages,
} from './resource-packages.js';
import { listOrderCouponsByOrderId } from './list-order-coupons-by-order-id.js';
import { listOrderDiscounts } from './list-order-discounts.js';
import { payOrders } from './pay-orders.js';
import { cancelResourcesSubscription } from './cancel-resources-subscription.js';
import { autoRenewalResources } from './auto-renewal-resources.js';
import { cancelAutoRenewalResources } from './cancel-auto-renewal-resources.js';
import { setResourcesRenewConfig } from './set-resources-renew-config.js';
import { updatePeriodToOnDemand } from './update-period-to-on-demand.js';
import { updatePeriodToOnDemandInstantly } from './update-period-to-on-demand-instantly.js';
import { cancelCustomerOrder } from './cancel-customer-order.js';
import { renewalResources } from './renewal-resources.js';
import type { Handlers } from './handler.js';
import { reclaimIndirectPartnerAccount } from './reclaim-indirect-partner-account.js';
import { reclaimToPartnerAccount } from './reclaim-to-partner-account.js';
import { updateCustomerAccountAmount } from './update-customer-account-amount.js';
import { updateIndirectPartnerAccount } from './update-indirect-partner-account.js';
import { listCustomerOrders } from './list-customer-orders.js';
import { listCustomersBalancesDetail } from './list-customers-balances-detail.js';
import { listIncentiveDiscountPolicies } from './list-incentive-discount-policies.js';
import { listIndirectPartners } from './list-indirect-partners.js';
import { listIssuedPartnerCoupons } from './list-issued-partner-coupons.js';
import { listPayPerUseCustomerResources } from './list-pay-per-use-customer-resources.js';
import { listQuotaCoupons } from './list-quota-coupons.js';
import { listSubCustomerNewTag } from './list-sub-customer-new-tag.js';
import { listSubcustomerMonthlyBills } from './list-subcustomer-monthly-bills.js';
import { listSubCustomers } from './list-sub-customers.js';
import { showCustomerAccountBalances } from './show-customer-account-balances.js';
import { showCustomerOrderDetails } from './show-customer-order-details.js';

/** Every operation the sandbox simulates. */
export const handlers: Handlers = {
  listSubCustomers,
  listSubCustomerNewTag,
  listCustomersBalancesDetail,
  showCustomerAccountBalances,
  listIndirectPartners,
  listQuotaCoupons,
  listIssuedPartnerCoupons,
  listCustomerOrders,
  showCustomerOrderDetails,
  listPayPerUseCustomerResources,
  listIncentiveDiscountPolicies,
  listSubcustomerMonthlyBills,
  listServiceTypes,
  listResourceTypes,
  listServiceResources,
  listProvinces,
  listCities,
  listCounties,
  listConsumeSubCustomers,
  listSubCustomerBillDetail,
  showCustomerMonthlySum,
  listCustomerselfResourceRecords,
  listCustomerselfResourceRecordDetails,
  listCustomerBillsFeeRecords,
  listCustomerBillsMonthlyBreakDown,
  listPartnerBalances,
  listPartnerAccountChangeRecords,
  listPartnerAdjustRecords,
  listCustomerAccountChangeRecords,
  checkUserIdentity,
  sendVerificationMessageCode,
  createSubCustomer,
  createPersonalRealnameAuth,
  createEnterpriseRealnameAuthentication,
  changeEnterpriseRealnameAuthentication,
  createEnterpriseProjectAuth,
  showRealnameAuthenticationReviewResult,
  createPartnerCoupons,
  reclaimPartnerCoupons,
  updateCouponQuotas,
  reclaimCouponQuotas,
  listPartnerCouponsRecord,
  listSubCustomerCoupons,
  listIssuedCouponQuotas,
  listCouponQuotasRecords,
  listCustomerCouponChangeRecords,
  listStoredValueCards,
  showRefundOrderDetails,
  listCustomerOnDemandResources,
  listResourceSpecs,
  listOnDemandResourceRatings,
  listRateOnPeriodDetail,
  listRenewRateOnPeriod,
  listUsageTypes,
  listMeasureUnits,
  listConversions,
  listFreeResourceInfos,
  listFreeResourceUsages,
  listFreeResourcesUsageRecords,
  listOrderCouponsByOrderId,
  listOrderDiscounts,
  payOrders,
  cancelResourcesSubscription,
  autoRenewalResources,
  cancelAutoRenewalResources,
  setResourcesRenewConfig,
  updatePeriodToOnDemand,
  updatePeriodToOnDemandInstantly,
  cancelCustomerOrder,
  renewalResources,
  updateCustomerAccountAmount,
  reclaimToPartnerAccount,
  updateIndirectPartnerAccount,
  reclaimIndirectPartnerAccount,
};
