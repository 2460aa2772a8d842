import { BadUserInput } from '../kit/bad-user-input.js';
import type { SubgraphContext } from '../kit/context.js';
import { checkMonth } from './checks.js';
import { messages } from './messages.js';

/** How many months back the partner has what, by the contract. */
export const kept = { ofSpending: 18, ofOwnBills: 36 } as const;

/**
 * A billing month that the partner can know of. Of one that has not begun, or is no longer kept, it would answer with
 * nothing, as if nothing had been spent.
 *
 * @param back how many months before the running one there is something; default: any
 */
export function checkBilledMonth(
  month: string,
  context: SubgraphContext,
  back?: number,
  argument = 'month',
): string {
  const [running, oldest] = [0, back ?? 0].map((months) => monthsAgo(context.now(), months)) as [
    string,
    string,
  ];
  if (month > running) {
    throw new BadUserInput(messages.notBegun({ argument, last: running, value: month }), argument);
  }
  if (back !== undefined) checkMonth(month, oldest, argument);
  return month;
}

/** In Beijing, eight hours ahead of UTC. */
function monthsAgo(now: number, months: number): string {
  const there = new Date(now + 8 * 3_600_000);
  const then = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - months));
  return then.toISOString().slice(0, 7);
}
