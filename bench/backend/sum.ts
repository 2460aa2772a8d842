import { Big } from 'big.js';
import type { WireDecimal } from '../../partner/contract/wire-decimal.js';

/** Adds amounts up; none counts as zero. */
export function sum(amounts: readonly (WireDecimal | undefined)[]): Big {
  return amounts.reduce<Big>((total, amount) => total.plus(amount || 0), new Big(0));
}

/** The different ones of ids that may be missing. */
export function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id): id is string => Boolean(id));
}

/** Accounts with what may be allocated from them: all but what is designated for something. */
export function allocatable<Account extends { amount: WireDecimal; designated_amount?: WireDecimal }>(
  accounts: readonly Account[] = [],
) {
  return accounts.map((account) => ({
    ...account,
    allocatable: sum([account.amount]).minus(account.designated_amount || 0),
  }));
}
