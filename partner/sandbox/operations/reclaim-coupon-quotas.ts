import type { Book } from '../data/book.js';
import { takeBack } from '../data/vouchers/handing-on.js';
import { quotaStatus } from '../data/vouchers/quota.js';
import { yuan } from '../money.js';
import { distinct } from './distinct.js';
import { errorDetail } from './error-details.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';

/** Takes back all that is left of resellers' quotas; each fails alone. Coupons issued from them stay what they are. */
export const reclaimCouponQuotas: Handler<'reclaimCouponQuotas'> = ({ input, caller, now }) => {
  const { book, role } = caller.partner;
  if (role === 'solutionProvider') throw refusal('CBC.0151');
  const error_details = [];
  const simple_quota_infos = [];
  for (const id of distinct(input.quota_ids, 'quota_ids')) {
    const found = activeQuota(book, id, now);
    if (found) {
      const left = takeBack(book.own, found.portfolio, found.quota, input.remark, now);
      simple_quota_infos.push({ quota_id: id, quota_balance: yuan(left) });
    } else {
      error_details.push(errorDetail('reclaimCouponQuotas', 'CBC.99000012', id));
    }
  }
  return { error_details, simple_quota_infos };
};

function activeQuota({ resellers }: Book, quotaId: string, now: number) {
  for (const { portfolio } of resellers) {
    const quota = portfolio.quotas().find(({ id }) => id === quotaId);
    if (quota && !quota.takenBack && quotaStatus(quota, now) === 0) return { portfolio, quota };
  }
  return undefined;
}
