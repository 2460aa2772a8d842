import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { quotaLimits } from '../limit/map.js';
import { ResellerVoucherQuotaStatus } from './enums.js';
import type { ResellerVoucherQuotaRow } from './loaders.js';
import type { ResellerVoucherQuota, ResellerVoucherQuotaFilter } from './reseller-voucher-quota.js';

export function toResellerVoucherQuota(
  row: ResellerVoucherQuotaRow,
  context: SubgraphContext,
  resellerId: string,
): ResellerVoucherQuota {
  return {
    id: row.quota_id,
    resellerId,
    resellerName: noneIfEmpty(row.indirect_partner_name),
    resellerAccountName: noneIfEmpty(row.indirect_partner_account_name),
    status: ResellerVoucherQuotaStatus.nameOf(row.quota_status, context),
    value: money(row.quota_value),
    balance: money(row.balance),
    effectiveAt: row.effective_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    updatedAt: noneIfEmpty(row.last_update_time),
    limits: quotaLimits(row.limit_infos, context),
    parentId: noneIfEmpty(row.parent_quota_id),
  };
}

export function toResellerVoucherQuotaConditions(
  resellerId: string,
  filter: ResellerVoucherQuotaFilter | null | undefined,
): ListFilter {
  return conditions({
    indirect_partner_id: checkId(resellerId, 'resellerId'),
    quota_id: checkId(filter?.id, 'filter.id'),
    parent_quota_id: checkId(filter?.parentId, 'filter.parentId'),
  });
}
