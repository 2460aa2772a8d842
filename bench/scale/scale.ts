import { table } from '../report/table.js';
import { WatchedProcesses } from '../vitals/watched.js';
import { type ExportCost, measureExports } from './exports.js';
import { measurePages, type PageCost } from './pages.js';
import { measureUnderQuotas, type QuotaCost } from './quotas.js';
import { openStages } from './stage.js';
import { measureStarts, type StartCost } from './starts.js';

/** Whether the number of customers matters: the section of the results on it. */
export async function scale({ quick }: { quick: boolean }): Promise<string> {
  const sizes = quick ? [200, 1000] : [1000, 10_000, 100_000];
  const rounds = quick ? { warmUp: 2, measured: 3 } : { warmUp: 8, measured: 25 };
  const processes = new WatchedProcesses();
  try {
    const stages = await openStages(processes, sizes);
    const pages = await measurePages(stages, rounds);
    const underQuotas = await measureUnderQuotas(stages, quick ? 1 : 3);
    const starts = await measureStarts(stages, quick ? 1 : 3);
    const exports = await measureExports(stages);
    return [
      '## Scale: the same page among more and more customers',
      `Medians of ${rounds.measured} requests, sizes in turn; \`×\` is against the row of the fewest customers. \`quotas s\` ` +
        'is the time where the partner’s documented quotas hold, otherwise they are off; `alone` that with its answers ' +
        'recorded.',
      pagesTable(pages, underQuotas),
      'The first requests of a gateway after its start, for the first page:',
      startsTable(starts),
      'A whole export, by a gateway started for it:',
      exportsTable(exports),
    ].join('\n\n');
  } finally {
    await processes.end();
  }
}

function pagesTable(costs: readonly PageCost[], underQuotas: readonly QuotaCost[]): string {
  const secondsOf = ({ question, customers }: PageCost) =>
    underQuotas.find((cost) => cost.question === question && cost.customers === customers)!.seconds;
  const header = [
    'page',
    'customers',
    'calls',
    'quotas s',
    '×',
    'ms',
    '×',
    'gateway cpu ms',
    '×',
    'sandbox cpu ms',
    'alone ms',
    '×',
  ];
  const rows = costs.map((cost) => {
    const fewest = costs.find(({ question }) => question === cost.question)!;
    return [
      cost.question,
      cost.customers.toLocaleString('en'),
      String(cost.calls),
      secondsOf(cost).toFixed(2),
      ratio(secondsOf(cost), secondsOf(fewest)),
      tenths(cost.time),
      ratio(cost.time, fewest.time),
      tenths(cost.gatewayCpu),
      ratio(cost.gatewayCpu, fewest.gatewayCpu),
      tenths(cost.sandboxCpu),
      tenths(cost.alone),
      ratio(cost.alone, fewest.alone),
    ];
  });
  return table(header, rows, 1);
}

function startsTable(costs: readonly StartCost[]): string {
  const rows = costs.map(({ customers, request, calls, time }) => [
    customers.toLocaleString('en'),
    String(request),
    String(calls),
    tenths(time),
  ]);
  return table(['customers', 'request', 'calls', 'ms'], rows, 0);
}

function exportsTable(costs: readonly ExportCost[]): string {
  const header = [
    'list',
    'customers',
    'rows',
    'calls',
    'calls / 1,000 rows',
    's',
    'gateway cpu ms / 1,000 rows',
  ];
  const rows = costs.map((cost) => [
    cost.list,
    cost.customers.toLocaleString('en'),
    cost.rows.toLocaleString('en'),
    cost.calls.toLocaleString('en'),
    ((cost.calls / cost.rows) * 1000).toFixed(2),
    tenths(cost.seconds),
    tenths(cost.cpuPerThousand),
    cost.peakRss.toFixed(0),
    cost.peakHeap.toFixed(0),
  ]);
  return table([...header, 'peak RSS MB', 'peak heap MB'], rows, 1);
}

function tenths(value: number): string {
  return value.toFixed(1);
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}
