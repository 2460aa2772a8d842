import { Big } from 'big.js';

/** Days a month is taken for. */
const daysOfMonth = 30;

export interface LowBalance {
  monthlyAverage: Big;
  /** Exact, 0 or more, below {@link daysOfMonth}. */
  daysLeft: Big;
}

/**
 * Whether a balance is below what is spent in a month on average; undefined when it is not, or nothing was spent.
 *
 * @param spend of each month; a month without a bill counts as zero
 */
export function lowBalance(available: Big, spend: readonly (Big | undefined)[]): LowBalance | undefined {
  const monthlyAverage = spend
    .reduce<Big>((sum, month) => sum.plus(month ?? 0), new Big(0))
    .div(spend.length);
  if (monthlyAverage.lte(0) || available.gte(monthlyAverage)) return undefined;
  const daysLeft = available.lte(0) ? new Big(0) : available.times(daysOfMonth).div(monthlyAverage);
  return { monthlyAverage, daysLeft };
}

/** How much less was spent than in the month before, when that is at least a third of it. */
export function spendDrop(spend: Big | undefined, previous: Big | undefined): Big | undefined {
  if (!previous?.gt(0)) return undefined;
  const drop = previous.minus(spend ?? 0);
  return drop.times(3).gte(previous) ? drop : undefined;
}
