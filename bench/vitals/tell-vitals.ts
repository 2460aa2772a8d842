import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { FromWatched, Question, ToWatched, Vitals } from './vitals.js';

/** How often memory and event loop are looked at, in milliseconds. */
const lookEvery = 10;

export interface Told {
  url: string;
  /** Stops what is watched, so that whatever is open afterwards was forgotten. */
  close: () => Promise<void>;
}

const sockets = { incoming: countOpen('net.server.socket'), outgoing: countOpen('net.client.socket') };
const complaints: string[] = [];
for (const event of ['unhandledRejection', 'uncaughtException', 'warning'] as const) {
  process.on(event, (about: unknown) => void complaints.push(`${event}: ${inWords(about)}`));
}

/** Tells the benchmark where this process listens, and on request how it is. */
export function tellVitals({ url, close }: Told): void {
  const delays = monitorEventLoopDelay({ resolution: lookEvery });
  delays.enable();
  let peak = memory();
  const looking = setInterval(() => {
    const now = memory();
    peak = { rss: Math.max(peak.rss, now.rss), heap: Math.max(peak.heap, now.heap) };
  }, lookEvery);
  looking.unref();
  const before: Record<Question, () => Promise<void> | void> = {
    tell: () => {},
    'collect garbage': collectGarbage,
    'start anew'() {
      delays.reset();
      peak = memory();
    },
    close,
  };
  // What timers are late includes what they wait for.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - lookEvery);
  const vitals = (): Vitals => ({
    ...memory(),
    peak,
    peakEver: process.resourceUsage().maxRSS / 1024,
    cpu: cpuTime(),
    loopDelay: { p50: late(delays.percentile(50)), p99: late(delays.percentile(99)), max: late(delays.max) },
    sockets: { incoming: sockets.incoming(), outgoing: sockets.outgoing() },
    resources: resources(),
    complaints,
  });
  process.on('message', ({ id, question }: ToWatched) => {
    void (async () => {
      await before[question]();
      send({ id, vitals: vitals() });
    })();
  });
  process.on('disconnect', () => process.exit());
  send({ url });
}

function send(message: FromWatched): void {
  process.send!(message);
}

/** Twice, with a pause: what finalizers let go of is collected by the second. */
async function collectGarbage(): Promise<void> {
  if (!globalThis.gc) throw new Error('The process was started without --expose-gc.');
  for (let time = 0; time < 2; time++) {
    globalThis.gc();
    await delay(100);
  }
}

function memory() {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function countOpen(channel: string): () => number {
  let open = 0;
  subscribe(channel, (message) => {
    open++;
    (message as { socket: Socket }).socket.once('close', () => open--);
  });
  return () => open;
}

function inWords(about: unknown): string {
  return about instanceof Error ? (about.stack ?? about.message) : String(about);
}
