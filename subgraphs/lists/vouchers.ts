import type { components } from '../../partner/contract/generated/vouchers.js';
import { byIdLoader } from '../kit/list/by-id-loader.js';
import type { PartnerList } from '../kit/list/partner-list.js';
import { relationLoader } from '../kit/list/relation-loader.js';

export type VoucherRow = components['schemas']['IQueryUserPartnerCouponsResultV2'];

export const voucherList: PartnerList<VoucherRow> = {
  name: 'vouchers',
  pageSize: 100,
  idOf: (row) => row.coupon_id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listIssuedPartnerCoupons', { query }, context);
    return { rows: answer.user_coupons ?? [], total: answer.total_count ?? 0 };
  },
};

export const voucherById = byIdLoader(voucherList, (id) => ({ coupon_id: id }));

export const vouchersOfCustomer = relationLoader({
  list: voucherList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

export const vouchersOfOrder = relationLoader({
  list: voucherList,
  ownerOf: (row) => row.order_id,
  filterBy: (id) => ({ order_id: id }),
});
