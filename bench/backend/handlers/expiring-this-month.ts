import { allPages } from '../all-pages.js';
import { allCustomers } from '../customers.js';
import type { Handler } from '../handler.js';
import { voucherQuotas } from '../quotas.js';

const mainInUse = { only_main_resource: 1 as const, status_list: [2 as const] };

export const expiringThisMonth: Handler = async (desk, { from = '', to = '' }) => {
  const span = { expire_time_begin: from, expire_time_end: to };
  const [vouchers, customers, quotas] = await Promise.all([
    allPages(100, async (page) => {
      const query = { status: 2 as const, ...span, ...page };
      return (await desk.partner.call('listIssuedPartnerCoupons', { query })).user_coupons;
    }),
    allCustomers(desk, { association_type: '2' }),
    voucherQuotas(desk, span),
  ]);
  const verified = customers.filter(({ verified_status }) => verified_status === '2');
  const subscriptions = await Promise.all(
    verified.map(({ customer_id }) =>
      allPages(500, async (page) => {
        const body = { customer_id, ...mainInUse, ...span, ...page };
        return (await desk.partner.call('listPayPerUseCustomerResources', { body })).data;
      }),
    ),
  );
  return { vouchers, subscriptions: subscriptions.flat(), customers, quotas };
};
