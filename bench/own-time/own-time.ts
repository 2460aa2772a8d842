import { readExamples } from '../../gateway/graphiql/read-examples.js';
import { ask } from '../candidates/ask.js';
import { checkAnswers } from '../candidates/check-answers.js';
import { PartnerCalls } from '../load/partner-calls.js';
import { measure, type Pace } from '../load/rounds.js';
import { anyCustomer, deep, join50, type Operation, tiny } from '../operations.js';
import type { BenchMode } from '../processes/bench-subgraphs.js';
import { Children } from '../processes/children.js';
import type { SectionOptions } from '../section.js';
import { bare, type Contender, contenders, isInstalled, ours, startAll, wholePaths } from './contenders.js';
import { reportInMemory, reportRecorded, reportWholePath } from './report.js';
import { type Shares, whereTimeGoes } from './where-time-goes.js';

const long = { rounds: 5, seconds: 1.5, warmUp: 1.5 };
const shortest: Pace = { connections: 4, rounds: 1, seconds: 0.8, warmUp: 0 };

/** What the gateway itself takes, against other gateways and against the same schema without federation. */
export async function ownTimeInMemory({ quick }: SectionOptions): Promise<string> {
  return withChildren(async (children) =>
    reportInMemory(await graphAlone(children, 'memory', paceOf(quick))),
  );
}

/** What is left of that with our resolvers and loaders, which are the same everywhere. */
export async function ownTimeRecorded({ quick }: SectionOptions): Promise<string> {
  return withChildren(async (children) =>
    reportRecorded(await graphAlone(children, 'recorded', paceOf(quick))),
  );
}

/** Everything, the partner's sandbox included. */
export async function wholePath({ quick }: SectionOptions): Promise<string> {
  // Few connections: the sandbox is the slowest part, and more would only wait there.
  const pace = quick ? shortest : { connections: 4, ...long };
  return withChildren(async (children) => reportWholePath(await withSandbox(children, pace)));
}

function paceOf(quick: boolean): Pace {
  return quick ? shortest : { connections: 16, ...long };
}

async function withChildren(measured: (children: Children) => Promise<string>): Promise<string> {
  const children = new Children();
  try {
    return await measured(children);
  } finally {
    await children.stop();
  }
}

/** Without the partner: what remains is the time of the graph. */
async function graphAlone(children: Children, mode: 'memory' | 'recorded', pace: Pace) {
  const missing = contenders.filter((contender) => !isInstalled(contender));
  const { candidates, operations, calls } = await prepare(children, mode, contenders.filter(isInstalled));
  await checkAnswers(candidates, operations);
  const { result: rows, total } = await calls.during(() => measure(candidates, operations, pace));
  if (total > 0) throw new Error(`${total} calls went to the partner where all answers should be in memory.`);
  const peaks = new Map<string, number>();
  for (const candidate of candidates) peaks.set(candidate.name, (await candidate.memory()).peak);
  const profiles = new Map<string, Shares>();
  for (const { name } of [ours, bare]) {
    const watched = candidates.find((candidate) => candidate.name === name)!;
    profiles.set(name, await whereTimeGoes(watched, join50, pace));
  }
  return { pace, rows, peaks, missing, profiles };
}

async function withSandbox(children: Children, pace: Pace) {
  const { candidates, operations, calls } = await prepare(children, 'sandbox', wholePaths);
  await checkAnswers(candidates, [...operations, ...examples()]);
  const callsOf = new Map<string, number>();
  for (const operation of operations) {
    for (const { name, url } of candidates) {
      const { total } = await calls.during(() => ask(url, operation));
      callsOf.set(`${operation.name} ${name}`, total);
    }
  }
  const measured = await measure(candidates, operations, pace);
  const rows = measured.map((row) => ({
    ...row,
    partnerCalls: callsOf.get(`${row.operation} ${row.candidate}`)!,
  }));
  return { pace, rows };
}

async function prepare(children: Children, mode: BenchMode, wanted: readonly Contender[]) {
  console.log(`Measuring the graph, data: ${mode} ...`);
  const sandbox = await children.start('sandbox', {});
  const candidates = await startAll(wanted, children, { mode, sandboxUrl: sandbox.url });
  const answer = JSON.parse(await ask(candidates[0]!.url, anyCustomer)) as {
    data: { customers: { nodes: { id: string }[] } };
  };
  const operations = [join50, tiny(answer.data.customers.nodes[0]!.id), deep];
  return { candidates, operations, calls: new PartnerCalls(sandbox.url) };
}

/** The examples of GraphiQL: more fields than the measured operations have, to compare answers with. */
function examples(): Operation[] {
  return readExamples(new Date('2026-11-10')).map(({ name, query, variables }) => ({
    name,
    query,
    ...(variables && { variables: JSON.parse(variables) as Record<string, unknown> }),
  }));
}
