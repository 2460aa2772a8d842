import type { SubgraphContext } from '../../kit/context.js';
import { itemProblems, type ItemsOf } from '../../kit/write/item-problems.js';
import type { Written } from '../../kit/write/perform-write.js';
import type { GrantedVoucherQuota, GrantVoucherQuotaFailure } from './grant-voucher-quota.js';
import { messages } from './messages.js';

type Granted = Written<'updateCouponQuotas'>;

export function toGranted({ calls }: Granted): GrantedVoucherQuota[] {
  return calls.flatMap(({ request, answer }) => {
    const quotas = new Map(answer?.simple_quota_infos?.map(({ id, quota_id }) => [id, quota_id]));
    return request.body.indirect_partner_ids.flatMap((reseller) => {
      const id = quotas.get(reseller);
      return id === undefined ? [] : { id, reseller: { id: reseller } };
    });
  });
}

const items: ItemsOf<'updateCouponQuotas'> = {
  asked: ({ body }) => body.indirect_partner_ids,
  done: ({ simple_quota_infos }) => simple_quota_infos?.map(({ id }) => id),
  failed: ({ error_details }) => error_details,
  notInRecords: messages.notInRecords,
};

export function toFailures(written: Granted, context: SubgraphContext): GrantVoucherQuotaFailure[] {
  return [...itemProblems(written, items, context)].map(([id, { code, message, partnerCode }]) => ({
    reseller: { id },
    code,
    message,
    partnerCode,
  }));
}
