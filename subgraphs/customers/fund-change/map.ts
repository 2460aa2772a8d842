import { atMostAYear } from '../../kit/days.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { RequestOf } from '../../../partner/client/index.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { messages } from '../../kit/messages.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { FundAccount, FundChangeGroup, FundChangeKind, FundDirection } from './enums.js';
import type { FundChange, FundChangeFilter } from './fund-change.js';
import type { FundChangeRow } from './loaders.js';

/** @param resellerId whose account it is; none for the partner's own */
export function toFundChange(
  row: FundChangeRow,
  context: SubgraphContext,
  resellerId?: string | null,
): FundChange {
  const id = noneIfEmpty(row.customer_id);
  return {
    id: row.account_change_id,
    direction: nameIfAny(FundDirection, row.type, context),
    kind: nameIfAny(FundChangeKind, row.trade_detail_type, context),
    amount: money(row.change_amount),
    balanceAfter: money(row.balance_after_change),
    occurredAt: noneIfEmpty(row.trade_time),
    transactionId: noneIfEmpty(row.trade_id),
    counterparty: id ? { id, accountName: noneIfEmpty(row.account_name), resellerId } : undefined,
  };
}

type Trade = NonNullable<RequestOf<'listPartnerAccountChangeRecords'>['query']['trade_type']>;

const accounts = {
  [FundAccount.CASH]: 'BALANCE_TYPE_DEBIT',
  [FundAccount.CREDIT]: 'BALANCE_TYPE_CREDIT',
} as const;

/** What can be asked of the partner's accounts; customers' own know two groups more. Misspelt on the wire. */
export const groups = {
  [FundChangeGroup.TOP_UP]: 'RECHARGE',
  [FundChangeGroup.CONSUMPTION]: 'DEDEUCT',
  [FundChangeGroup.REFUND]: 'REFUND',
  [FundChangeGroup.FREEZE]: 'RFROZEN',
  [FundChangeGroup.TRANSFER]: 'TRANS',
  [FundChangeGroup.ADJUSTMENT]: 'ADJUST',
  [FundChangeGroup.PARTNER_ALLOCATION]: 'BEADJUST',
  [FundChangeGroup.PARTNER_RECLAIM]: 'BERETRIEVE',
  [FundChangeGroup.UNBIND_RECLAIM]: 'BEUNBIND',
  [FundChangeGroup.BONUS_CONVERSION]: 'BONUSCONVERT',
  [FundChangeGroup.TRADE_MODE_CHANGE]: 'TRADE_MODE_TRANSFER',
} as const satisfies Partial<Record<FundChangeGroup, Trade>>;

/** @param resellerId whose account it is; none for the partner's own */
export function toFundChangeConditions(
  filter: FundChangeFilter | null | undefined,
  resellerId?: string,
): ListFilter {
  return {
    ...accountAndDays(filter),
    ...conditions({ trade_type: filter?.group && tradeOf(filter.group) }),
    ...ofReseller(resellerId),
  };
}

function tradeOf(group: FundChangeGroup): Trade {
  const trade = (groups as Partial<Record<FundChangeGroup, Trade>>)[group];
  if (trade) return trade;
  const argument = 'filter.group';
  const allowed = Object.keys(groups).join(', ');
  throw new BadUserInput(messages.notAmong({ argument, allowed, value: group }), argument);
}

/** The conditions that lists of fund changes share, whosever they are. */
export function accountAndDays(filter: Partial<FundChangeFilter> | null | undefined): ListFilter {
  const days = atMostAYear(filter?.from, filter?.to, 'filter.from');
  return conditions({
    balance_type: accounts[filter?.account ?? FundAccount.CASH],
    trade_time_begin: days.from,
    trade_time_end: days.to,
  });
}
