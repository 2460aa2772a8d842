import type { PartnerMode } from '../partner/bench-context.js';
import type { Child, Children } from '../processes/children.js';
import { readRoverConfig } from '../../partner/settings/rover-config.js';

/** One way to serve the same graph. */
export interface Candidate {
  name: string;
  /** Where it answers GraphQL. */
  url: string;
  /** Processor time of all its processes so far, in milliseconds. The sandbox's is not in it. */
  cpuMs(): Promise<number>;
}

/** Starts the candidates, the one that the others are compared with first. */
export async function startCandidates(
  children: Children,
  mode: PartnerMode,
  sandboxUrl: string,
): Promise<Candidate[]> {
  const partner = { mode, sandboxUrl };
  const names = readRoverConfig().map(({ name }) => name);
  const [single, embedded, ...served] = await Promise.all([
    children.start('one-schema', partner),
    children.start('gateway', partner),
    ...names.map((name) => children.start('subgraph', { name, ...partner })),
  ]);
  const urls = Object.fromEntries(names.map((name, index) => [name, served[index]!.url]));
  const overHttp = await children.start('gateway', { urls, ...partner });
  return [
    candidate('one schema, no federation', [single]),
    candidate('gateway, embedded', [embedded]),
    candidate('gateway, http', [overHttp, ...served]),
  ];
}

/** @param processes the one that answers first */
function candidate(name: string, processes: [Child, ...Child[]]): Candidate {
  return {
    name,
    url: processes[0].url,
    async cpuMs() {
      const times = await Promise.all(processes.map((process) => process.cpuMs()));
      return times.reduce((sum, time) => sum + time, 0);
    },
  };
}
