import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { type OperationId, operationTable } from '../../../partner/contract/generated/operations.js';

/** A call as the sandbox saw it come in. */
export interface Arrival {
  /** Milliseconds, on this process's steady clock. */
  at: number;
  /** What was asked, from its address. */
  query: URLSearchParams;
}

const channel = 'http.server.request.start';

/** When each call of one operation came to the sandbox of this process, as Node's own HTTP server tells. */
export class Arrivals {
  readonly #all: Arrival[] = [];
  readonly #path: string;
  readonly #note = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    const [path, query] = request.url!.split('?');
    if (path === this.#path) this.#all.push({ at: performance.now(), query: new URLSearchParams(query) });
  };

  /** @param operation one without parameters in its path */
  constructor(operation: OperationId) {
    this.#path = operationTable[operation].path;
    diagnostics.subscribe(channel, this.#note);
  }

  /** Those that came from a moment on, until another. */
  between(from: number, to = Infinity): Arrival[] {
    return this.#all.filter(({ at }) => at >= from && at < to);
  }

  stop(): void {
    diagnostics.unsubscribe(channel, this.#note);
  }
}

/** The most calls that came in any second, wherever it begins. */
export function mostInASecond(arrivals: readonly Arrival[]): number {
  let first = 0;
  let most = 0;
  arrivals.forEach(({ at }, last) => {
    while (arrivals[first]!.at <= at - 1000) first++;
    most = Math.max(most, last - first + 1);
  });
  return most;
}

/**
 * How many calls came in a second, on average over all seconds that lie between two moments. Calls that come ten at a time are
 * not counted once too often or too seldom, as where the period is cut by chance.
 */
export function meanInASecond(arrivals: readonly Arrival[], from: number, to: number): number {
  const lastBegins = to - 1000;
  const secondsWith = ({ at }: Arrival) =>
    Math.max(0, Math.min(at, lastBegins) - Math.max(at - 1000, from)) / (lastBegins - from);
  return arrivals.reduce((sum, arrival) => sum + secondsWith(arrival), 0);
}
