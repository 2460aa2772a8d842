import type { DeclaredOperation } from '../../../partner/client/index.js';

/** What bears on how many calls an operation takes, by the contract and by how large a partner is assumed to be. */
export interface ListFacts {
  /** Most rows in one call; left out where it is no list. */
  rows?: number;
  /** Most objects one call is asked for at a time; left out where it takes one. */
  batch?: number;
  /** So many calls where one would do elsewhere: one for each of its kinds; default 1. */
  times?: number;
  /** Calls it takes to read all of it, as far as that can be done with one credential. */
  whole?: number;
  /** So many calls for a request, whichever of its fields need it: what is read once and remembered. */
  once?: number;
}

/**
 * The operations of the partner that are about more than one object. How long their lists are nobody knows beforehand:
 * `whole` is for a partner of 1,000 customers (`assumedCustomers` of `gateway/cost/`, which adapts them to others).
 */
export const lists: Partial<Record<DeclaredOperation, ListFacts>> = {
  listSubCustomers: { rows: 100, whole: 10 },
  listSubCustomerNewTag: { batch: 200 },
  listCustomersBalancesDetail: { batch: 100 },
  listCustomerAccountChangeRecords: { rows: 100 },
  listPartnerAccountChangeRecords: { rows: 100 },
  listPartnerAdjustRecords: { rows: 100, whole: 100 },
  listIndirectPartners: { rows: 100, whole: 2 },
  listQuotaCoupons: { rows: 100, times: 2, whole: 1 },
  listIssuedPartnerCoupons: { rows: 100, whole: 50 },
  listPartnerCouponsRecord: { rows: 100, whole: 100 },
  listSubCustomerCoupons: { rows: 100 },
  listIssuedCouponQuotas: { rows: 100, whole: 2 },
  listCouponQuotasRecords: { rows: 100, whole: 10 },
  listCustomerCouponChangeRecords: { rows: 100 },
  listStoredValueCards: { rows: 100, times: 2 },
  listCustomerOrders: { rows: 100, whole: 200 },
  listPayPerUseCustomerResources: { rows: 500 },
  listCustomerOnDemandResources: { rows: 100 },
  listFreeResourceInfos: { rows: 1000 },
  listFreeResourcesUsageRecords: { rows: 1000 },
  listIncentiveDiscountPolicies: { rows: 100, whole: 10 },
  listSubcustomerMonthlyBills: { rows: 100, whole: 30 },
  listConsumeSubCustomers: { rows: 100, whole: 10 },
  listSubCustomerBillDetail: { rows: 1000 },
  createPartnerCoupons: { batch: 100 },
  updateCouponQuotas: { batch: 100 },
  reclaimCouponQuotas: { batch: 10 },
  renewalResources: { batch: 10 },
  cancelResourcesSubscription: { batch: 10 },
  updatePeriodToOnDemandInstantly: { batch: 10 },
  listRenewRateOnPeriod: { batch: 10 },
  listRateOnPeriodDetail: { batch: 100 },
  listOnDemandResourceRatings: { batch: 100 },
  listServiceTypes: { rows: 1000, once: 1 },
  listResourceTypes: { rows: 1000, once: 2 },
  listServiceResources: { rows: 100 },
  listMeasureUnits: { once: 1 },
  listConversions: { once: 1 },
  listProvinces: { once: 1 },
  listUsageTypes: { rows: 100, whole: 20 },
  listCustomerselfResourceRecords: { rows: 1000 },
  listCustomerselfResourceRecordDetails: { rows: 1000 },
  listCustomerBillsFeeRecords: { rows: 1000 },
  listCustomerBillsMonthlyBreakDown: { rows: 1000 },
};
