import { checkBegun } from '../../kit/check-begun.js';
import { beijingMonth } from '../../kit/months.js';
import type { SubgraphContext } from '../../kit/context.js';

/** The month that is asked for; the running one by default. Refuses one that has not begun. */
export function askedMonth(month: string | null | undefined, context: SubgraphContext): string {
  return month ? checkBegun(month, context.now(), 'month') : beijingMonth(context.now());
}
