import { alertsOf } from '../alerts-of.js';
import { allPages } from '../all-pages.js';
import { allCustomers, balancesOf } from '../customers.js';
import type { Desk, Handler } from '../handler.js';

const day = 24 * 3_600_000;

export const alerts: Handler = async (desk) => {
  const customers = await allCustomers(desk, { association_type: '2' });
  const balances = await balancesOf(desk, customers);
  const found = await Promise.all(
    customers.map(async (customer) => ({
      ...customer,
      alerts: await alertsOf(desk, customer.customer_id, balances.get(customer.customer_id)),
      vouchers: await vouchersExpiring(desk, customer.customer_id),
    })),
  );
  return found.filter((one) => one.alerts.length + one.vouchers.length > 0);
};

function vouchersExpiring({ partner, now }: Desk, customer_id: string) {
  const [expire_time_begin, expire_time_end] = [now(), now() + 30 * day].map(
    (time) => new Date(time).toISOString().slice(0, 19) + 'Z',
  );
  return allPages(100, async (page) => {
    const query = { customer_id, status: 2 as const, expire_time_begin, expire_time_end, ...page };
    return (await partner.call('listIssuedPartnerCoupons', { query })).user_coupons;
  });
}
