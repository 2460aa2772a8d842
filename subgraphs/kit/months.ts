import { isFinal } from '../../partner/contract/billing-month.js';

export { isFinal };

const hour = 3_600_000;

/** The month it is in Beijing, eight hours ahead of UTC: `2026-11`. */
export function beijingMonth(now: number): string {
  return new Date(now + 8 * hour).toISOString().slice(0, 7);
}

/** So many months before another. */
export function monthBefore(month: string, months: number): string {
  return monthAt(place(month) - months);
}

/** How many months of the Beijing calendar, as `2026-10`, there are from one to another, both included. */
export function countMonths(from: string, to: string): number {
  return place(to) - place(from) + 1;
}

/** Those months, earliest first. */
export function monthsBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, countMonths(from, to)) }, (_, index) =>
    monthAt(place(from) + index),
  );
}

/** The first and the last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const [year, monthOfYear] = parts(month);
  const last = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** 23:59:59 on the last day of a month in Beijing, eight hours ahead of UTC. */
export function lastSecondOf(month: string): string {
  return `${daysOf(month).to}T15:59:59Z`;
}

/** The last final months, latest first. */
export function closedMonths(now: number, count: number): string[] {
  const running = beijingMonth(now);
  const latest = [1, 2].map((back) => monthBefore(running, back)).find((month) => isFinal(month, now))!;
  return Array.from({ length: count }, (_, index) => monthBefore(latest, index));
}

/** The number of a month, counted from the beginning of the calendar. */
function place(month: string): number {
  const [year, monthOfYear] = parts(month);
  return year * 12 + monthOfYear - 1;
}

function monthAt(number: number): string {
  const monthOfYear = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${monthOfYear}`;
}

function parts(month: string): [year: number, monthOfYear: number] {
  return month.split('-').map(Number) as [number, number];
}
