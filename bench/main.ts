/** `npm run bench`: what the gateway costs, against the same schema without federation. `-- --quick` for a smoke test. */
import { writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { readExamples } from '../gateway/graphiql/read-examples.js';
import { runCommand } from '../partner/settings/environment.js';
import { projectRoot } from '../partner/settings/project-root.js';
import { stopOnSignal } from '../partner/settings/stop-on-signal.js';
import { ask } from './candidates/ask.js';
import { startCandidates } from './candidates/candidates.js';
import { checkAnswers } from './candidates/check-answers.js';
import { PartnerCalls } from './load/partner-calls.js';
import { measure, type Pace } from './load/rounds.js';
import { anyCustomer, deep, join, type Operation, tiny } from './operations.js';
import type { PartnerMode } from './partner/bench-context.js';
import { Children } from './processes/children.js';
import { report } from './report/report.js';

const quick = process.argv.includes('--quick');
const long = quick ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 1.5 };
/** With the sandbox few connections: it is the slowest part, and more would only wait there. */
const paces: Record<PartnerMode, Pace> = {
  recorded: { connections: 16, ...long },
  sandbox: { connections: 4, ...long },
};

const children = new Children();
stopOnSignal(() => children.stop());

await runCommand(async () => {
  try {
    const results = report({ recorded: await graphAlone(), sandbox: await wholePath() });
    console.log(`\n${results}`);
    if (!quick) writeFileSync(joinPath(projectRoot, 'bench/results.md'), results);
  } finally {
    await children.stop();
  }
});

/** Without the partner: what remains is the graph's own time. */
async function graphAlone() {
  const { candidates, operations, calls } = await start('recorded');
  await checkAnswers(candidates, operations);
  const { result: rows, total } = await calls.during(() => measure(candidates, operations, paces.recorded));
  if (total > 0) throw new Error(`${total} calls went to the partner where all answers should be recorded.`);
  await children.stop();
  return { pace: paces.recorded, rows };
}

/** Everything, the partner's sandbox included. */
async function wholePath() {
  const { candidates, operations, calls } = await start('sandbox');
  await checkAnswers(candidates, [...operations, ...examples()]);
  const callsOf = new Map<string, number>();
  for (const operation of operations) {
    for (const { name, url } of candidates) {
      const { total } = await calls.during(() => ask(url, operation));
      callsOf.set(`${operation.name} ${name}`, total);
    }
  }
  const measured = await measure(candidates, operations, paces.sandbox);
  const rows = measured.map((row) => ({
    ...row,
    partnerCalls: callsOf.get(`${row.operation} ${row.candidate}`)!,
  }));
  return { pace: paces.sandbox, rows };
}

async function start(mode: PartnerMode) {
  console.log(`Measuring ${mode === 'recorded' ? 'the graph’s own time' : 'the whole path'} ...`);
  const sandbox = await children.start('sandbox', {});
  const candidates = await startCandidates(children, mode, sandbox.url);
  const answer = JSON.parse(await ask(candidates[0]!.url, anyCustomer)) as {
    data: { customers: { nodes: { id: string }[] } };
  };
  const operations = [tiny(answer.data.customers.nodes[0]!.id), join, deep];
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
