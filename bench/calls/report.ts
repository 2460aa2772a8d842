import { table } from '../report/table.js';

type Calls = Readonly<Record<string, number>>;

/** Calls for one named operation, by operation of the partner API. */
export interface Counted {
  name: string;
  made: Calls;
  bound: Calls;
  byHand: Calls;
  /** Of a gateway over the contract as it is; undefined where it cannot express the operation. */
  byOpenapi: number | undefined;
}

/** What was counted, as Markdown. */
export function report(rows: readonly Counted[]): string {
  return [
    '## Calls: every named operation, nothing known beforehand',
    'Calls to the partner API, counted by the sandbox. `bound` follows from contract and data (`schema/operations/`).',
    table(
      ['operation', 'calls', 'bound', 'ratio', 'by hand', 'by hand / ours', 'OpenAPI gateway', 'it / ours'],
      [...rows, all(rows)].map(cells),
      1,
    ),
  ].join('\n\n');
}

function cells({ name, made, bound, byHand, byOpenapi }: Counted): string[] {
  const [ours, least, theirs] = [made, bound, byHand].map(totalOf) as [number, number, number];
  return [
    name,
    String(ours),
    String(least),
    (ours / least).toFixed(2),
    String(theirs),
    (theirs / ours).toFixed(1),
    byOpenapi === undefined ? '' : String(byOpenapi),
    byOpenapi === undefined ? '' : (byOpenapi / ours).toFixed(1),
  ];
}

function all(rows: readonly Counted[]): Counted {
  const totals = (of: (row: Counted) => Calls) => ({
    all: rows.reduce((sum, row) => sum + totalOf(of(row)), 0),
  });
  return {
    name: 'all of them',
    made: totals(({ made }) => made),
    bound: totals(({ bound }) => bound),
    byHand: totals(({ byHand }) => byHand),
    byOpenapi: undefined,
  };
}

function totalOf(calls: Calls): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
