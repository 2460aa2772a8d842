import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { voucherQuotas } from '../quotas.js';
import { distinct } from '../sum.js';

export const voucherDesk: Handler = async (desk) => {
  const { partner } = desk;
  const [quotas, { user_coupons: vouchers = [] }, { records: log = [] }] = await Promise.all([
    voucherQuotas(desk),
    partner.call('listIssuedPartnerCoupons', { query: { offset: 0, limit: 50 } }),
    partner.call('listPartnerCouponsRecord', { query: { offset: 0, limit: 20 } }),
  ]);
  const holders = distinct([...vouchers, ...log].map(({ customer_id }) => customer_id));
  const [issues, customers] = await Promise.all([
    Promise.all(
      vouchers.map(async ({ coupon_id }) => {
        const query = { coupon_ids: [coupon_id], operation_types: ['1' as const], offset: 0, limit: 1 };
        return (await partner.call('listPartnerCouponsRecord', { query })).records?.[0];
      }),
    ),
    Promise.all(holders.map((id) => customerById(desk, id))),
  ]);
  return {
    quotas,
    vouchers: vouchers.map((voucher, index) => ({ ...voucher, quota: issues[index]?.quota_id })),
    log,
    customers,
  };
};
