import { parameterError } from '../errors.js';
import { DAY, HOUR, addMonths, startOfBeijingDay } from '../time.js';

/** `YYYY-MM-DD` of the Beijing calendar. */
export function beijingDate(time: number): string {
  return new Date(time + 8 * HOUR).toISOString().slice(0, 10);
}

/** First instant of a `YYYY-MM-DD` in Beijing time. */
export function startOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) - 8 * HOUR;
}

interface Days {
  trade_time_begin?: string | undefined;
  trade_time_end?: string | undefined;
}

/**
 * The window of an account's change records: days in UTC+8, both included, from one year ago to today unless asked
 * otherwise, one year at most. Answers carry UTC, so a record near midnight seems to be of the day before.
 */
export function tradeDays(
  { trade_time_begin, trade_time_end }: Days,
  now: number,
): (time: number) => boolean {
  const end = trade_time_end === undefined ? startOfBeijingDay(now) : startOfDate(trade_time_end);
  const begin = trade_time_begin === undefined ? addMonths(end, -12) : startOfDate(trade_time_begin);
  if (begin > end) throw parameterError('trade_time_begin', 'must not be after trade_time_end');
  if (end > addMonths(begin, 12))
    throw parameterError('trade_time_end', 'must be at most 1 year after the beginning');
  return (time) => time >= begin && time < end + DAY;
}

/** Days of a billing month: both have to lie in it; one alone is ignored. */
export function billDays(month: string, begin: string | undefined, end: string | undefined) {
  if (begin === undefined || end === undefined) return () => true;
  for (const [name, day] of [
    ['bill_date_begin', begin],
    ['bill_date_end', end],
  ] as const) {
    if (!day.startsWith(`${month}-`)) throw parameterError(name, `must be a day of ${month}`);
  }
  if (begin > end) throw parameterError('bill_date_end', 'must not be before bill_date_begin');
  return (time: number) => {
    const day = beijingDate(time);
    return day >= begin && day <= end;
  };
}
