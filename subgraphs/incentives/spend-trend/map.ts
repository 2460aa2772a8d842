import type { Big } from 'big.js';
import { isFinal } from '../../kit/months.js';
import { type Money, money } from '../../kit/money.js';
import type { Series } from './add-up.js';
import type { SpendPoint, SpendSeries } from './spend-trend.js';
import { SpendGrouping } from './enums.js';

export function toPoints({ amounts }: Series, months: readonly string[], now: number): SpendPoint[] {
  return amounts.map((amount, index) => ({
    month: months[index]!,
    amount: exact(amount),
    change: index === 0 ? undefined : exact(amount.minus(amounts[index - 1]!)),
    complete: isFinal(months[index]!, now),
  }));
}

export function toTotal({ total }: Series): Money {
  return exact(total);
}

/** What a group is called in the graph. */
export const toGroup: Readonly<
  Record<
    SpendGrouping,
    (group: string, resellerId: string | null | undefined) => Omit<SpendSeries, 'total' | 'points'>
  >
> = {
  [SpendGrouping.CUSTOMER]: (id, resellerId) => ({ customer: { id, resellerId } }),
  [SpendGrouping.ACCOUNT_MANAGER]: (accountManager) => ({ accountManager }),
  [SpendGrouping.SERVICE_TYPE]: (code) => ({ serviceType: { code } }),
};

function exact(amount: Big): Money {
  return money(amount.toFixed());
}
