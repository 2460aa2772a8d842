import type { OperationId } from '../contract/generated/operations.js';

/** What one call of an operation means to the sender. Method, path, callers and quota come from the contract. */
export interface OperationDeclaration {
  /**
   * `read` changes nothing and may be tried again; `idempotent` changes something, but twice is the same as once;
   * `unsafe` is sent once, whatever happens. The HTTP method says nothing here: many reads are POST.
   */
  effect: 'read' | 'idempotent' | 'unsafe';
}

/** Every operation the graph uses. One that is not listed here cannot be called. */
export const operations = {
  listSubCustomers: { effect: 'read' },
  listSubCustomerNewTag: { effect: 'read' },
  checkUserIdentity: { effect: 'read' },
  showRealnameAuthenticationReviewResult: { effect: 'read' },
  listCustomersBalancesDetail: { effect: 'read' },
  showCustomerAccountBalances: { effect: 'read' },
  listCustomerAccountChangeRecords: { effect: 'read' },
  listPartnerAccountChangeRecords: { effect: 'read' },
  listPartnerAdjustRecords: { effect: 'read' },
  listPartnerBalances: { effect: 'read' },
  listIndirectPartners: { effect: 'read' },
  listProvinces: { effect: 'read' },
  listCities: { effect: 'read' },
  listCounties: { effect: 'read' },

  listQuotaCoupons: { effect: 'read' },
  listIssuedPartnerCoupons: { effect: 'read' },
  listPartnerCouponsRecord: { effect: 'read' },
  listSubCustomerCoupons: { effect: 'read' },
  listIssuedCouponQuotas: { effect: 'read' },
  listCouponQuotasRecords: { effect: 'read' },
  listCustomerCouponChangeRecords: { effect: 'read' },
  listStoredValueCards: { effect: 'read' },

  listCustomerOrders: { effect: 'read' },
  showCustomerOrderDetails: { effect: 'read' },
  listOrderCouponsByOrderId: { effect: 'read' },
  listOrderDiscounts: { effect: 'read' },
  showRefundOrderDetails: { effect: 'read' },
  listPayPerUseCustomerResources: { effect: 'read' },
  listCustomerOnDemandResources: { effect: 'read' },
  listFreeResourceInfos: { effect: 'read' },
  listFreeResourceUsages: { effect: 'read' },
  listFreeResourcesUsageRecords: { effect: 'read' },
  listOnDemandResourceRatings: { effect: 'read' },
  listRateOnPeriodDetail: { effect: 'read' },
  listRenewRateOnPeriod: { effect: 'read' },

  listIncentiveDiscountPolicies: { effect: 'read' },
  listSubcustomerMonthlyBills: { effect: 'read' },
  listConsumeSubCustomers: { effect: 'read' },
  listSubCustomerBillDetail: { effect: 'read' },
  listServiceTypes: { effect: 'read' },
  listResourceTypes: { effect: 'read' },
  listServiceResources: { effect: 'read' },
  listUsageTypes: { effect: 'read' },
  listMeasureUnits: { effect: 'read' },
  listConversions: { effect: 'read' },
  listResourceSpecs: { effect: 'read' },
  showCustomerMonthlySum: { effect: 'read' },
  listCustomerselfResourceRecords: { effect: 'read' },
  listCustomerselfResourceRecordDetails: { effect: 'read' },
  listCustomerBillsFeeRecords: { effect: 'read' },
  listCustomerBillsMonthlyBreakDown: { effect: 'read' },

  createSubCustomer: { effect: 'unsafe' },
  createPersonalRealnameAuth: { effect: 'unsafe' },
  createEnterpriseRealnameAuthentication: { effect: 'unsafe' },
  changeEnterpriseRealnameAuthentication: { effect: 'unsafe' },
  sendVerificationMessageCode: { effect: 'unsafe' },
  createEnterpriseProjectAuth: { effect: 'idempotent' },
  updateCustomerAccountAmount: { effect: 'unsafe' },
  reclaimToPartnerAccount: { effect: 'unsafe' },
  updateIndirectPartnerAccount: { effect: 'unsafe' },
  reclaimIndirectPartnerAccount: { effect: 'unsafe' },

  createPartnerCoupons: { effect: 'unsafe' },
  reclaimPartnerCoupons: { effect: 'unsafe' },
  updateCouponQuotas: { effect: 'unsafe' },
  reclaimCouponQuotas: { effect: 'unsafe' },

  payOrders: { effect: 'unsafe' },
  cancelCustomerOrder: { effect: 'unsafe' },
  renewalResources: { effect: 'unsafe' },
  cancelResourcesSubscription: { effect: 'unsafe' },
  updatePeriodToOnDemandInstantly: { effect: 'unsafe' },
  autoRenewalResources: { effect: 'idempotent' },
  cancelAutoRenewalResources: { effect: 'idempotent' },
  setResourcesRenewConfig: { effect: 'idempotent' },
  updatePeriodToOnDemand: { effect: 'idempotent' },
} as const satisfies Partial<Record<OperationId, OperationDeclaration>>;

export type DeclaredOperation = keyof typeof operations;

/** Those that change something. */
export type WriteOperation = {
  [Id in DeclaredOperation]: (typeof operations)[Id]['effect'] extends 'read' ? never : Id;
}[DeclaredOperation];

/** Those that change nothing. */
export type ReadOperation = Exclude<DeclaredOperation, WriteOperation>;
