/**
 * A gateway in a process of its own whose fields burn the processor: `slow` at once, `read` after it has waited for
 * somebody. It tells its parent process its address, and on every message from there what it is like.
 */
import type { Load } from '../load/admission.js';
import type { LoadLimits } from '../load/limits.js';
import { startToyGateway } from './toy-gateway.js';

/** What the process is like. */
export interface BurningReport {
  load: Load;
  heapBytes: number;
  /** Of the processor's time, so far, in milliseconds. */
  cpuMs: number;
  /** Delays that somebody was told of. */
  alarms: { delayMs: number; underWay: number }[];
}

const burnMs = Number(process.env.BURN_MS);

function burn(): string {
  const end = performance.now() + burnMs;
  while (performance.now() < end);
  return 'done';
}

const alarms: BurningReport['alarms'] = [];

const gateway = await startToyGateway(
  {
    Query: {
      slow: burn,
      read: () => new Promise((resolve) => setTimeout(() => resolve(burn()), 60)),
      fail: () => 'nothing to do',
    },
  },
  {
    limits: JSON.parse(process.env.LIMITS ?? '{}') as Partial<LoadLimits>,
    onDelay: (delay) => alarms.push(delay),
  },
);

process.on('message', () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const report: BurningReport = {
    load: gateway.load(),
    heapBytes: process.memoryUsage().heapUsed,
    cpuMs: (user + system) / 1000,
    alarms,
  };
  process.send!(report);
});
process.send!({ url: gateway.url });
