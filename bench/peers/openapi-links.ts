/** A field of a type that is another operation's answer: what OpenAPI does not say and `@resolveTo` does. */
function link(field: string, source: string, operation: string, key: string, args: string): string {
  const api = source[0]!.toUpperCase() + source.slice(1);
  return `${field}: ${api}_${operation}_response @resolveTo(
    sourceName: "${source}", sourceTypeName: "Query", sourceFieldName: "${operation}",
    requiredSelectionSet: "{ ${key} }", sourceArgs: { ${args} })`;
}

const customer = 'customer_id: "{root.customer_id}"';
const bill = (field: string, mode: string) =>
  link(
    `${field}(cycle: String!)`,
    'incentives',
    'listSubcustomerMonthlyBills',
    'customer_id',
    `${customer}, cycle: "{args.cycle}", charge_mode: "_${mode}"`,
  );
const ofReseller = 'indirect_partner_id: "{root.indirect_partner_id}"';

/** What belongs to a customer, an order and a reseller. */
export const links = `
  extend type Customers_CustomerInformation {
    ${link('balance', 'customers', 'listCustomersBalancesDetail', 'customer_id', `input: { customer_infos: [{ ${customer} }] }`)}
    ${link('tag', 'customers', 'listSubCustomerNewTag', 'customer_id', 'input: { customer_ids: ["{root.customer_id}"] }')}
    ${link('vouchers', 'vouchers', 'listIssuedPartnerCoupons', 'customer_id', `${customer}, status: "_2"`)}
    ${link('orders', 'orders', 'listCustomerOrders', 'customer_id', customer)}
    ${bill('prepaid', '1')}
    ${bill('onDemand', '3')}
    ${bill('savingsPlan', '11')}
  }
  extend type Orders_CustomerOrderV2 {
    ${link('details', 'orders', 'showCustomerOrderDetails', 'order_id', 'order_id: "{root.order_id}"')}
    ${link('customer', 'customers', 'listSubCustomers', 'customer_id', `input: { ${customer} }`)}
    ${link(
      'policy(time: String!)',
      'incentives',
      'listIncentiveDiscountPolicies',
      'service_type_code',
      'service_type_code: "{root.service_type_code}", time: "{args.time}"',
    )}
  }
  extend type Customers_IndirectPartnerInfo {
    ${link('balances', 'customers', 'listPartnerBalances', 'indirect_partner_id', ofReseller)}
    ${link('quotas', 'vouchers', 'listIssuedCouponQuotas', 'indirect_partner_id', ofReseller)}
    ${link('customers', 'customers', 'listSubCustomers', 'indirect_partner_id', `input: { ${ofReseller} }`)}
  }
`;
