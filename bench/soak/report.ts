import { availableParallelism, loadavg } from 'node:os';
import { table } from '../report/table.js';
import { median, percentile } from '../report/statistics.js';
import type { Moment } from './moments.js';
import type { SoakResult } from './soak.js';
import type { Verdict } from './verdict.js';

/** What the run has shown, as Markdown. */
export function report(result: SoakResult, verdicts: readonly Verdict[]): string {
  const { minutes, users, tallies, faults, moments, vitals } = result;
  const { p50, p99 } = vitals.used.loopDelay;
  return (
    [
      '# Results of `npm run bench:soak`',
      `${minutes} minutes, ${users} users, ${tallies.answered} answers; Node ${process.version}, ` +
        `${availableParallelism()} cores, load average at the end ${loadavg()[1]!.toFixed(1)}. See soak/README.md.`,
      table(
        ['what must hold', 'holds', 'measured'],
        verdicts.map(({ promise, holds, measured }) => [promise, holds ? 'yes' : 'NO', measured]),
        3,
      ),
      '## Memory in quiet moments, after garbage collection',
      table(
        ['minutes', 'heap MB', 'RSS MB'],
        inQuarters(moments).map((quarter) => [
          `${quarter[0]!.minute.toFixed(1)} to ${quarter.at(-1)!.minute.toFixed(1)}`,
          median(quarter.map(({ heap }) => heap)).toFixed(1),
          median(quarter.map(({ rss }) => rss)).toFixed(1),
        ]),
        1,
      ),
      `Event-loop delay: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms. Largest resident memory ` +
        `${vitals.used.peak.rss.toFixed(0)} MB. Connections at the end: ${vitals.left.sockets.outgoing} to the partner.`,
      '## Faults, and errors they caused',
      table(
        ['fault', 'times'],
        [...faults].map(([name, times]) => [name, String(times)]),
        1,
      ),
      table(
        ['error code, fault of its time', 'errors'],
        [...tallies.causes].sort().map(([cause, count]) => [cause, String(count)]),
        1,
      ),
      '## Operations',
      table(
        ['operation', 'answers', 'with errors', 'hung up', 'p50 ms', 'p99 ms'],
        [...tallies.byOperation]
          .sort()
          .map(([name, { answered, hit, hungUp, times }]) => [
            name,
            String(answered),
            String(hit),
            String(hungUp),
            percentile(times, 0.5).toFixed(0),
            percentile(times, 0.99).toFixed(0),
          ]),
        1,
      ),
    ].join('\n\n') + '\n'
  );
}

/** Medians of each quarter; fewer rows where there are not enough moments. */
function inQuarters(moments: readonly Moment[]): Moment[][] {
  const size = Math.max(1, Math.ceil(moments.length / 4));
  return Array.from({ length: Math.ceil(moments.length / size) }, (_, index) =>
    moments.slice(index * size, (index + 1) * size),
  );
}
