import { availableParallelism, cpus, loadavg } from 'node:os';

/**
 * Where a section was measured, and how busy it was there already: the load average of the minute before. Nobody else
 * at work is 0; with as many as there are cores every candidate waits for its turn.
 */
export function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  const busy = loadavg()[0]!.toFixed(1);
  return `Node ${process.version}, ${availableParallelism()} cores (${processor}), load average before ${busy}.`;
}
