import type { OperationId } from '../../contract/generated/operations.js';

/** What an empty value means: nothing was asked, the value itself, or an error. */
export type EmptyRule = 'ignore' | 'match' | 'reject';

export interface EmptyRules {
  /** `name=` in a query, `""` in a body. */
  empty: EmptyRule;
  /** The word `null` in a query, `null` in a body; a bare `name` without `=` is always ignored. */
  null: EmptyRule;
}

type RuleTable = Partial<Record<OperationId, Record<string, Partial<EmptyRules>>>>;

/**
 * Where an operation's x-notes or descriptions say more than the defaults: null is ignored everywhere; an empty
 * string is ignored where any text is allowed and rejected where a number, a date or a fixed set is expected.
 */
const rules: RuleTable = {
  listSubCustomers: {
    association_type: { empty: 'ignore' },
  },
  listPartnerAdjustRecords: {
    operation_type: { empty: 'ignore' },
    operation_time_begin: { empty: 'ignore' },
    operation_time_end: { empty: 'ignore' },
  },
  listPartnerAccountChangeRecords: {
    trade_type: { empty: 'ignore' },
  },
  listQuotaCoupons: {
    quota_type: { empty: 'ignore' },
  },
  createPartnerCoupons: { memo: { empty: 'match' } },
  reclaimPartnerCoupons: { indirect_partner_id: { empty: 'reject' } },
  reclaimCouponQuotas: { remark: { empty: 'match' } },
  listIssuedPartnerCoupons: {
    coupon_id: { empty: 'reject', null: 'match' },
    customer_id: { empty: 'reject', null: 'match' },
    order_id: { empty: 'reject', null: 'match' },
  },
  listPartnerCouponsRecord: {
    operation_types: { empty: 'match' },
    coupon_ids: { empty: 'match' },
    quota_id: { null: 'match' },
    customer_id: { empty: 'match', null: 'match' },
    operation_time_begin: { null: 'reject' },
    operation_time_end: { null: 'reject' },
  },
  listSubCustomerCoupons: {
    status: { empty: 'ignore' },
    active_start_time: { null: 'reject' },
    active_end_time: { null: 'reject' },
  },
  listIssuedCouponQuotas: {
    parent_quota_id: { empty: 'match', null: 'match' },
  },
  listCouponQuotasRecords: {
    parent_quota_id: { null: 'match' },
    operation_type: { empty: 'ignore' },
  },
  listCustomerOrders: {
    status: { empty: 'ignore' },
    order_type: { empty: 'ignore' },
    order_by: { empty: 'ignore' },
  },
  listPayPerUseCustomerResources: {
    service_type_code: { empty: 'reject' },
  },
  listCustomerOnDemandResources: {
    effective_time_begin: { empty: 'ignore' },
    effective_time_end: { empty: 'ignore' },
    status: { empty: 'ignore' },
  },
  listIncentiveDiscountPolicies: {
    service_type_code: { empty: 'match' },
  },
  listSubcustomerMonthlyBills: {
    bill_type: { empty: 'ignore' },
  },
  listSubCustomerBillDetail: {
    service_type_code: { empty: 'reject', null: 'match' },
    region_code: { empty: 'reject', null: 'match' },
    resource_id: { empty: 'reject', null: 'match' },
    resource_name: { empty: 'reject', null: 'match' },
    trade_id: { empty: 'reject', null: 'match' },
    account_manager_id: { empty: 'reject', null: 'match' },
    association_type: { null: 'reject' },
  },
  showCustomerMonthlySum: {
    enterprise_project_id: { empty: 'reject', null: 'match' },
  },
  listCustomerselfResourceRecords: {
    cloud_service_type: { empty: 'match' },
    region: { empty: 'match' },
    resource_id: { empty: 'match' },
    trade_id: { empty: 'match' },
    charge_mode: { null: 'reject' },
    bill_type: { empty: 'ignore' },
    enterprise_project_id: { null: 'match' },
  },
  listCustomerBillsFeeRecords: {
    provider_type: { empty: 'ignore' },
    charging_mode: { empty: 'ignore' },
    bill_type: { empty: 'ignore' },
    status: { empty: 'ignore' },
    enterprise_project_id: { null: 'match' },
  },
  listCustomerBillsMonthlyBreakDown: {
    charging_mode: { empty: 'ignore' },
    bill_type: { empty: 'ignore' },
    enterprise_project_id: { null: 'match' },
  },
  listUsageTypes: { resource_type_code: { null: 'match' } },
  listServiceTypes: {
    service_type_name: { empty: 'reject' },
  },
  listServiceResources: {
    limit: { null: 'reject' },
    service_type_code: { empty: 'reject' },
  },
  listProvinces: { limit: { null: 'reject' }, offset: { empty: 'ignore' } },
  listCities: { limit: { null: 'reject' }, offset: { empty: 'ignore' }, province_code: { empty: 'reject' } },
  listCounties: { limit: { null: 'reject' }, offset: { empty: 'ignore' }, city_code: { empty: 'reject' } },
};

export function emptyRules(
  operation: OperationId,
  parameter: string,
  schema: { type?: string; format?: string; enum?: unknown[] },
): EmptyRules {
  const anyText = schema.type === 'string' && schema.format === undefined && schema.enum === undefined;
  return { empty: anyText ? 'ignore' : 'reject', null: 'ignore', ...rules[operation]?.[parameter] };
}
