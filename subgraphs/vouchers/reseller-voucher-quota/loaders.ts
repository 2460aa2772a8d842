import type { components } from '../../../partner/contract/generated/vouchers.js';
import { byIdLoader } from '../../kit/list/by-id-loader.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type ResellerVoucherQuotaRow = components['schemas']['IssuedCouponQuota'];

/**
 * Quotas handed to one reseller, which the filter must name as `indirect_partner_id`: the contract calls it optional, and
 * mandatory to read a reseller's quotas.
 */
export const resellerVoucherQuotaList: PartnerList<ResellerVoucherQuotaRow> = {
  name: 'resellerVoucherQuotas',
  pageSize: 100,
  idOf: (row) => row.quota_id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listIssuedCouponQuotas', { query }, context);
    return { rows: answer.quotas ?? [], total: answer.total_count ?? 0 };
  },
};

export const resellerVoucherQuotaById = byIdLoader(resellerVoucherQuotaList, (id) => ({ quota_id: id }));
