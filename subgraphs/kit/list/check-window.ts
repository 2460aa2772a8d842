import { BadUserInput } from '../bad-user-input.js';
import { checkOrder, type Maybe } from '../checks.js';
import { addYears } from '../days.js';
import { messages } from '../messages.js';

/**
 * Refuses a span of moments that ends before it starts, or is longer than the partner searches: up to the same moment of
 * the next year, in UTC. A span of days is checked by `atMostAYear` (kit/days.ts).
 */
export function checkWindow(from: Maybe<string>, to: Maybe<string>, argument: string): void {
  if (!from || !to) return;
  checkOrder(from, to, argument);
  if (to <= yearAfter(from)) return;
  throw new BadUserInput(messages.spanTooLong({ argument, from, to }), argument);
}

/** Moments of one form sort as text. */
function yearAfter(moment: string): string {
  const [day, time] = moment.split('T') as [string, string];
  return `${addYears(day, 1)}T${time}`;
}
