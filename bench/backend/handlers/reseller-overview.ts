import { balancesOf, customerPage } from '../customers.js';
import type { Handler } from '../handler.js';
import { allocatable } from '../sum.js';

export const resellerOverview: Handler = async (desk) => {
  const { partner } = desk;
  const { indirect_partners = [] } = await partner.call('listIndirectPartners', {
    body: { offset: 0, limit: 20 },
  });
  return Promise.all(
    indirect_partners.map(async (reseller) => {
      const { indirect_partner_id } = reseller;
      const [balances, quotas, customers] = await Promise.all([
        partner.call('listPartnerBalances', { query: { indirect_partner_id } }),
        partner.call('listIssuedCouponQuotas', { query: { indirect_partner_id, offset: 0, limit: 10 } }),
        customerPage(desk, 10, { indirect_partner_id }),
      ]);
      const customerBalances = await balancesOf(desk, customers, { indirect_partner_id });
      return {
        ...reseller,
        balances: allocatable(balances.account_balances),
        quotas: quotas.quotas,
        customers: customers.map((one) => ({ ...one, balance: customerBalances.get(one.customer_id) })),
      };
    }),
  );
};
