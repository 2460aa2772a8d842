import type { Candidate } from '../candidates/candidate.js';
import { load, type Pressure } from '../load/load.js';
import type { Operation } from '../operations.js';
import type { SelfTimes } from '../processes/profiler.js';

/** Whose code it is, by its address; the first that matches counts. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['graphql-js', /node_modules\/graphql\//],
  ['Apollo Server', /node_modules\/@apollo\/server/],
  ['packages of the subgraphs', /node_modules\//],
  ['plan executor', /\/gateway\/plan\//],
  ['front', /\/gateway\/|\/subgraphs\/server\/|\/processes\//],
  ['resolvers and loaders', /\/subgraphs\/|\/one-schema\/|\/in-memory\//],
  ['partner client', /\/partner\//],
  ['Node and its promises', /^node:/],
  ['garbage collector', /^\(garbage collector\)$/],
  ['V8 and the system', /^\(program\)$/],
];

/** Milliseconds of a request by whose code took them, without what waits. */
export type Shares = ReadonlyMap<string, number>;

/** All parts there are, in the order they are shown. */
export const partNames: readonly string[] = [...parts.map(([name]) => name), 'anything else'];

/** Watches a candidate of one process under load. What the watching costs is shared out among the parts. */
export async function whereTimeGoes(
  candidate: Candidate,
  operation: Operation,
  pressure: Pressure,
): Promise<Shares> {
  let cpuMs = 0;
  const times = await candidate.profile(async () => {
    ({ cpuMs } = await load(candidate, operation, pressure));
  });
  return sharesOf(times, cpuMs);
}

function sharesOf(times: SelfTimes, cpuMs: number): Shares {
  const sums = new Map(partNames.map((name) => [name, 0]));
  let total = 0;
  for (const [place, milliseconds] of Object.entries(times)) {
    if (place === '(idle)') continue;
    const part = parts.find(([, address]) => address.test(place))?.[0] ?? 'anything else';
    sums.set(part, sums.get(part)! + milliseconds);
    total += milliseconds;
  }
  return new Map([...sums].map(([part, milliseconds]) => [part, (cpuMs * milliseconds) / total]));
}
