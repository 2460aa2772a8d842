import { growth } from './moments.js';
import type { SoakResult } from './soak.js';

/** Something that must hold, and what was measured. */
export interface Verdict {
  promise: string;
  holds: boolean;
  measured: string;
}

/** After the first quarter of the run. */
const largestGrowth = 0.05;
/** The gateway's connections to the partner, at most: 32 to its API, and as many as needed to IAM, which are few. */
const poolSize = 32 + 8;

export function verdicts({ tallies, moments, vitals: { left, closed } }: SoakResult): Verdict[] {
  const grown = { heap: growth(moments, 'heap'), rss: growth(moments, 'rss') };
  const inPercent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const open = ['TCPSocketWrap', 'TCPServerWrap', 'Timeout', 'Immediate', 'TCPConnectWrap'];
  const leaked = open.filter((kind) => closed.resources[kind]);
  return [
    {
      promise: 'no error that was not injected',
      holds: tallies.unexplained.length === 0,
      measured: `${tallies.unexplained.length} of ${tallies.answered} answers`,
    },
    {
      promise: 'the heap grows by less than 5 % after the first quarter',
      holds: grown.heap < largestGrowth,
      measured: inPercent(grown.heap),
    },
    {
      promise: 'resident memory grows by less than 5 % after the first quarter',
      holds: grown.rss < largestGrowth,
      measured: inPercent(grown.rss),
    },
    {
      promise: 'no connection is left to users who have gone',
      holds: left.sockets.incoming === 0,
      measured: String(left.sockets.incoming),
    },
    {
      promise: `at most ${poolSize} connections to the partner`,
      holds: left.sockets.outgoing <= poolSize,
      measured: String(left.sockets.outgoing),
    },
    {
      promise: 'no socket or timer is left once the gateway is closed',
      holds: leaked.length === 0 && closed.sockets.incoming + closed.sockets.outgoing === 0,
      measured: JSON.stringify(closed.resources),
    },
    {
      promise: 'no rejection unhandled, no exception uncaught, no warning of Node',
      holds: closed.complaints.length === 0,
      measured: closed.complaints.length === 0 ? '0' : closed.complaints.join(' '),
    },
  ];
}
