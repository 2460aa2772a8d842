import { checkId, checkOrder } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { hasSucceeded } from '../flags.js';
import { VoucherQuotaRecordKind } from './enums.js';
import type { VoucherQuotaRecordRow } from './loaders.js';
import type { VoucherQuotaRecord, VoucherQuotaRecordFilter } from './voucher-quota-record.js';

export function toVoucherQuotaRecord(
  row: VoucherQuotaRecordRow,
  context: SubgraphContext,
): VoucherQuotaRecord {
  return {
    id: row.id,
    kind: VoucherQuotaRecordKind.nameOf(row.operation_type, context),
    at: row.operation_time,
    succeeded: hasSucceeded(row.result, context),
    amount: money(row.amount),
    operator: noneIfEmpty(row.operator),
    resellerName: noneIfEmpty(row.indirect_partner_name),
    resellerAccountName: noneIfEmpty(row.indirect_partner_account_name),
    remark: noneIfEmpty(row.remark),
    resellerId: noneIfEmpty(row.indirect_partner_id),
    quotaId: noneIfEmpty(row.quota_id),
    parentId: noneIfEmpty(row.parent_quota_id),
  };
}

export function toVoucherQuotaRecordConditions(
  filter: VoucherQuotaRecordFilter | null | undefined,
): ListFilter {
  checkOrder(filter?.from, filter?.to, 'filter.from');
  return conditions({
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
    quota_id: checkId(filter?.quotaId, 'filter.quotaId'),
    parent_quota_id: checkId(filter?.parentId, 'filter.parentId'),
    operation_type: VoucherQuotaRecordKind.codeOf(filter?.kind, 'filter.kind'),
    operation_time_begin: filter?.from,
    operation_time_end: filter?.to,
  });
}
