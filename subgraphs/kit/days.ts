import { BadUserInput } from './bad-user-input.js';
import { checkOrder, type Maybe } from './checks.js';
import { messages } from './messages.js';

/** Days of the Beijing calendar, `2026-11-01`, both included. */
export interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/** The day a moment falls on in Beijing, eight hours ahead of UTC. */
export function beijingDay(moment: string): string {
  return isoDay(Date.parse(moment) + 8 * hour);
}

export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * 24 * hour);
}

/** The same day of another year; 28 February where it has no 29th. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return isoDay(Date.UTC(year + years, month - 1, Math.min(date, lastOfMonth)));
}

/**
 * A span of at most a year. Where one end is missing it is a year long: the partner would take today and a year ago for
 * them, and refuse what then does not fit. None at all leaves it the choice: the last year.
 */
export function atMostAYear(from: Maybe<string>, to: Maybe<string>, argument: string): Days {
  if (!from && !to) return {};
  if (!from) return { from: yearBefore(to!), to: to! };
  if (!to) return { from, to: addYears(from, 1) };
  checkOrder(from, to, argument);
  if (to > addYears(from, 1)) throw new BadUserInput(messages.spanTooLong({ argument, from, to }), argument);
  return { from, to };
}

/** A span cut into spans of at most a year, the latest first. */
export function yearsOf(from: string, to: string): Required<Days>[] {
  const years: Required<Days>[] = [];
  for (let end = to; end >= from; end = addDays(years.at(-1)!.from, -1)) {
    const earliest = yearBefore(end);
    years.push({ from: earliest > from ? earliest : from, to: end });
  }
  return years;
}

/** The first day of the longest span that ends on a day: one that ends on 29 February starts on 1 March. */
function yearBefore(day: string): string {
  const start = addYears(day, -1);
  return addYears(start, 1) < day ? addDays(start, 1) : start;
}

const hour = 3_600_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
