import { type SelfTimes, startProfile, stopProfile } from './profiler.js';

/** What a process was started for: the argument of `Children.start`. */
export function given<Options>(): Options {
  return JSON.parse(process.argv[2]!) as Options;
}

/** Messages between the benchmark and its processes. */
export type ToChild = keyof typeof answers;
export type FromChild = { url: string } | Usage | SelfTimes;

/** What a process has used. */
export interface Usage {
  /** Processor time since it started, in milliseconds. */
  cpuMs: number;
  memory: Memory;
}

/** Resident set of a process, in MB. */
export interface Memory {
  now: number;
  /** Since it started. */
  peak: number;
}

const answers = {
  usage(): Usage {
    const { user, system } = process.cpuUsage();
    // Its unit is kilobytes of 1,024 bytes.
    const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
    return { cpuMs: (user + system) / 1000, memory: { now: process.memoryUsage.rss() / 1e6, peak } };
  },
  async startProfile(): Promise<SelfTimes> {
    await startProfile();
    return {};
  },
  stopProfile,
};

/**
 * Tells the benchmark where this process listens, and on request what it has used so far, or what its time was spent
 * on. The process ends with the benchmark, however that ends.
 */
export function serveBenchmark(url: string): void {
  const send = (message: FromChild) => process.send!(message);
  process.on('message', (asked: ToChild) => void Promise.resolve(answers[asked]()).then(send));
  process.on('disconnect', () => process.exit());
  send({ url });
}
