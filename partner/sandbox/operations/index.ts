import { listResourceTypes, listServiceResources, listServiceTypes } from './catalogue.js';
import { listCities, listCounties, listProvinces } from './geography.js';
import type { Handlers } from './handler.js';
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
};
