import type { components } from '../../../partner/contract/generated/vouchers.js';
import { type PartnerList, readRange } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';
import { resellerBatches } from '../../kit/reseller-batches.js';

export type VoucherRecordRow = components['schemas']['CouponRecordV2'];

export const voucherRecordList: PartnerList<VoucherRecordRow> = {
  name: 'voucherRecords',
  pageSize: 100,
  idOf: (row) => row.id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listPartnerCouponsRecord', { query }, context);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
};

export const recordsOfQuota = relationLoader({
  list: voucherRecordList,
  ownerOf: (row) => row.quota_id,
  filterBy: (id) => ({ quota_id: id }),
});

export const recordsOfCustomer = relationLoader({
  list: voucherRecordList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});

/** Most ids the operation takes. */
export const mostVoucherIds = 100;

/** All records of a voucher; undefined when it has none. */
export const recordsOfVoucher = recordsByVoucher({});

/** The record of issuing a voucher, the only one that names its quota for certain; undefined when it has none. */
export const issueOfVoucher = recordsByVoucher({ operation_types: ['1'], result: '0' });

function recordsByVoucher(filter: object) {
  return resellerBatches<{ voucherId: string; records: VoucherRecordRow[] }>({
    size: mostVoucherIds,
    idOf: (group) => group.voucherId,
    async read(context, ids, reseller) {
      const conditions = { ...filter, coupon_ids: [...ids].sort(), ...reseller };
      const all = { offset: 0, first: Infinity };
      const { rows } = await readRange(voucherRecordList, context, conditions, all);
      return ids.map((id) => ({
        voucherId: id,
        records: rows.filter(({ coupon_id }) => coupon_id === id),
      }));
    },
  });
}
