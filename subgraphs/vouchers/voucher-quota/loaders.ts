import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { requestScoped } from '../../kit/request-scoped.js';
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

export const voucherQuotaById = (context: SubgraphContext, id: string) => quotasById(context).load(id);

const quotasById = requestScoped(
  (context) =>
    new DataLoader<string, VoucherQuotaRow | undefined>(
      async (ids) => {
        const found = new Map<string, VoucherQuotaRow>();
        for (const kind of kinds) {
          const missing = ids.filter((id) => !found.has(id));
          if (missing.length === 0) break;
          const { rows } = await ask(context, { quota_type: kind, quota_ids: missing, limit: 50 });
          for (const row of rows) found.set(row.quota_id, row);
        }
        return ids.map((id) => found.get(id));
      },
      { maxBatchSize: 50 },
    ),
);

async function ask(context: SubgraphContext, body: components['schemas']['QueryCouponQuotasReqExt']) {
  const answer = await context.partner.call('listQuotaCoupons', { body }, context);
  return { rows: answer.quotas ?? [], total: answer.total_count ?? 0 };
}
