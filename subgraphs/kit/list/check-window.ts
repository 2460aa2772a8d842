import { BadUserInput } from '../bad-user-input.js';
import { messages } from '../messages.js';

/** The longest span the partner searches, in milliseconds: a year, leap years included. */
const longest = 366 * 24 * 3600 * 1000;

/** Refuses a span of time that ends before it starts, or is longer than the partner searches: one year. */
export function checkWindow(
  from: string | null | undefined,
  to: string | null | undefined,
  argument: string,
): void {
  if (!from || !to) return;
  const length = Date.parse(to) - Date.parse(from);
  if (length >= 0 && length <= longest) return;
  const problem = length < 0 ? messages.startsAfterEnd : messages.spanTooLong;
  throw new BadUserInput(problem({ argument, from, to }), argument);
}
