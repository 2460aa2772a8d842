const hour = 3_600_000;

/**
 * Whether the bills of a month, as `2026-10`, change no more: it is over, and so is 10:00 Beijing time on the 4th of the
 * next, until when the latest customers are settled (contract: listCustomerselfResourceRecords).
 */
export function isFinal(month: string, now: number): boolean {
  const [year, monthOfYear] = month.split('-').map(Number) as [number, number];
  return now >= Date.UTC(year, monthOfYear, 4) + 2 * hour;
}
