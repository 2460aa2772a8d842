import type { Operation } from '../operations.js';
import { slope } from '../report/statistics.js';
import type { Watched } from '../vitals/watched.js';
import type { Client, Outcome } from './client.js';

/** How the gateway is when nobody asks anything and its garbage is collected. Sizes are MB. */
export interface Moment {
  /** Minutes since the users began. */
  minute: number;
  heap: number;
  rss: number;
}

/**
 * Asks each operation once, which without faults must work, so that every moment comes after the same; then looks at the
 * memory.
 */
export async function quietMoment(
  gateway: Watched,
  client: Client,
  operations: readonly Operation[],
  began: number,
  onOutcome: (outcome: Outcome) => void,
): Promise<Moment> {
  for (const operation of operations) onOutcome(await client.ask(operation));
  const { heap, rss } = await gateway.ask('collect garbage');
  return { minute: (performance.now() - began) / 60_000, heap, rss };
}

/** What memory has grown by since the first quarter of the run, by the trend of the moments: 0.05 is 5 %. */
export function growth(moments: readonly Moment[], kind: 'heap' | 'rss'): number {
  const end = moments.at(-1)!.minute;
  const later = moments.filter(({ minute }) => minute >= end / 4);
  const perMinute = slope(later.map((moment) => [moment.minute, moment[kind]]));
  const first = later[0]!;
  return (perMinute * (end - first.minute)) / first[kind];
}
