import { checkId, checkOrder } from '../../kit/checks.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import type { Adjustment, AdjustmentFilter } from './adjustment.js';
import { AdjustmentKind } from './enums.js';
import type { AdjustmentRow } from './loaders.js';

/** @param resellerId who moved the funds; none for the partner itself */
export function toAdjustment(
  row: AdjustmentRow,
  context: SubgraphContext,
  resellerId?: string | null,
): Adjustment {
  const id = noneIfEmpty(row.customer_id);
  return {
    id: row.trans_id,
    kind: nameIfAny(AdjustmentKind, row.operation_type, context),
    amount: money(row.amount),
    occurredAt: noneIfEmpty(row.operation_time),
    counterparty: id ? { id, name: noneIfEmpty(row.customer_name), resellerId } : undefined,
    scenario: noneIfEmpty(row.apply_scene),
    memo: noneIfEmpty(row.memo),
  };
}

/** @param resellerId who moved the funds; none for the partner itself */
export function toAdjustmentConditions(
  filter: AdjustmentFilter | null | undefined,
  resellerId?: string | null,
): ListFilter {
  checkOrder(filter?.occurredFrom, filter?.occurredTo, 'filter.occurredFrom');
  return conditions({
    trans_id: checkId(filter?.id, 'filter.id', 128),
    customer_id: checkId(filter?.counterpartyId, 'filter.counterpartyId'),
    operation_type: AdjustmentKind.codeOf(filter?.kind, 'filter.kind'),
    operation_time_begin: filter?.occurredFrom,
    operation_time_end: filter?.occurredTo,
    ...ofReseller(resellerId),
  });
}
