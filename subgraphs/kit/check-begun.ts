import { BadUserInput } from './bad-user-input.js';
import { messages } from './messages.js';
import { beijingMonth } from './months.js';

/**
 * Refuses a billing month that has not begun: of it the partner would answer with nothing, as if nothing had been spent.
 *
 * @param now milliseconds since the epoch
 */
export function checkBegun(month: string, now: number, argument: string): string {
  const running = beijingMonth(now);
  if (month <= running) return month;
  throw new BadUserInput(messages.notBegun({ argument, last: running, value: month }), argument);
}
