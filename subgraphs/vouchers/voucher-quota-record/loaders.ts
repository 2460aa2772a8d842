import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';

export type VoucherQuotaRecordRow = components['schemas']['QuotaRecord'];

export const voucherQuotaRecordList: PartnerList<VoucherQuotaRecordRow> = {
  name: 'voucherQuotaRecords',
  pageSize: 100,
  idOf: (row) => row.id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listCouponQuotasRecords', { query }, context);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
};

/** What was handed on from a quota of the distributor. */
export const recordsOfParentQuota = relationLoader({
  list: voucherQuotaRecordList,
  ownerOf: (row) => row.parent_quota_id,
  filterBy: (id) => ({ parent_quota_id: id }),
});

/** What a quota of a reseller came from, and what was taken back of it. */
export const recordsOfResellerQuota = relationLoader({
  list: voucherQuotaRecordList,
  ownerOf: (row) => row.quota_id,
  filterBy: (id) => ({ quota_id: id }),
});

export const recordsOfReseller = relationLoader({
  list: voucherQuotaRecordList,
  ownerOf: (row) => row.indirect_partner_id,
  filterBy: (id) => ({ indirect_partner_id: id }),
});
