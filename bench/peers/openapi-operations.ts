/** Rows of an answer that is either these or an error. */
const rows = (api: string, answer: string, list: string, fields: string) =>
  `{ ... on ${api}_ApiError { error_msg } ... on ${api}_${answer}Response { ${list} ${fields} } }`;

const balance = `balance ${rows('Customers', 'ListCustomersBalancesDetail', 'customer_balances', '{ amount debt_amount }')}`;
const bill = rows('Incentives', 'ListSubcustomerMonthlyBills', 'bill_sums', '{ amount debt_amount }');
const customers = (fields: string) =>
  rows('Customers', 'ListSubCustomers', 'customer_infos', `{ customer_id account_name customer ${fields} }`);
const order = 'order_id order_type status create_time amount_after_discount service_type_code';

/** The named operations that a schema made of the contract can express, by name: what is nested by an id. */
export const openapiOperations: Readonly<Record<string, string>> = {
  'customer-list': `{
    listSubCustomers(input: { limit: 50, offset: 0 }) ${customers(
      `${balance} tag ${rows('Customers', 'ListSubCustomerNewTag', 'new_customer_tags', '{ new_customer_tag }')}`,
    )}
  }`,
  portfolio: `{
    listSubCustomers(input: { limit: 100, offset: 0 }) ${customers(`
      ${balance}
      prepaid(cycle: "2026-10") ${bill}
      onDemand(cycle: "2026-10") ${bill}
      savingsPlan(cycle: "2026-10") ${bill}
      vouchers ${rows('Vouchers', 'ListIssuedPartnerCoupons', 'user_coupons', '{ coupon_id balance expire_time }')}
      orders ${rows(
        'Orders',
        'ListCustomerOrders',
        'order_infos',
        `{ ${order} policy(time: "2026-10") ${rows(
          'Incentives',
          'ListIncentiveDiscountPolicies',
          'policies',
          '{ service_type_code incentive_policy allow_discount }',
        )} }`,
      )}`)}
  }`,
  'order-queue': `{
    listCustomerOrders(status: _6, limit: 50, offset: 0, order_by: createTime) ${rows(
      'Orders',
      'ListCustomerOrders',
      'order_infos',
      `{ ${order}
        details ${rows('Orders', 'ShowCustomerOrderDetails', 'order_line_items', '{ order_line_item_id amount_after_discount }')}
        customer ${customers(balance)}
      }`,
    )}
  }`,
  'reseller-overview': `{
    listIndirectPartners(input: { limit: 20, offset: 0 }) ${rows(
      'Customers',
      'ListIndirectPartners',
      'indirect_partners',
      `{ indirect_partner_id account_name name
        balances ${rows('Customers', 'ListPartnerBalances', 'account_balances', '{ account_id amount }')}
        quotas ${rows('Vouchers', 'ListIssuedCouponQuotas', 'quotas', '{ quota_id balance }')}
        customers ${customers(balance)}
      }`,
    )}
  }`,
};
