/** Times inside the sandbox are milliseconds since the epoch; the wire has UTC seconds, billing months are Beijing's. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const BEIJING = 8 * HOUR;

/** `2026-11-01T00:00:00Z` */
export function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The wire form of a time that may be missing. */
export function utcOrNone(time: number | undefined): string | undefined {
  return time === undefined ? undefined : utc(time);
}

export function startOfUtcDay(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** `YYYY-MM` of the Beijing calendar. */
export function beijingMonth(time: number): string {
  return new Date(time + BEIJING).toISOString().slice(0, 7);
}

/** `YYYYMMDDHHmmss` in Beijing time, of which the partner's ids carry a part. */
export function beijingStamp(time: number): string {
  return new Date(time + BEIJING).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}

export function startOfBeijingDay(time: number): number {
  return Math.floor((time + BEIJING) / DAY) * DAY - BEIJING;
}

/** Subscriptions and coupons end with a Beijing day: 15:59:59Z. */
export function endOfBeijingDay(time: number): number {
  return startOfBeijingDay(time) + DAY - SECOND;
}

/** First instant of a `YYYY-MM` in Beijing time. */
export function startOfBeijingMonth(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`) - BEIJING;
}

export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, daysInMonth(date)));
  return date.getTime();
}

/** The month `by` months after (or before) a `YYYY-MM`. */
export function shiftMonth(month: string, by: number): string {
  return new Date(addMonths(Date.parse(`${month}-01T00:00:00Z`), by)).toISOString().slice(0, 7);
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
