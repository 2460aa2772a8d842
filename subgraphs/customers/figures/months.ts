const hour = 3_600_000;

/** The month it is in Beijing, eight hours ahead of UTC: `2026-11`. */
export function beijingMonth(now: number): string {
  return new Date(now + 8 * hour).toISOString().slice(0, 7);
}

/** The day a moment falls on in Beijing: `2026-11-01`. */
export function beijingDay(moment: string): string {
  return new Date(Date.parse(moment) + 8 * hour).toISOString().slice(0, 10);
}

export function shiftMonth(month: string, by: number): string {
  const [year, monthOfYear] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, monthOfYear - 1 + by)).toISOString().slice(0, 7);
}

/**
 * The last months whose bills change no more, latest first. A month is closed at 10:00 Beijing time on the 4th of the
 * next, until when the latest customers are settled (contract: listCustomerselfResourceRecords).
 */
export function closedMonths(now: number, count: number): string[] {
  const latest = shiftMonth(beijingMonth(now - 3 * 24 * hour - 10 * hour), -1);
  return Array.from({ length: count }, (_, index) => shiftMonth(latest, -index));
}
