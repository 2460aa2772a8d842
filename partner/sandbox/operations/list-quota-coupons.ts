import { quotaBalance, quotaStatus, type Quota } from '../data/vouchers/quota.js';
import { yuan } from '../money.js';
import { newestFirst, page } from '../paging.js';
import { utc } from '../time.js';
import { oneOf, strictlyWithin } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type CouponQuota = NonNullable<Answer<'listQuotaCoupons'>['quotas']>[number];

const byCreation = newestFirst<Quota>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);

/**
 * One quota type per call: vouchers unless asked otherwise, there is no value for both. A reseller's quota that was taken
 * back has no status here, and is gone.
 */
export const listQuotaCoupons: Handler<'listQuotaCoupons'> = ({ input, caller, now }) => {
  const type = input.quota_type ?? 0;
  const wanted = oneOf(input.quota_ids);
  const inStatus = oneOf(input.quota_status_list);
  const created = strictlyWithin({ begin: input.create_time_begin, end: input.create_time_end });
  const effective = strictlyWithin({ begin: input.effective_time_begin, end: input.effective_time_end });
  const expiring = strictlyWithin({ begin: input.expire_time_begin, end: input.expire_time_end });
  const found = portfolioOf(caller, input.indirect_partner_id)
    .quotas()
    .filter(
      (quota) =>
        !quota.takenBack &&
        quota.plan.type === type &&
        wanted(quota.id) &&
        inStatus(quotaStatus(quota, now)) &&
        created(quota.createTime) &&
        effective(quota.effectiveTime) &&
        expiring(quota.expireTime),
    )
    .sort(byCreation);
  return { total_count: found.length, quotas: page(found, input).map((quota) => couponQuota(quota, now)) };
};

function couponQuota(quota: Quota, now: number): CouponQuota {
  return {
    quota_id: quota.id,
    quota_type: quota.plan.type,
    create_time: utc(quota.createTime),
    last_update_time: utc(quota.lastUpdateTime),
    quota_value: yuan(quota.value),
    quota_status: quotaStatus(quota, now),
    balance: yuan(quotaBalance(quota, now)),
    measure_id: 1,
    currency: 'CNY',
    effective_time: utc(quota.effectiveTime),
    expire_time: utc(quota.expireTime),
    limit_infos: (quota.plan.limits ?? []).map(({ key, values }) => ({
      limit_key: key,
      limit_values: values.map((value1) => ({ value1, value2: undefined })),
    })),
  };
}
