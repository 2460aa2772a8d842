import { Big } from 'big.js';
import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { PartnerClient } from '../../../partner/client/index.js';
import { readRecords, wireTime, type Write } from '../../../partner/ledger/index.js';

type Record = components['schemas']['QuotaRecord'];

/** A reseller's quota can be taken back once: its own record tells when, and how much was left of it. */
export const reclaimVoucherQuotas: Write<'reclaimCouponQuotas'> = {
  kind: 'RECLAIM_VOUCHER_QUOTAS',
  operation: 'reclaimCouponQuotas',
  counts: false,
  accountsFor({ body }, { simple_quota_infos = [], error_details = [] }) {
    const told = new Set([
      ...simple_quota_infos.map(({ quota_id }) => quota_id),
      ...error_details.map(({ id }) => id),
    ]);
    return body.quota_ids.every((id) => told.has(id));
  },
  claims: ({ simple_quota_infos = [] }) =>
    simple_quota_infos.flatMap(({ quota_id }) => (quota_id ? claimOf(quota_id) : [])),
  async moved(_, { simple_quota_infos = [] }, partner) {
    const ids = simple_quota_infos.flatMap(({ quota_id }) => quota_id ?? []);
    const records = (await Promise.all(ids.map((quota_id) => reclaims(partner, { quota_id })))).flat();
    if (records.length < ids.length) return undefined;
    return records.reduce((sum, { amount }) => sum.plus(amount ?? 0), new Big(0)).toFixed(2);
  },
  async look({ request: { body }, from, to }, { partner, unclaimed }) {
    const all = await reclaims(partner, {
      operation_time_begin: wireTime(from, 'down'),
      operation_time_end: wireTime(to, 'up'),
    });
    const taken = new Set(all.map(({ quota_id }) => quota_id));
    const ids = body.quota_ids.filter((id) => taken.has(id));
    const free = await unclaimed(ids.map(claimOf));
    const found = ids.filter((id) => free.has(claimOf(id)));
    if (found.length === 0) return 'absent';
    return {
      found: { simple_quota_infos: found.map((quota_id) => ({ quota_id })), error_details: [] },
      complete: found.length === body.quota_ids.length,
    };
  },
};

const claimOf = (quotaId: string) => `reclaim of quota ${quotaId}`;

interface Conditions {
  quota_id?: string;
  operation_time_begin?: string;
  operation_time_end?: string;
}

/** Records of taking quotas back that went well. */
async function reclaims(partner: PartnerClient, conditions: Conditions): Promise<Record[]> {
  const all = await readRecords(async (range) => {
    const query = { ...conditions, operation_type: '11' as const, ...range };
    const { records, total_count } = await partner.call('listCouponQuotasRecords', { query });
    return { rows: records, total: total_count };
  });
  return all.filter(({ result }) => result === '0');
}
