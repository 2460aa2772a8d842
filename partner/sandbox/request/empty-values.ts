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
  listQuotaCoupons: {
    quota_type: { empty: 'ignore' },
  },
  listIssuedPartnerCoupons: {
    coupon_id: { empty: 'reject', null: 'match' },
    customer_id: { empty: 'reject', null: 'match' },
    order_id: { empty: 'reject', null: 'match' },
  },
  listCustomerOrders: {
    status: { empty: 'ignore' },
    order_type: { empty: 'ignore' },
    order_by: { empty: 'ignore' },
  },
  listPayPerUseCustomerResources: {
    service_type_code: { empty: 'reject' },
  },
  listIncentiveDiscountPolicies: {
    service_type_code: { empty: 'match' },
  },
  listSubcustomerMonthlyBills: {
    bill_type: { empty: 'ignore' },
  },
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
