import type { Measurement, Pace } from '../load/rounds.js';
import { join50 } from '../operations.js';
import { table } from '../report/table.js';
import { bare, type Contender, contenders, ours } from './contenders.js';
import { partNames, type Shares } from './where-time-goes.js';

interface Part<Row extends Measurement = Measurement> {
  pace: Pace;
  rows: readonly Row[];
}

/** What was measured without the partner. */
interface Alone extends Part {
  /** The most memory each candidate has held, in MB. */
  peaks: ReadonlyMap<string, number>;
  /** What could not be measured, for want of its packages. */
  missing: readonly Contender[];
  /** What the time of `join50` is spent on, by candidate. */
  profiles: ReadonlyMap<string, Shares>;
}

/** As Markdown that reads well in a terminal. */
export function reportInMemory(results: Alone): string {
  return [
    '## The gateway’s own time: all data in memory',
    `### Goals: ${join50.name}`,
    goals(results),
    ...alone(results),
  ].join('\n\n');
}

export function reportRecorded(results: Alone): string {
  return ['## With our resolvers and loaders: the partner’s answers recorded', ...alone(results)].join(
    '\n\n',
  );
}

export function reportWholePath({ pace, rows }: Part<Measurement & { partnerCalls: number }>): string {
  return [
    '## The whole path: every call goes to the sandbox, quotas off',
    describe(pace),
    table(
      [...columns, 'partner calls'],
      rows.map((row) => [...cells(row), String(row.partnerCalls)]),
      2,
    ),
  ].join('\n\n');
}

function alone({ pace, rows, peaks, missing, profiles }: Alone): string[] {
  return [
    ...missing.map(({ name, needs }) => `Not measured: ${name} (no ${needs}; \`npm run bench:peers\`).`),
    `### Where the time of ${join50.name} goes, ms of a request`,
    whereTimeGoes(profiles),
    '### All of it',
    describe(pace),
    table(
      [...columns, 'memory MB', 'at most'],
      rows.map((row) => [...cells(row), threeDigits(row.memoryMb), threeDigits(peaks.get(row.candidate)!)]),
      2,
    ),
  ];
}

/** What ours shall reach against each of the others, and how far it is from the limit. */
function goals({ rows, peaks }: Alone): string {
  const rowOf = (wanted: Contender) =>
    rows.find(({ operation, candidate }) => operation === join50.name && candidate === wanted.name);
  const measured = contenders.flatMap((contender) => {
    const row = rowOf(contender);
    return row && contender !== ours && (contender.goal || contender === bare) ? [{ contender, row }] : [];
  });
  const memoryOf = (row: Measurement) => [row.memoryMb, peaks.get(row.candidate)!];
  const memoryOfOurs = memoryOf(rowOf(ours)!);
  return table(
    [
      ...['against', 'goal', 'met', 'ours / it', 'cpu: it / ours'],
      ...['memory MB', 'ours', 'less', 'at most', 'ours', 'less'],
    ],
    measured.map(({ contender: { name, goal }, row }) => [
      name,
      goal ? goal.toFixed(1) : 'limit',
      goal ? yesOrNo(row.ratio >= goal) : '',
      row.ratio.toFixed(2),
      row.cpuRatio.toFixed(2),
      ...memoryOf(row).flatMap((theirs, index) => {
        const own = memoryOfOurs[index]!;
        return [threeDigits(theirs), threeDigits(own), goal ? yesOrNo(own < theirs) : ''];
      }),
    ]),
    3,
  );
}

function whereTimeGoes(profiles: Alone['profiles']): string {
  const columnsOf = [...profiles.values()];
  const total = columnsOf.map((shares) => [...shares.values()].reduce((sum, value) => sum + value, 0));
  return table(
    ['whose code', ...profiles.keys()],
    [
      ...partNames.map((part) => [part, ...columnsOf.map((shares) => shares.get(part)!.toFixed(2))]),
      ['all', ...total.map((value) => value.toFixed(2))],
    ],
    1,
  );
}

function yesOrNo(met: boolean): string {
  return met ? 'yes' : 'NO';
}

const columns = [
  'operation',
  'candidate',
  'requests/s',
  'ours / it',
  'p50 ms',
  'p99 ms',
  'cpu ms',
  'cpu: it / ours',
];

function describe({ connections, rounds, seconds }: Pace): string {
  return `Medians of ${rounds} round${rounds === 1 ? '' : 's'} of ${seconds} s, ${connections} connections.`;
}

function cells(row: Measurement): string[] {
  return [
    row.operation,
    row.candidate,
    threeDigits(row.requestsPerSecond),
    row.ratio.toFixed(2),
    ...[row.p50, row.p99, row.cpuMs].map(threeDigits),
    row.cpuRatio.toFixed(2),
  ];
}

function threeDigits(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
