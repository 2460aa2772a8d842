import { table } from '../report/table.js';
import { ask } from '../candidates/ask.js';
import { pageQuestions } from '../scale/questions.js';
import { percentile } from '../report/statistics.js';
import type { Vitals } from '../vitals/vitals.js';
import { type Watched, WatchedProcesses } from '../vitals/watched.js';
import { sustainableRate } from './closed-loop.js';
import { type Arrivals, Clients } from './open-loop.js';

interface Phase {
  name: string;
  /** How many requests are sent a second, for each that is sustainable. */
  share: number;
  /** Whether clients have their connections before; otherwise all connect with their first request. */
  connected: boolean;
}

interface Measured {
  name: string;
  asked: number;
  arrivals: Arrivals;
  vitals: Vitals;
}

/** What everything is compared with. */
const calm: Phase = { name: '80 %', share: 0.8, connected: true };

const phases: readonly Phase[] = [
  calm,
  { name: '2 ×', share: 2, connected: true },
  { name: '10 ×', share: 10, connected: true },
  { name: '10 ×, all connecting', share: 10, connected: false },
];

/** The same requests sent to a server that does nothing, and whose clients have their connections: no part of ours. */
const floor: Phase = { name: '10 ×, a server that does nothing', share: 10, connected: true };

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
    const idle = await processes.start('vitals/idle-server', {});
    // The generator's own code is cold at first as well.
    await phase(idle, floor, 1);
    const measured: Measured[] = [];
    for (const one of phases) measured.push(await phase(gateway, one, seconds));
    measured.push(await phase(idle, floor, seconds));
    return [
      '## Overload: ten times as many requests as can be answered',
      `Sustainable with ${connections} connections that ask without pause: ${rate.toFixed(0)} requests/s. Then ${seconds} s ` +
        'at a fixed rate; `admitted` are answers with status 200, `refused` those with 503 and `Retry-After`. Clients ' +
        'are connected before, unless the row says otherwise.',
      phasesTable(measured),
    ].join('\n\n');

    /** From calm on: the first requests after garbage was collected find code that was forgotten. */
    async function phase(
      server: Watched,
      { share, name, connected }: Phase,
      seconds: number,
    ): Promise<Measured> {
      const asked = rate * share;
      const known = new Clients(server.url, 500);
      const clients = connected ? known : new Clients(server.url, 2000);
      await known.connect();
      await server.ask('collect garbage');
      await known.sendAtRate(page, { rate: rate * calm.share, seconds: 2 });
      await server.ask('start anew');
      const arrivals = await clients.sendAtRate(page, { rate: asked, seconds });
      const vitals = await server.ask('tell');
      known.close();
      clients.close();
      return { name, asked, arrivals, vitals };
    }
  } finally {
    await processes.end();
  }
}

function phasesTable(measured: readonly Measured[]): string {
  const calmly = measured.find(({ name }) => name === calm.name)!;
  const calmMs = percentile(calmly.arrivals.admitted, 0.99);
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
      (p99 / calmMs).toFixed(2),
      arrivals.refused.length === 0 ? '-' : percentile(arrivals.refused, 0.99).toFixed(1),
      vitals.peak.rss.toFixed(0),
      vitals.loopDelay.p99.toFixed(1),
    ];
  });
  return table([...header, ...more], rows, 1);
}
