import { startSandbox } from '../../../../partner/sandbox/index.js';
import { TestClient } from '../../../../partner/sandbox/testing/test-client.js';
import { ManualClock } from '../../../../partner/client/testing/manual-clock.js';
import { type Data, readData } from '../../../schema/support/data.js';
import type { Operation } from '../../../schema/support/operation.js';
import { as } from '../../../support/callers.js';
import {
  type GraphQLAnswer,
  startAll,
  type StartOptions,
  type TestBench,
  testNow,
} from '../../../support/start-all.js';
import { type BoundedCaller, threeCallers } from './callers.js';

/** Who may see everything. */
export const everybody = 'everybody';

export interface World {
  bench: TestBench;
  callers: readonly BoundedCaller[];
  /** What there is, of everybody. */
  data: Data;
  ask(caller: string, operation: Operation): Promise<GraphQLAnswer>;
  /** Lets time pass for what the gateway keeps. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** A gateway that keeps what it reads, with three callers who may see parts of it and one who may see all. */
export async function openWorld(subgraphs: StartOptions['subgraphs'] = 'embedded'): Promise<World> {
  const shape = { seed: 7, customers: 40 };
  const { data, callers } = await lookAround(shape);
  const clock = new ManualClock();
  const bench = await startAll({
    ...{ subgraphs, sandbox: shape, cache: { clock } },
    callers: [{ id: everybody }, ...callers.map(({ id, boundary }) => ({ id, boundary }))],
  });
  return {
    ...{ bench, callers, data },
    ask: (caller, { query, variables }) =>
      bench.query(query, variables, { ...as(caller), 'x-partner-calls': '1' }),
    wait: (ms) => clock.advance(ms),
    close: () => bench.close(),
  };
}

/** The same seed makes the same data again. */
async function lookAround(shape: { seed: number; customers: number }) {
  const bench = await startAll({ sandbox: shape });
  const sandbox = await startSandbox({ ...shape, quota: 'off', now: testNow });
  try {
    const data = await readData(({ query, variables }) => bench.query(query, variables));
    return { data, callers: await threeCallers(await TestClient.ofPartner(sandbox), data.customers) };
  } finally {
    await bench.close();
    await sandbox.close();
  }
}
