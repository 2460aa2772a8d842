import { billOf } from '../bills.js';
import { balancesOf, customerPage, type CustomerRow } from '../customers.js';
import type { Desk, Handler } from '../handler.js';
import { distinct, sum } from '../sum.js';

export const portfolio: Handler = async (desk, { month = '' }) => {
  const customers = await customerPage(desk, 100);
  const [balances, details] = await Promise.all([
    balancesOf(desk, customers),
    Promise.all(customers.map((customer) => detailsOf(desk, customer, month))),
  ]);
  const services = distinct(
    details.flatMap(({ orders }) => orders.map(({ service_type_code }) => service_type_code)),
  );
  return {
    customers: customers.map((customer, index) => ({
      ...customer,
      balance: balances.get(customer.customer_id),
      ...details[index],
    })),
    policies: await Promise.all(services.map((code) => policyOf(desk, month, code))),
  };
};

async function detailsOf(desk: Desk, { customer_id, association_type }: CustomerRow, month: string) {
  const isResale = association_type === '2';
  const page = { offset: 0, limit: 5 };
  const [bill, vouchers, orders] = await Promise.all([
    isResale ? billOf(desk, month, customer_id) : [],
    isResale
      ? desk.partner.call('listIssuedPartnerCoupons', { query: { customer_id, status: 2, ...page } })
      : undefined,
    desk.partner.call('listCustomerOrders', { query: { customer_id, ...page } }),
  ]);
  return {
    spend: sum(bill.map(({ amount }) => amount)),
    unpaid: sum(bill.map(({ debt_amount }) => debt_amount)),
    vouchers: vouchers?.user_coupons,
    orders: orders.order_infos ?? [],
  };
}

async function policyOf({ partner }: Desk, time: string, service_type_code: string) {
  const query = { time, service_type_code, offset: 0, limit: 1 };
  return (await partner.call('listIncentiveDiscountPolicies', { query })).policies?.[0];
}
