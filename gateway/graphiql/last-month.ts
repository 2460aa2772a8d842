/** A billing month of the partner is a month of Beijing, which has no daylight saving. */
const beijingAheadMs = 8 * 60 * 60 * 1000;

/** The last whole billing month before `now`, as `2026-10`. */
export function lastMonth(now: Date): string {
  const month = new Date(now.getTime() + beijingAheadMs);
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() - 1);
  return month.toISOString().slice(0, 7);
}
