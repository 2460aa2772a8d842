import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { resellerBatches } from '../../kit/reseller-batches.js';
import type { SubgraphContext } from '../../kit/context.js';

export type VoucherQuotaRow = components['schemas']['CouponQuotaV2'];

/** The API lists one kind at a time and has no value for "all" (contract: listQuotaCoupons). */
const kinds = [0, 1] as const;

/** Quotas of one kind (`quota_type` in the filter), or of both kinds one after the other. */
export const voucherQuotaList: PartnerList<VoucherQuotaRow> = {
  name: 'voucherQuotas',
  pageSize: 100,
  idOf: (row) => row.quota_id,
  async fetch(context, filter, { offset, limit }) {
    const rows: VoucherQuotaRow[] = [];
    let total = 0;
    for (const kind of filter.quota_type === undefined ? kinds : [Number(filter.quota_type)]) {
      const range = { offset: Math.max(0, offset - total), limit: Math.max(1, limit - rows.length) };
      const page = await ask(context, { ...filter, quota_type: kind as 0 | 1, ...range });
      rows.push(...page.rows.slice(0, limit - rows.length));
      total += page.total;
    }
    return { rows, total };
  },
};

/** One quota by id, of either kind. */
export const voucherQuotas = resellerBatches<VoucherQuotaRow>({
  size: 50,
  idOf: (row) => row.quota_id,
  async read(context, ids, reseller) {
    const found: VoucherQuotaRow[] = [];
    for (const kind of kinds) {
      const missing = ids.filter((id) => !found.some((row) => row.quota_id === id));
      if (missing.length === 0) break;
      const body = { quota_type: kind, quota_ids: missing, limit: 50, ...reseller };
      found.push(...(await ask(context, body)).rows);
    }
    return found;
  },
});

async function ask(context: SubgraphContext, body: components['schemas']['QueryCouponQuotasReqExt']) {
  const answer = await context.partner.call('listQuotaCoupons', { body }, context);
  return { rows: answer.quotas ?? [], total: answer.total_count ?? 0 };
}
