import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { ofReseller } from '../../kit/reseller.js';
import { lifetimeConditions } from '../lifetime.js';
import { quotaLimits } from '../limit/map.js';
import { VoucherQuotaKind, VoucherQuotaStatus } from './enums.js';
import type { VoucherQuotaRow } from './loaders.js';
import type { VoucherQuota, VoucherQuotaFilter } from './voucher-quota.js';

export function toVoucherQuota(
  row: VoucherQuotaRow,
  context: SubgraphContext,
  resellerId?: string | null,
): VoucherQuota {
  return {
    id: row.quota_id,
    resellerId,
    kind: VoucherQuotaKind.nameOf(row.quota_type, context),
    status: VoucherQuotaStatus.nameOf(row.quota_status, context),
    value: money(row.quota_value),
    balance: money(row.balance),
    effectiveAt: row.effective_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    updatedAt: noneIfEmpty(row.last_update_time),
    limits: quotaLimits(row.limit_infos, context),
  };
}

export function toVoucherQuotaConditions(
  kind: VoucherQuotaKind | null | undefined,
  filter: VoucherQuotaFilter | null | undefined,
): ListFilter {
  const statuses = filter?.statuses?.map((status) =>
    Number(VoucherQuotaStatus.codeOf(status, 'filter.statuses')),
  );
  return conditions({
    quota_type: VoucherQuotaKind.codeOf(kind ?? undefined, 'kind'),
    quota_status_list: statuses?.length ? [...new Set(statuses)] : undefined,
    ...lifetimeConditions(filter),
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}
