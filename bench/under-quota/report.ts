import { table } from '../report/table.js';
import type { Portfolio } from './compare-portfolio.js';
import type { Compared } from './compare-users.js';
import { percentile } from '../report/statistics.js';
import { latencyMs } from './stage.js';

/** Goals of the project. */
const goals = { coldToBound: 1.25, byHandToCold: 8, warmMs: 10 };

export function report({ portfolio, users }: { portfolio: Portfolio; users: Compared }): string {
  return [
    '## Time under quota',
    `The partner takes ${latencyMs} ms for an answer and refuses what is beyond its documented quotas.`,
    '### The portfolio of 100 customers',
    ofPortfolio(portfolio),
    '### Many people at all screens',
    ofUsers(users),
  ].join('\n\n');
}

function ofPortfolio(portfolio: Portfolio): string {
  const { rounds, bound, earliest, bare, cold, coldCpu, coldToBare, warm, byHand } = portfolio;
  const row = (name: string, ms: number, value = '', goal = '', met?: boolean) => [
    name,
    ms.toFixed(ms < 100 ? 1 : 0),
    value,
    goal,
    met === undefined ? '' : met ? 'yes' : 'no',
  ];
  const toBound = cold / bound;
  const toCold = byHand / cold;
  return [
    `Medians of ${rounds} new process${rounds === 1 ? '' : 'es'}; by hand once.`,
    table(
      ['', 'ms', 'ratio', 'goal', 'met'],
      [
        row('bound: names of services after all orders', bound),
        row('bound: names of services after the first page of orders', earliest),
        row('bare calls / bound after the first page', bare, (bare / earliest).toFixed(2)),
        row(
          'cold / bound after all orders',
          cold,
          toBound.toFixed(2),
          `<= ${goals.coldToBound}`,
          toBound <= goals.coldToBound,
        ),
        row('cold / bound after the first page', cold, (cold / earliest).toFixed(2)),
        row('cold / bare calls', cold, coldToBare.toFixed(2)),
        row('cold, processor time', coldCpu),
        row(
          'by hand / cold',
          byHand,
          toCold.toFixed(1),
          `>= ${goals.byHandToCold}`,
          toCold >= goals.byHandToCold,
        ),
        row('warm, p50', warm, '', `< ${goals.warmMs} ms`, warm < goals.warmMs),
      ],
      1,
    ),
  ].join('\n\n');
}

function ofUsers({ crowd: { users, seconds, patience }, rows }: Compared): string {
  return [
    `${users} users for ${seconds} s on all named operations alike, thinking 0.5 to 1.5 s between; who still waits ` +
      `${patience} s after the end gives up. Latencies in ms, of failed and abandoned requests too.`,
    table(
      ['', 'errors', 'requests', 'failed', 'p50', 'p99', 'partner calls', 'per request', 'throttled'],
      rows.map(({ contender, times, failures, partnerCalls, throttled }) => [
        contender,
        [...failures].map(([code, count]) => `${count} ${code}`).join(', ') || 'none',
        String(times.length),
        String([...failures.values()].reduce((sum, count) => sum + count, 0)),
        percentile(times, 0.5).toFixed(0),
        percentile(times, 0.99).toFixed(0),
        String(partnerCalls),
        (partnerCalls / times.length).toFixed(2),
        String(throttled),
      ]),
      2,
    ),
  ].join('\n\n');
}
