import { Big } from 'big.js';
import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct } from '../sum.js';

export const voucherHistory: Handler = async (desk, { id = '' }) => {
  const { partner } = desk;
  const first = { offset: 0, limit: 50 };
  const [vouchers, { records = [] }] = await Promise.all([
    partner.call('listIssuedPartnerCoupons', { query: { coupon_id: id, offset: 0, limit: 1 } }),
    partner.call('listPartnerCouponsRecord', { query: { coupon_ids: [id], ...first } }),
  ]);
  const voucher = vouchers.user_coupons?.[0];
  if (!voucher) return null;
  const { customer_id: customerId, coupon_type } = voucher;
  const quotaIds = distinct(records.map(({ quota_id }) => quota_id));
  const [customer, quotas, { records: uses = [] }] = await Promise.all([
    customerById(desk, customerId),
    partner.call('listQuotaCoupons', {
      body: { quota_ids: quotaIds, quota_type: coupon_type === 1 ? 0 : 1, ...first },
    }),
    partner.call(
      'listCustomerCouponChangeRecords',
      { query: { balance_type: 'BALANCE_TYPE_COUPON', coupon_id: id, ...first } },
      { actingFor: { customerId } },
    ),
  ]);
  const orders = await Promise.all(
    distinct(uses.map(({ trade_id }) => trade_id)).map((order_id) =>
      partner.call('listCustomerOrders', { query: { order_id, offset: 0, limit: 1 } }),
    ),
  );
  const used = new Big(voucher.face_value).minus(voucher.balance ?? 0);
  return { ...voucher, customer, quotas, records, uses, orders, used };
};
