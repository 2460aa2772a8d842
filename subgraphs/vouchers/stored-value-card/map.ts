import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { StoredValueCardStatus } from './enums.js';
import type { StoredValueCardRow } from './loaders.js';
import type { StoredValueCard, StoredValueCardFilter } from './stored-value-card.js';

export function toStoredValueCard(row: StoredValueCardRow, context: SubgraphContext): StoredValueCard {
  return {
    id: row.card_id,
    name: noneIfEmpty(row.card_name),
    status: StoredValueCardStatus.nameOf(row.status, context),
    faceValue: money(row.face_value),
    remaining: money(row.balance),
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
  };
}

export function toStoredValueCardConditions(filter: StoredValueCardFilter | null | undefined): ListFilter {
  return conditions({
    status: StoredValueCardStatus.codeOf(filter?.status, 'filter.status'),
    card_id: checkId(filter?.id, 'filter.id'),
  });
}
