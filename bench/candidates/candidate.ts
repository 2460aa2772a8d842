import type { Memory } from '../processes/child.js';
import type { Child } from '../processes/children.js';
import type { SelfTimes } from '../processes/profiler.js';

/** One way to serve the same graph. */
export interface Candidate {
  name: string;
  /** Where it answers GraphQL. */
  url: string;
  /** Processor time of all its processes so far, in milliseconds. The sandbox's is not in it. */
  cpuMs(): Promise<number>;
  /** Of all its processes. */
  memory(): Promise<Memory>;
  /** Watches the process that answers while the work is done, and tells what its time was spent on. */
  profile(work: () => Promise<unknown>): Promise<SelfTimes>;
}

/** @param processes the one that answers first */
export function candidate(name: string, processes: readonly [Child, ...Child[]]): Candidate {
  const ofAll = <Usage>(of: (process: Child) => Promise<Usage>) => Promise.all(processes.map(of));
  return {
    name,
    url: processes[0].url,
    cpuMs: async () => sum(await ofAll((process) => process.cpuMs())),
    async memory() {
      const each = await ofAll((process) => process.memory());
      return { now: sum(each.map(({ now }) => now)), peak: sum(each.map(({ peak }) => peak)) };
    },
    profile: (work) => processes[0].profile(work),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
