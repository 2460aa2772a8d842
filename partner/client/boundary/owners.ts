import type { DeclaredOperation } from '../operations.js';
import type { Owner } from './owner.js';

const catalogue: Owner = { of: 'nobody' };
const ofCredential: Owner = { of: 'credential' };
/** Bills that a customer sees itself, and as the master of an enterprise those of its members. */
const ownBills: Owner = { of: 'credential', members: 'query' };

/** For every operation, where it says whose data it is about: what a caller with a boundary may ask, and change. */
export const owners: { readonly [Operation in DeclaredOperation]: Owner } = {
  listSubCustomers: {
    of: 'a list by customer',
    ...{ in: 'body', rows: 'customer_infos', total: 'count', page: 100, strict: true },
  },
  listSubCustomerNewTag: {
    of: 'customers',
    in: 'body',
    ids: 'customer_ids',
    none: { new_customer_tags: [] },
  },
  checkUserIdentity: { of: 'partner' }, // Tells of anybody whether there is such a name.
  showRealnameAuthenticationReviewResult: { of: 'customer', in: 'query' },
  listCustomersBalancesDetail: {
    of: 'customers',
    ...{ in: 'body', ids: 'customer_infos', none: { customer_balances: [] } },
  },
  showCustomerAccountBalances: ofCredential,
  listCustomerAccountChangeRecords: ofCredential,
  listPartnerAccountChangeRecords: { of: 'reseller', in: 'query' },
  listPartnerAdjustRecords: {
    of: 'a list by customer',
    ...{ in: 'query', rows: 'records', total: 'total_count', page: 100, resellersToo: true },
    newestBy: 'operation_time',
  },
  listPartnerBalances: { of: 'reseller', in: 'query' },
  listIndirectPartners: {
    of: 'a list by reseller',
    ...{ in: 'body', rows: 'indirect_partners', total: 'count', page: 100 },
  },
  listProvinces: catalogue,
  listCities: catalogue,
  listCounties: catalogue,

  listQuotaCoupons: { of: 'reseller', in: 'body' },
  listIssuedPartnerCoupons: {
    of: 'a list by customer',
    ...{ in: 'query', rows: 'user_coupons', total: 'total_count', page: 100, newestBy: 'create_time' },
    byId: ['coupon_id', 'order_id'],
  },
  listPartnerCouponsRecord: {
    of: 'a list by customer',
    ...{ in: 'query', rows: 'records', total: 'total_count', page: 100, newestBy: 'operation_time' },
  },
  listSubCustomerCoupons: ofCredential, // Without one, those of the partner itself.
  listIssuedCouponQuotas: {
    of: 'a list by reseller',
    ...{ in: 'query', rows: 'quotas', total: 'total_count', page: 100, newestBy: 'create_time' },
  },
  listCouponQuotasRecords: {
    of: 'a list by reseller',
    ...{ in: 'query', rows: 'records', total: 'total_count', page: 100, newestBy: 'operation_time' },
  },
  listCustomerCouponChangeRecords: ofCredential,
  listStoredValueCards: ofCredential,

  listCustomerOrders: {
    of: 'a list by customer',
    ...{ in: 'query', rows: 'order_infos', total: 'total_count', page: 100, newestBy: 'create_time' },
    byId: ['order_id'],
  },
  showCustomerOrderDetails: { of: 'the answer', none: 'CBC.30000010' },
  listOrderCouponsByOrderId: ofCredential,
  listOrderDiscounts: ofCredential,
  showRefundOrderDetails: { of: 'customer', in: 'query', byReseller: true },
  listPayPerUseCustomerResources: { of: 'customer', in: 'body', byReseller: true },
  listCustomerOnDemandResources: { of: 'customer', in: 'body', byReseller: true },
  listFreeResourceInfos: ofCredential,
  listFreeResourceUsages: ofCredential,
  listFreeResourcesUsageRecords: ofCredential,
  listOnDemandResourceRatings: ofCredential,
  listRateOnPeriodDetail: ofCredential,
  listRenewRateOnPeriod: ofCredential,

  listIncentiveDiscountPolicies: catalogue, // What Huawei Cloud rewards, whoever sells it.
  listSubcustomerMonthlyBills: {
    of: 'a list by customer',
    ...{ in: 'query', rows: 'bill_sums', total: 'count', page: 100 },
  },
  listConsumeSubCustomers: { of: 'spenders' },
  listSubCustomerBillDetail: { of: 'customer', in: 'query', byReseller: true },
  listServiceTypes: catalogue,
  listResourceTypes: catalogue,
  listServiceResources: catalogue,
  listUsageTypes: catalogue,
  listMeasureUnits: catalogue,
  listConversions: catalogue,
  listResourceSpecs: catalogue,
  showCustomerMonthlySum: ownBills,
  listCustomerselfResourceRecords: ownBills,
  listCustomerselfResourceRecordDetails: { of: 'credential', members: 'body' },
  listCustomerBillsFeeRecords: ownBills,
  listCustomerBillsMonthlyBreakDown: ownBills,

  createSubCustomer: { of: 'reseller', in: 'body' }, // Who will be the partner's own is in nobody's boundary yet.
  createPersonalRealnameAuth: { of: 'customer', in: 'body' },
  createEnterpriseRealnameAuthentication: { of: 'customer', in: 'body' },
  changeEnterpriseRealnameAuthentication: { of: 'customer', in: 'body' },
  sendVerificationMessageCode: { of: 'newcomer' },
  createEnterpriseProjectAuth: ofCredential,
  updateCustomerAccountAmount: { of: 'customer', in: 'body', byReseller: true },
  reclaimToPartnerAccount: { of: 'customer', in: 'body', byReseller: true },
  updateIndirectPartnerAccount: { of: 'reseller', in: 'body' },
  reclaimIndirectPartnerAccount: { of: 'reseller', in: 'body' },

  createPartnerCoupons: { of: 'customers', in: 'body', ids: 'customer_ids' },
  reclaimPartnerCoupons: { of: 'voucher' },
  updateCouponQuotas: { of: 'resellers', in: 'body', ids: 'indirect_partner_ids' },
  reclaimCouponQuotas: { of: 'quotas' },

  payOrders: ofCredential,
  cancelCustomerOrder: ofCredential,
  renewalResources: ofCredential,
  cancelResourcesSubscription: ofCredential,
  updatePeriodToOnDemandInstantly: ofCredential,
  autoRenewalResources: ofCredential,
  cancelAutoRenewalResources: ofCredential,
  setResourcesRenewConfig: ofCredential,
  updatePeriodToOnDemand: ofCredential,
};
