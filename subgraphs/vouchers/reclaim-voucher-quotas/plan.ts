import { inLanguage } from '../../../partner/language/text.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money, sumOf } from '../../kit/money.js';
import { checkDistinct } from '../../kit/write/check-distinct.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { resellerVoucherQuotaById } from '../reseller-voucher-quota/loaders.js';
import { recordsOfResellerQuota } from '../voucher-quota-record/loaders.js';
import { messages } from './messages.js';
import type { ReclaimVoucherQuotasInput } from './reclaim-voucher-quotas.js';

/** Most quotas of one call, by the contract. */
const quotasPerCall = 10;
const mostQuotas = 100;
const longestRemark = 256;
const active = 0;

export function planReclaimQuotas(
  input: ReclaimVoucherQuotasInput,
  context: SubgraphContext,
): WritePlan<'reclaimCouponQuotas'> {
  const quotaIds = checkDistinct(input.quotaIds, 'quotaIds', mostQuotas);
  const remark = checkText(input.remark, 'remark', longestRemark);
  return {
    input: { quota_ids: quotaIds, remark },
    subjects: quotaIds.map((id) => `quota ${id}`),
    calls: inChunks(quotaIds, quotasPerCall).map((quota_ids) => ({
      request: { body: { quota_ids, remark } },
    })),
    foresee: () => foresee(quotaIds, context),
  };
}

/** Every quota ends with nothing left, and what is left now goes back. */
async function foresee(quotaIds: readonly string[], context: SubgraphContext): Promise<Foreseen> {
  const rows = await Promise.all(quotaIds.map((id) => rowOf(id, context)));
  const open = rows.flatMap((row) => (row?.quota_status === active ? row : []));
  const isOpen = new Set(open.map(({ quota_id }) => quota_id));
  const name = (id: string) => inLanguage(context.language, messages.leftOfQuota({ id }));
  return {
    amount: sumOf(open.map(({ balance }) => balance)).amount,
    changes: open.map(({ quota_id, balance }) => ({
      name: name(quota_id),
      before: money(balance),
      after: money('0'),
    })),
    failures: new Map(quotaIds.flatMap((id) => (isOpen.has(id) ? [] : [[id, 'CBC.99000012']]))),
  };
}

/** A quota is listed for its reseller only, whom the record of giving it names. */
async function rowOf(id: string, context: SubgraphContext) {
  const { rows } = await recordsOfResellerQuota(
    context,
    id,
    { operation_type: '10' },
    { offset: 0, first: 1 },
  );
  const indirect_partner_id = rows[0]?.indirect_partner_id;
  return indirect_partner_id ? resellerVoucherQuotaById(context, id, { indirect_partner_id }) : undefined;
}
