import type { Child } from '../processes/children.js';

/** One way to serve the same graph. */
export interface Candidate {
  name: string;
  /** Where it answers GraphQL. */
  url: string;
  /** Processor time of all its processes so far, in milliseconds. The sandbox's is not in it. */
  cpuMs(): Promise<number>;
  /** Memory that all its processes hold now (resident set), in MB. */
  rssMb(): Promise<number>;
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
  };
}
