import { Big } from 'big.js';
import {
  readRecords,
  sameAmount,
  wireTime,
  type LostCall,
  type PartnerRecords,
  type Write,
} from '../../../partner/ledger/index.js';
import { findMade, type Trace } from '../find-made.js';

/** Quotas are found again in the log between a distributor and its resellers: by parent, reseller, amount and time. */
export const grantVoucherQuota: Write<'updateCouponQuotas'> = {
  kind: 'GRANT_VOUCHER_QUOTA',
  operation: 'updateCouponQuotas',
  accountsFor({ body }, { simple_quota_infos = [], error_details = [] }) {
    const told = new Set([...simple_quota_infos, ...error_details].map(({ id }) => id));
    return body.indirect_partner_ids.every((id) => told.has(id));
  },
  claims: ({ simple_quota_infos = [] }) => simple_quota_infos.map(({ quota_id }) => claimOf(quota_id)),
  moved: ({ body }, { simple_quota_infos = [] }) =>
    new Big(body.quota_amount).times(simple_quota_infos.length).toFixed(2),
  async look(call, records) {
    const found = findMade(call.request.body.indirect_partner_ids, await tracesOf(call, records));
    if (typeof found === 'string') return found;
    const { made, failed, complete } = found;
    return {
      found: {
        simple_quota_infos: [...made].map(([id, quota_id]) => ({ id, quota_id })),
        error_details: failed.map((id) => ({ id })),
      },
      complete,
    };
  },
};

const claimOf = (quotaId: string | undefined) => `quota ${quotaId}`;

/** Grants that can be of a call, but for quotas that another operation has made. */
async function tracesOf(
  { request: { body }, from, to }: LostCall<'updateCouponQuotas'>,
  { partner, unclaimed }: PartnerRecords,
): Promise<Trace[]> {
  const query = {
    operation_type: '10' as const,
    parent_quota_id: body.quota_id,
    operation_time_begin: wireTime(from, 'down'),
    operation_time_end: wireTime(to, 'up'),
  };
  const all = await readRecords(async (range) => {
    const { records, total_count } = await partner.call('listCouponQuotasRecords', {
      query: { ...query, ...range },
    });
    return { rows: records, total: total_count };
  });
  const resellers = new Set(body.indirect_partner_ids);
  const like = all.filter(
    ({ indirect_partner_id = '', amount }) =>
      resellers.has(indirect_partner_id) && sameAmount(amount, body.quota_amount),
  );
  const free = await unclaimed(like.flatMap(({ quota_id }) => (quota_id ? claimOf(quota_id) : [])));
  return like
    .filter(({ quota_id }) => !quota_id || free.has(claimOf(quota_id)))
    .map(({ indirect_partner_id, quota_id, operation_time = '', result }) => ({
      for: indirect_partner_id!,
      made: quota_id,
      at: operation_time,
      succeeded: result === '0',
    }));
}
