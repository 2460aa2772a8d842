import type { ReadOperation } from '../../../partner/client/index.js';
import { everything } from '../../support/full-selection.js';
import type { Subjects } from './subjects.js';

const page = `pageInfo { hasNextPage endCursor } nodes { ${everything} }`;
const all = `totalCount ${page}`;
const month = 'month: "2026-10"';
const product = `serviceType: "hws.service.type.ebs", resourceType: "hws.resource.type.volume", specification: "GPSSD",
  region: "cn-north-4", size: { value: 100, unit: GB }`;

/** For each operation of the contract that reads: a query that asks for everything the graph has from it. */
export const reads: Record<ReadOperation, (subjects: Subjects) => string> = {
  listSubCustomers: () => `customers(first: 5) { ${all} }`,
  listSubCustomerNewTag: () => `customers(first: 40) { nodes { newCustomerTag { ${everything} } } }`,
  checkUserIdentity: () => 'isRegistrable(kind: LOGIN_NAME, value: "somebody-new")',
  showRealnameAuthenticationReviewResult: () =>
    `customers(first: 5) { nodes { verificationReview { ${everything} } } }`,
  listCustomersBalancesDetail: () =>
    `customers(first: 5, filter: { associationType: RESALE }) { nodes { balance { ${everything} } } }`,
  showCustomerAccountBalances: ({ creditor }) =>
    `customer(id: "${creditor}") { ownBalance { ${everything} } }`,
  listCustomerAccountChangeRecords: ({ spender }) =>
    `customer(id: "${spender}") { fundChanges(first: 10) { ${all} } }`,
  listPartnerAccountChangeRecords: () => `partner { fundChanges(first: 10) { ${all} } }`,
  listPartnerAdjustRecords: () => `partner { adjustments(first: 10) { ${all} } }`,
  listPartnerBalances: () => `partner { balances { ${everything} } }`,
  listIndirectPartners: () => `resellers(first: 5) { ${all} }`,
  listProvinces: () => `provinces { ${everything} }`,
  listCities: () => `province(code: "CN-44") { cities { ${everything} } }`,
  listCounties: () => `province(code: "CN-11") { cities { counties { ${everything} } } }`,

  listQuotaCoupons: () => `voucherQuotas(first: 10) { ${all} }`,
  listIssuedPartnerCoupons: () => `vouchers(first: 10) { ${all} }`,
  listPartnerCouponsRecord: () => `voucherRecords(first: 10) { ${all} }`,
  listSubCustomerCoupons: ({ spender }) => `customer(id: "${spender}") { ownVouchers(first: 10) { ${all} } }`,
  listIssuedCouponQuotas: ({ reseller }) =>
    `resellerVoucherQuotas(first: 10, resellerId: "${reseller}") { ${all} }`,
  listCouponQuotasRecords: () => `voucherQuotaRecords(first: 10) { ${all} }`,
  listCustomerCouponChangeRecords: ({ voucherSpender }) =>
    `customer(id: "${voucherSpender}") { voucherTransactions(first: 10) { ${all} } }`,
  listStoredValueCards: ({ cardHolder }) =>
    `customer(id: "${cardHolder}") { storedValueCards(first: 10) { ${all} } }`,

  listCustomerOrders: () => `orders(first: 20) { ${all} }`,
  showCustomerOrderDetails: ({ order }) => `order(id: "${order}") { ${everything} }`,
  listOrderCouponsByOrderId: ({ orderWithVouchers }) =>
    `order(id: "${orderWithVouchers}") { usableVouchers { ${everything} } usableVoucherCounts { ${everything} } }`,
  listOrderDiscounts: ({ orderWithDiscounts }) =>
    `order(id: "${orderWithDiscounts}") { usableDiscounts { ${everything} } }`,
  showRefundOrderDetails: ({ refund }) => `order(id: "${refund}") { refund { ${everything} } }`,
  listPayPerUseCustomerResources: ({ subscriber }) =>
    `customer(id: "${subscriber}") { subscriptions(first: 10) { ${all} } }`,
  listCustomerOnDemandResources: ({ user }) =>
    `customer(id: "${user}") { payPerUseResources(first: 10) { ${all} } }`,
  listFreeResourceInfos: ({ packageHolder }) =>
    `customer(id: "${packageHolder}") { resourcePackages(first: 10) { ${all} } }`,
  listFreeResourceUsages: ({ packageHolder }) =>
    `customer(id: "${packageHolder}") { resourcePackages(first: 10) { nodes { items { usage { ${everything} } } } } }`,
  listFreeResourcesUsageRecords: ({ packageHolder }) =>
    `customer(id: "${packageHolder}") { packageDeductions(first: 10, from: "2026-10-01", to: "2026-10-31") { ${all} } }`,
  listOnDemandResourceRatings: ({ spender }) =>
    `payPerUsePrices(input: { customerId: "${spender}", projectId: "p", products: [{ ${product}, usageType: "duration",
      usage: "1", usageUnit: "4" }] }) { ${everything} }`,
  listRateOnPeriodDetail: ({ spender }) =>
    `subscriptionPrices(input: { customerId: "${spender}", projectId: "p", products: [{ ${product}, periodUnit: MONTH,
      periods: 1 }] }) { ${everything} }`,
  listRenewRateOnPeriod: ({ subscriber, subscription }) =>
    `renewalPrices(input: { customerId: "${subscriber}", resourceIds: ["${subscription}"], periodUnit: MONTH,
      periods: 1 }) { ${everything} }`,

  listIncentiveDiscountPolicies: () => `incentivePolicies(first: 10, ${month}) { ${all} }`,
  listSubcustomerMonthlyBills: ({ spender }) =>
    `customer(id: "${spender}") { monthlySpend(${month}) { ${everything} } bills(first: 10, ${month}) { ${all} } }`,
  listConsumeSubCustomers: () => `spendingCustomers(first: 10, ${month}) { ${all} }`,
  listSubCustomerBillDetail: ({ spender }) =>
    `customer(id: "${spender}") { spendRecords(first: 10, ${month}) { ${all} } }`,
  listServiceTypes: () => `serviceTypes(first: 10) { ${all} }`,
  listResourceTypes: () => `resourceTypes(first: 10) { ${all} }`,
  listServiceResources: () => `serviceType(code: "hws.service.type.ec2") { resourceTypes { ${everything} } }`,
  listUsageTypes: () => `usageTypes(first: 10) { ${all} }`,
  listMeasureUnits: () => `measureUnits { ${everything} }`,
  listConversions: () => `measureUnits { conversions { ${everything} } }`,
  listResourceSpecs: () =>
    `resourceSpecifications(first: 10, serviceType: "hws.service.type.ec2", resourceType: "hws.resource.type.vm",
      region: "cn-north-4", chargeMode: YEARLY_MONTHLY) { ${page} }`,
  showCustomerMonthlySum: ({ spender }) =>
    `customer(id: "${spender}") { ownBills(${month}) { summary { ${everything} } } }`,
  listCustomerselfResourceRecords: ({ spender }) =>
    `customer(id: "${spender}") { ownBills(${month}) { resourceRecords(first: 10) { ${all} } } }`,
  listCustomerselfResourceRecordDetails: ({ spender }) =>
    `customer(id: "${spender}") { ownBills(${month}) { resourceDetails(first: 10) { ${all} } } }`,
  listCustomerBillsFeeRecords: ({ spender }) =>
    `customer(id: "${spender}") { ownBills(${month}) { transactions(first: 10) { ${all} } } }`,
  listCustomerBillsMonthlyBreakDown: ({ spender }) =>
    `customer(id: "${spender}") { ownBills(${month}) { amortizedCosts(first: 10) { ${all} } } }`,
};
