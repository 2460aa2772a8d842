import { availableParallelism, cpus } from 'node:os';
import type { Measurement, Pace } from '../load/rounds.js';
import { table } from './table.js';

/** What one mode of the partner gave. */
interface Part<Row extends Measurement = Measurement> {
  pace: Pace;
  rows: readonly Row[];
}

export interface Results {
  /** Answers of the partner from memory. */
  recorded: Part;
  /** Every call to the sandbox. */
  sandbox: Part<Measurement & { partnerCalls: number }>;
}

/** What was measured, as Markdown that reads well in a terminal. */
export function report({ recorded, sandbox }: Results): string {
  return (
    [
      '# Results of `npm run bench`',
      `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}). ` +
        'See README.md for what the columns mean.',
      '## The graph’s own time: the partner’s answers come from memory',
      describe(recorded.pace),
      table(columns, recorded.rows.map(cells), 2),
      '## The whole path: every call goes to the sandbox, quotas off',
      describe(sandbox.pace),
      table(
        [...columns, 'partner calls'],
        sandbox.rows.map((row) => [...cells(row), String(row.partnerCalls)]),
        2,
      ),
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const columns = ['operation', 'candidate', 'requests/s', 'ratio', 'p50 ms', 'p99 ms', 'cpu ms'];

function describe({ connections, rounds, seconds }: Pace): string {
  return `Medians of ${rounds} round${rounds === 1 ? '' : 's'} of ${seconds} s, ${connections} requests under way at a time.`;
}

function cells(row: Measurement): string[] {
  return [
    row.operation,
    row.candidate,
    threeDigits(row.requestsPerSecond),
    row.ratio.toFixed(2),
    ...[row.p50, row.p99, row.cpuMs].map(threeDigits),
  ];
}

function threeDigits(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
