import type { ReadOperation, WriteOperation } from '../operations.js';
import type { Subject } from './subjects.js';

/**
 * Which answers of a read a write makes stale: those about a thing that the write names, and those that name none of its
 * kind and so may be about it; or all of them, where the write does not name what it changes.
 */
export type Scope = Subject | 'reseller as customer' | 'all';

type Stale = Partial<Record<ReadOperation, Scope>>;

const verification: Stale = {
  listSubCustomers: 'customer',
  listSubCustomerNewTag: 'customer', // 'Tag is empty for customers without real-name verification.'
  showRealnameAuthenticationReviewResult: 'customer',
};

const customerMoney: Stale = {
  listCustomersBalancesDetail: 'customer',
  showCustomerAccountBalances: 'customer',
  listCustomerAccountChangeRecords: 'customer',
};

const customerFunds: Stale = {
  ...customerMoney,
  listPartnerAdjustRecords: 'customer',
  listPartnerBalances: 'reseller', // 'Insufficient balance refers to the reseller when indirect_partner_id is sent'
  listPartnerAccountChangeRecords: 'reseller',
};

const resellerFunds: Stale = {
  listPartnerBalances: 'reseller',
  listPartnerAccountChangeRecords: 'reseller',
  listPartnerAdjustRecords: 'reseller as customer', // 'customer_id may also be a tier-2 reseller's ID'
};

const issued: Stale = {
  listIssuedPartnerCoupons: 'customer',
  listPartnerCouponsRecord: 'customer',
  listSubCustomerCoupons: 'customer',
  listCustomerCouponChangeRecords: 'customer',
  listOrderCouponsByOrderId: 'customer',
};

const quotas: Stale = {
  listQuotaCoupons: 'reseller',
  listIssuedCouponQuotas: 'reseller',
  listCouponQuotasRecords: 'reseller',
};

/** What paying with vouchers and cards changes, or giving them back. */
const spent: Stale = {
  ...customerMoney,
  listIssuedPartnerCoupons: 'customer',
  listSubCustomerCoupons: 'customer',
  listCustomerCouponChangeRecords: 'customer',
  listStoredValueCards: 'customer',
  listOrderCouponsByOrderId: 'customer',
  listOrderDiscounts: 'customer',
};

/** What an order that is carried out changes. Bills that are final stay as they are. */
const ordered: Stale = {
  ...spent,
  listCustomerOrders: 'customer',
  showCustomerOrderDetails: 'order',
  showRefundOrderDetails: 'customer',
  listPayPerUseCustomerResources: 'customer',
  listRenewRateOnPeriod: 'customer',
  listFreeResourceInfos: 'customer',
  listFreeResourceUsages: 'customer',
  listConsumeSubCustomers: 'all', // One list of all who spent in a month.
  listSubCustomerBillDetail: 'customer', // Real time (rules-incentives.md, section 5).
  listSubcustomerMonthlyBills: 'customer',
  showCustomerMonthlySum: 'customer',
  listCustomerselfResourceRecords: 'customer',
  listCustomerselfResourceRecordDetails: 'customer',
  listCustomerBillsFeeRecords: 'customer',
  listCustomerBillsMonthlyBreakDown: 'customer',
};

/** The same, where it is about resources: the orders it makes, and those it changes, are not named. */
const resourcesOrdered: Stale = { ...ordered, showCustomerOrderDetails: 'all' };

/** For each write, the answers it makes stale. What is not listed stays as it is. */
export const staleAfter: { readonly [Write in WriteOperation]: Stale } = {
  createSubCustomer: { listSubCustomers: 'customer', listSubCustomerNewTag: 'customer' },
  createPersonalRealnameAuth: verification,
  createEnterpriseRealnameAuthentication: verification,
  changeEnterpriseRealnameAuthentication: verification,
  sendVerificationMessageCode: {}, // No read tells of codes.
  createEnterpriseProjectAuth: {}, // No read tells whether a customer has enterprise projects.
  updateCustomerAccountAmount: customerFunds,
  reclaimToPartnerAccount: customerFunds,
  updateIndirectPartnerAccount: resellerFunds,
  reclaimIndirectPartnerAccount: resellerFunds,

  createPartnerCoupons: { ...issued, ...quotas },
  // Names the voucher alone: whose it was is not known.
  reclaimPartnerCoupons: {
    ...quotas,
    listIssuedPartnerCoupons: 'reseller',
    listPartnerCouponsRecord: 'reseller',
    listSubCustomerCoupons: 'all',
    listCustomerCouponChangeRecords: 'all',
    listOrderCouponsByOrderId: 'all',
  },
  updateCouponQuotas: quotas,
  // Names the quotas alone: whose they were is not known.
  reclaimCouponQuotas: {
    listQuotaCoupons: 'all',
    listIssuedCouponQuotas: 'all',
    listCouponQuotasRecords: 'all',
  },

  payOrders: ordered,
  cancelCustomerOrder: { ...spent, listCustomerOrders: 'customer', showCustomerOrderDetails: 'order' },
  renewalResources: resourcesOrdered,
  cancelResourcesSubscription: resourcesOrdered,
  updatePeriodToOnDemandInstantly: { ...resourcesOrdered, listCustomerOnDemandResources: 'customer' },
  autoRenewalResources: { listPayPerUseCustomerResources: 'customer' },
  cancelAutoRenewalResources: { listPayPerUseCustomerResources: 'customer' },
  setResourcesRenewConfig: { listPayPerUseCustomerResources: 'customer' }, // May move the day on which they are renewed.
  updatePeriodToOnDemand: { listPayPerUseCustomerResources: 'customer' },
};
