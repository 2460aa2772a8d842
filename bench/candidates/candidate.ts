import type { Child } from '../processes/children.js';
import type { SelfTimes } from '../processes/profiler.js';

/** One way to serve the same graph. */
export interface Candidate {
  name: string;
  /** Where it answers GraphQL. */
  url: string;
  /** Processor time of all its processes so far, in milliseconds. The sandbox's is not in it. */
  cpuMs(): Promise<number>;
  /** Memory that all its processes hold now (resident set), in MB. */
  rssMb(): Promise<number>;
  /** Watches the process that answers while the work is done, and tells what its time was spent on. */
  profile(work: () => Promise<unknown>): Promise<SelfTimes>;
}

/** @param processes the one that answers first */
export function candidate(name: string, processes: readonly [Child, ...Child[]]): Candidate {
  const sum = async (of: (process: Child) => Promise<number>) =>
    (await Promise.all(processes.map(of))).reduce((total, value) => total + value, 0);
  return {
    name,
    url: processes[0].url,
    cpuMs: () => sum((process) => process.cpuMs()),
    rssMb: () => sum((process) => process.rssMb()),
    profile: (work) => processes[0].profile(work),
  };
}
