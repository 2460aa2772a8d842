import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRoverConfig } from '../../partner/settings/rover-config.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type Candidate, candidate } from '../candidates/candidate.js';
import type { BenchData } from '../processes/bench-subgraphs.js';
import type { Child, Children } from '../processes/children.js';

/** One way to serve our subgraphs' graph. */
export interface Contender {
  name: string;
  /** How many times as many requests a second ours shall answer where all data are in memory. */
  goal?: number;
  /** The package of bench/peers/ without which it cannot be measured. */
  needs?: string;
  /** File of its front in bench/processes/. */
  file: string;
  /** Whether the subgraphs are processes of their own, which the front asks over HTTP. */
  overHttp?: boolean;
}

export const ours: Contender = { name: 'ours, in process', file: 'gateway' };

/** The limit to aim at: nothing but graphql-js and node:http. */
export const bare: Contender = { name: 'one schema, bare', file: 'one-schema' };

const oursHttp: Contender = { name: 'ours, http', file: 'gateway', overHttp: true };

/** All that is measured without the partner. The first is what the others are compared with. */
export const contenders: readonly Contender[] = [
  ours,
  oursHttp,
  {
    name: 'Apollo Gateway, http',
    goal: 4,
    needs: '@apollo/gateway',
    file: '../peers/apollo-gateway',
    overHttp: true,
  },
  { name: 'Apollo Gateway, in process', goal: 2, needs: '@apollo/gateway', file: '../peers/apollo-gateway' },
  {
    name: 'Hive Gateway, in process',
    goal: 1.5,
    needs: '@graphql-hive/gateway-runtime',
    file: '../peers/hive-gateway',
  },
  { name: 'one schema, Apollo Server', goal: 1.2, file: 'one-schema-apollo' },
  bare,
];

/** What is measured with the partner's sandbox behind it. */
export const wholePaths: readonly Contender[] = [ours, oursHttp, bare];

/** Whether the packages it needs are there: `npm run bench:peers` brings them. */
export function isInstalled({ needs }: Contender): boolean {
  return !needs || existsSync(join(projectRoot, 'bench/peers/node_modules', needs));
}

/**
 * Starts them side by side. Those that ask over HTTP share the subgraphs' processes: they never work at the same time,
 * and so ask the same code in the same state.
 */
export async function startAll(
  wanted: readonly Contender[],
  children: Children,
  data: BenchData,
): Promise<Candidate[]> {
  const names = readRoverConfig().map(({ name }) => name);
  const subgraphs = await Promise.all(
    names.map((name): Promise<Child> => children.start('subgraph', { name, ...data })),
  );
  const urls = Object.fromEntries(names.map((name, index) => [name, subgraphs[index]!.url]));
  return Promise.all(
    wanted.map(async ({ name, file, overHttp }) => {
      const front = await children.start(file, { ...(overHttp && { urls }), ...data });
      return candidate(name, overHttp ? [front, ...subgraphs] : [front]);
    }),
  );
}
