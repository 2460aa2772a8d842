import { Big } from 'big.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import type { AccountBalance } from './account-balance.js';
import { AccountKind } from './enums.js';
import type { AccountRow } from './loaders.js';

/** An account that belongs to a customer itself. */
export function toOwnAccount(row: AccountRow, context: SubgraphContext): AccountBalance {
  const kind = AccountKind.nameOf(row.account_type, context);
  return {
    id: row.account_id,
    kind,
    amount: money(row.amount),
    designated: money(row.designated_amount),
    creditLine: kind === 'CREDIT' ? money(row.credit_amount) : undefined,
    memo: noneIfEmpty(row.memo),
  };
}

/** An account of the partner or a reseller, from which others are funded (contract: listPartnerBalances). */
export function toAccount(row: AccountRow, context: SubgraphContext): AccountBalance {
  const account = toOwnAccount(row, context);
  if (account.kind !== 'BALANCE') return account;
  const allocatable = new Big(row.amount).minus(row.designated_amount ?? 0);
  return { ...account, allocatable: money(allocatable.toFixed()) };
}
