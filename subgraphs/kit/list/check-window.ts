import { BadUserInput } from '../bad-user-input.js';

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
  throw new BadUserInput(
    length < 0
      ? `${argument} must not be later than the end of its span, but got ${from} to ${to}.`
      : `${argument} must be at most one year before the end of its span, but got ${from} to ${to}.`,
    argument,
  );
}
