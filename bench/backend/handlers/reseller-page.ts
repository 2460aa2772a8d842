import { balancesOf, customerPage } from '../customers.js';
import type { Handler } from '../handler.js';
import { allocatable } from '../sum.js';

export const resellerPage: Handler = async (desk, { id: indirect_partner_id = '', from = '', to = '' }) => {
  const { partner } = desk;
  const of = (limit: number) => ({ indirect_partner_id, offset: 0, limit });
  const { indirect_partners } = await partner.call('listIndirectPartners', { body: of(1) });
  const [balances, adjustments, changes, quotas, quotaRecords, customers] = await Promise.all([
    partner.call('listPartnerBalances', { query: { indirect_partner_id } }),
    partner.call('listPartnerAdjustRecords', {
      query: { customer_id: indirect_partner_id, offset: 0, limit: 10 },
    }),
    partner.call('listPartnerAccountChangeRecords', {
      query: {
        ...of(20),
        balance_type: 'BALANCE_TYPE_DEBIT',
        trade_time_begin: from,
        trade_time_end: to,
      },
    }),
    partner.call('listIssuedCouponQuotas', { query: of(20) }),
    partner.call('listCouponQuotasRecords', { query: of(10) }),
    customerPage(desk, 100, { indirect_partner_id }),
  ]);
  const [customerBalances, details] = await Promise.all([
    balancesOf(desk, customers, { indirect_partner_id }),
    Promise.all(
      customers.map(async ({ customer_id, association_type }) => ({
        vouchers:
          association_type === '2' &&
          (await partner.call('listIssuedPartnerCoupons', { query: { ...of(3), customer_id, status: 2 } })),
        orders: await partner.call('listCustomerOrders', { query: { ...of(3), customer_id } }),
      })),
    ),
  ]);
  return {
    ...indirect_partners?.[0],
    balances: allocatable(balances.account_balances),
    ...{ adjustments, changes, quotas, quotaRecords },
    customers: customers.map((one, index) => ({
      ...one,
      balance: customerBalances.get(one.customer_id),
      ...details[index],
    })),
  };
};
