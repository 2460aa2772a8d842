import { checkBegun } from '../kit/check-begun.js';
import type { SubgraphContext } from '../kit/context.js';
import { checkMonth } from './checks.js';
import { beijingMonth, monthBefore } from '../kit/months.js';

/** How many months back the partner has what, by the contract. */
export const kept = { ofSpending: 18, ofOwnBills: 36 } as const;

/**
 * A billing month that the partner can know of: it has begun, and is still kept. Of another it would answer with nothing,
 * as if nothing had been spent.
 *
 * @param back how many months before the running one there is something; default: any
 */
export function checkBilledMonth(
  month: string,
  context: SubgraphContext,
  back?: number,
  argument = 'month',
): string {
  checkBegun(month, context.now(), argument);
  if (back !== undefined) checkMonth(month, monthBefore(beijingMonth(context.now()), back), argument);
  return month;
}
