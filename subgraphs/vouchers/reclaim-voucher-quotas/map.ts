import type { SubgraphContext } from '../../kit/context.js';
import { itemProblems, type ItemsOf } from '../../kit/write/item-problems.js';
import type { Written } from '../../kit/write/perform-write.js';
import { messages } from './messages.js';
import type { ReclaimedVoucherQuota, ReclaimVoucherQuotasFailure } from './reclaim-voucher-quotas.js';

type Reclaimed = Written<'reclaimCouponQuotas'>;

export function toReclaimed({ calls }: Reclaimed): ReclaimedVoucherQuota[] {
  return calls.flatMap(({ request, answer }) => {
    const taken = new Set(answer?.simple_quota_infos?.map(({ quota_id }) => quota_id));
    return request.body.quota_ids.filter((id) => taken.has(id)).map((id) => ({ id }));
  });
}

const items: ItemsOf<'reclaimCouponQuotas'> = {
  asked: ({ body }) => body.quota_ids,
  done: ({ simple_quota_infos }) => simple_quota_infos?.map(({ quota_id }) => quota_id),
  failed: ({ error_details }) => error_details,
  notInRecords: messages.notInRecords,
};

export function toFailures(written: Reclaimed, context: SubgraphContext): ReclaimVoucherQuotasFailure[] {
  return [...itemProblems(written, items, context)].map(([id, { code, message, partnerCode }]) => ({
    id,
    code,
    message,
    partnerCode,
  }));
}
