import { checkId, checkIds, checkOrder } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { hasSucceeded } from '../flags.js';
import { VoucherQuotaKind } from '../voucher-quota/enums.js';
import { VoucherRecordKind } from './enums.js';
import { mostVoucherIds, type VoucherRecordRow } from './loaders.js';
import type { VoucherRecord, VoucherRecordFilter } from './voucher-record.js';

export function toVoucherRecord(
  row: VoucherRecordRow,
  context: SubgraphContext,
  resellerId?: string | null,
): VoucherRecord {
  return {
    id: row.id,
    kind: VoucherRecordKind.nameOf(row.operation_type, context),
    at: row.operation_time,
    succeeded: hasSucceeded(row.result, context),
    amount: money(row.operation_amount),
    quotaKind: row.quota_type === undefined ? undefined : VoucherQuotaKind.nameOf(row.quota_type, context),
    remark: noneIfEmpty(row.remark),
    resellerId,
    quotaId: noneIfEmpty(row.quota_id),
    voucherId: noneIfEmpty(row.coupon_id),
    customerId: noneIfEmpty(row.customer_id),
  };
}

/** Most operation types the operation takes. All nine are the same as no filter. */
const mostKinds = 8;

export function toVoucherRecordConditions(filter: VoucherRecordFilter | null | undefined): ListFilter {
  checkOrder(filter?.laterThan, filter?.earlierThan, 'filter.laterThan');
  const kinds = [...new Set(filter?.kinds)].map((kind) => VoucherRecordKind.codeOf(kind, 'filter.kinds'));
  return conditions({
    operation_types: kinds.length >= 1 && kinds.length <= mostKinds ? kinds : undefined,
    quota_id: checkId(filter?.quotaId, 'filter.quotaId'),
    quota_type: VoucherQuotaKind.codeOf(filter?.quotaKind, 'filter.quotaKind'),
    coupon_ids: checkIds(filter?.voucherIds, 'filter.voucherIds', mostVoucherIds),
    customer_id: checkId(filter?.customerId, 'filter.customerId'),
    operation_time_begin: filter?.laterThan,
    operation_time_end: filter?.earlierThan,
    result: resultOf(filter?.succeeded),
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}

function resultOf(succeeded: boolean | null | undefined): '0' | '-1' | undefined {
  if (succeeded === undefined || succeeded === null) return undefined;
  return succeeded ? '0' : '-1';
}
