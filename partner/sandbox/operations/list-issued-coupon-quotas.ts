import { resellerQuotas, type ResellerQuota } from '../data/own-coupons/reseller-quotas.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';

type IssuedQuota = NonNullable<Answer<'listIssuedCouponQuotas'>['quotas']>[number];

/** Newest first. A reseller that is not the caller's has no quotas here: the operation documents no error for it. */
export const listIssuedCouponQuotas: Handler<'listIssuedCouponQuotas'> = ({ input, caller, now }) => {
  const wanted = equals(input.quota_id);
  const heldBy = equals(input.indirect_partner_id);
  const from = equals(input.parent_quota_id);
  const found = resellerQuotas(caller.partner.book, now).filter(
    ({ id, reseller, parentId }) => wanted(id) && heldBy(reseller.id) && from(parentId),
  );
  return { total_count: found.length, quotas: page(found, input).map(issuedQuota) };
};

function issuedQuota(quota: ResellerQuota): IssuedQuota {
  return {
    quota_id: quota.id,
    quota_type: 0,
    create_time: utc(quota.createTime),
    last_update_time: utc(quota.lastUpdateTime),
    quota_value: yuan(quota.value),
    quota_status: quota.status,
    balance: yuan(quota.balance),
    measure_id: 1,
    currency: 'CNY',
    effective_time: utc(quota.effectiveTime),
    expire_time: utc(quota.expireTime),
    limit_infos: (quota.limits ?? []).map(({ key, values }) => ({
      limit_key: key,
      limit_values: values.map((value1) => ({ value1, value2: undefined })),
    })),
    indirect_partner_id: quota.reseller.id,
    indirect_partner_account_name: quota.reseller.accountName,
    indirect_partner_name: quota.reseller.name,
    parent_quota_id: quota.parentId,
  };
}
