import { alertsOf } from '../alerts-of.js';
import { allPages } from '../all-pages.js';
import { billOf } from '../bills.js';
import { balancesOf, customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct, sum } from '../sum.js';

export const customerPage: Handler = async (desk, { id: customer_id = '', month = '' }) => {
  const { partner } = desk;
  const customer = await customerById(desk, customer_id);
  if (!customer) return null;
  const first = { offset: 0, limit: 5 };
  const balance = (await balancesOf(desk, [customer])).get(customer_id);
  const [alerts, tag, review, bill, orders, vouchers, subscriptions, onDemand, adjustments] =
    await Promise.all([
      alertsOf(desk, customer_id, balance),
      partner.call('listSubCustomerNewTag', { body: { customer_ids: [customer_id], offset: 0, limit: 1 } }),
      partner.call('showRealnameAuthenticationReviewResult', { query: { customer_id } }),
      billOf(desk, month, customer_id),
      partner.call('listCustomerOrders', { query: { customer_id, ...first } }),
      partner.call('listIssuedPartnerCoupons', { query: { customer_id, status: 2, ...first } }),
      allPages(500, async (page) => {
        return (await partner.call('listPayPerUseCustomerResources', { body: { customer_id, ...page } }))
          .data;
      }),
      partner.call('listCustomerOnDemandResources', {
        body: { customer_id, status: 1, offset: 0, limit: 20 },
      }),
      partner.call('listPartnerAdjustRecords', { query: { customer_id, ...first } }),
    ]);
  return {
    ...customer,
    ...{ balance, alerts, tag, review, orders, vouchers, subscriptions, onDemand, adjustments },
    spend: {
      total: sum(bill.map(({ amount }) => amount)),
      services: distinct(bill.map(({ cloud_service_type }) => cloud_service_type)).map((code) => ({
        code,
        amount: sum(bill.filter((row) => row.cloud_service_type === code).map(({ amount }) => amount)),
      })),
      payments: paymentsOf(bill.flatMap(({ account_details = [] }) => account_details)),
    },
  };
};

function paymentsOf(details: readonly { balance_type?: string; amount?: string | number }[]) {
  return distinct(details.map(({ balance_type }) => balance_type)).map((kind) => ({
    kind,
    amount: sum(details.filter((one) => one.balance_type === kind).map(({ amount }) => amount)),
  }));
}
