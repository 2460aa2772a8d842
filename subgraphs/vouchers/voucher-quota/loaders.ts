import { readInTurn } from '../../kit/list/read-in-turn.js';
import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { seenRow } from '../../kit/list/rows-seen.js';
import { resellerBatches } from '../../kit/reseller-batches.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { VoucherQuotaKind } from './enums.js';

export type VoucherQuotaRow = components['schemas']['CouponQuotaV2'];

/** The API lists one kind at a time and has no value for "all" (contract: listQuotaCoupons). */
const kinds = [0, 1] as const;

/** Quotas of one kind (`quota_type` in the filter), or of both kinds one after the other. */
export const voucherQuotaList: PartnerList<VoucherQuotaRow> = {
  name: 'voucherQuotas',
  pageSize: 100,
  idOf: (row) => row.quota_id,
  fetch(context, filter, range) {
    const wanted = filter.quota_type === undefined ? kinds : [Number(filter.quota_type)];
    return readInTurn(context, {
      name: 'voucherQuotas',
      parts: wanted.map((kind) => ({ ...filter, quota_type: kind })),
      range,
      ask: (part, partRange) => ask(context, { ...part, ...partRange }),
    });
  },
};

const quotasOfKind = kinds.map((kind) =>
  resellerBatches<VoucherQuotaRow>({
    size: 50,
    idOf: (row) => row.quota_id,
    read: async (context, ids, reseller) =>
      (await ask(context, { quota_type: kind, quota_ids: ids, limit: 50, ...reseller })).rows,
  }),
);

/** One quota by id: of the kind it is known to have, or else of either. One this request has read costs nothing. */
export async function voucherQuotaById(
  context: SubgraphContext,
  key: ResellerScoped,
  kind?: VoucherQuotaKind,
): Promise<VoucherQuotaRow | undefined> {
  const seen = seenRow(context, voucherQuotaList, key.id);
  if (seen) return seen;
  const known = kind && kind !== 'UNKNOWN' ? [Number(VoucherQuotaKind.codeOf(kind, 'kind'))] : kinds;
  for (const each of known) {
    const row = await quotasOfKind[each]!(context).load(key);
    if (row) return row;
  }
  return undefined;
}

async function ask(context: SubgraphContext, body: components['schemas']['QueryCouponQuotasReqExt']) {
  const answer = await context.partner.call('listQuotaCoupons', { body }, context);
  return { rows: answer.quotas ?? [], total: answer.total_count ?? 0 };
}
