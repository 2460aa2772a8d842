import { table } from '../report/table.js';
import { ask } from '../candidates/ask.js';
import { pageQuestions } from '../scale/questions.js';
import { percentile } from '../report/statistics.js';
import type { Vitals } from '../vitals/vitals.js';
import { type Watched, WatchedProcesses } from '../vitals/watched.js';
import { sustainableRate } from './closed-loop.js';
import { type Arrivals, sendAtRate } from './open-loop.js';

interface Phase {
  name: string;
  asked: number;
  arrivals: Arrivals;
  vitals: Vitals;
}

/** Of the sustainable rate. */
const phases = [
  { name: '80 %', share: 0.8 },
  { name: '10 ×', share: 10 },
];

/** What becomes of requests when too many come: the section of the results on it. */
export async function overload({ quick }: { quick: boolean }): Promise<string> {
  const seconds = quick ? 3 : 10;
  const connections = 8;
  const processes = new WatchedProcesses();
  try {
    const sandbox = await processes.start('vitals/sandbox', {});
    const gateway = await processes.start('vitals/gateway', {
      mode: 'recorded',
      sandboxUrl: sandbox.url,
    });
    const page = pageQuestions('')[0]!;
    for (let time = 0; time < 3; time++) await ask(gateway.url, page);
    // Cold code is slow, and may be refused.
    await sustainableRate(gateway.url, page, { connections, seconds: quick ? 1 : 3, mayRefuse: 1 });
    const rate = await sustainableRate(gateway.url, page, {
      connections,
      seconds: quick ? 2 : 5,
      mayRefuse: 0.05,
    });
    const measured: Phase[] = [];
    for (const { name, share } of phases) {
      measured.push({ name, ...(await phase(gateway, rate * share, seconds)) });
    }
    return [
      '## Overload: ten times as many requests as can be answered',
      `Sustainable with ${connections} connections that ask without pause: ${rate.toFixed(0)} requests/s. Then ${seconds} s ` +
        'at a fixed rate; `admitted` are answers with status 200, `refused` those with 503 and `Retry-After`.',
      phasesTable(measured),
    ].join('\n\n');
  } finally {
    await processes.end();
  }

  async function phase(gateway: Watched, asked: number, seconds: number) {
    await gateway.ask('collect garbage');
    await gateway.ask('start anew');
    const arrivals = await sendAtRate(gateway.url, pageQuestions('')[0]!, { rate: asked, seconds });
    return { asked, arrivals, vitals: await gateway.ask('tell') };
  }
}

function phasesTable(measured: readonly Phase[]): string {
  const calm = percentile(measured[0]!.arrivals.admitted, 0.99);
  const header = [
    'rate',
    'requests/s due',
    'sent',
    'admitted',
    'refused',
    'other',
    'no answer',
    'admitted p50 ms',
  ];
  const more = ['p99 ms', '× p99 at 80 %', 'refused p99 ms', 'peak RSS MB', 'loop delay p99 ms'];
  const rows = measured.map(({ name, asked, arrivals, vitals }) => {
    const share = (count: number) => `${((count / arrivals.sent) * 100).toFixed(1)} %`;
    const others = [...arrivals.others.values()].reduce((sum, count) => sum + count, 0);
    const p99 = percentile(arrivals.admitted, 0.99);
    return [
      name,
      asked.toFixed(0),
      arrivals.rate.toFixed(0),
      share(arrivals.admitted.length),
      share(arrivals.refused.length),
      others === 0 ? '0' : `${share(others)} (${[...arrivals.others.keys()].join(', ')})`,
      share(arrivals.unanswered),
      percentile(arrivals.admitted, 0.5).toFixed(1),
      p99.toFixed(1),
      (p99 / calm).toFixed(2),
      arrivals.refused.length === 0 ? '-' : percentile(arrivals.refused, 0.99).toFixed(1),
      vitals.peak.rss.toFixed(0),
      vitals.loopDelay.p99.toFixed(1),
    ];
  });
  return table([...header, ...more], rows, 1);
}
