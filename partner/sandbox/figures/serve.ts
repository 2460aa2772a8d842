/** The measured process: a sandbox of the size its argument says, which also tells how its process is doing. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { startSandbox } from '../index.js';

/** What the measured process says of itself. */
export interface Health {
  url: string;
  residentMb: number;
}

/** How long what lists need took to be made in the background, and the longest a call could have waited for it. */
export interface Background {
  milliseconds: number;
  longestBlock: number;
}

const sandbox = await startSandbox({
  customers: Number(process.argv[2]),
  quota: 'off',
  now: new Date('2026-11-10T04:00:00Z'),
});

process.on('message', (question: 'health' | 'background') => {
  void (question === 'health' ? Promise.resolve(health()) : background()).then((answer) =>
    process.send!(answer),
  );
});
process.on('disconnect', () => process.exit());
process.send!(health());

function health(): Health {
  return { url: sandbox.url, residentMb: Math.round(process.memoryUsage().rss / 2 ** 20) };
}

/** Waits until the process has nothing to do any more. */
async function background(): Promise<Background> {
  const began = performance.now();
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  let last = performance.eventLoopUtilization();
  let busyUntil = began;
  while (performance.now() - busyUntil < 600) {
    await delay(100);
    const { utilization } = performance.eventLoopUtilization(last);
    last = performance.eventLoopUtilization();
    if (utilization > 0.5) busyUntil = performance.now();
  }
  return { milliseconds: busyUntil - began, longestBlock: delays.max / 1e6 };
}
