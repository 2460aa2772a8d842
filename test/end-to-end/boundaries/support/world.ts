import { startSandbox } from '../../../../partner/sandbox/index.js';
import { type Row, TestClient } from '../../../../partner/sandbox/testing/test-client.js';
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
import { type BoundedCaller, readPeople, threeCallers } from './callers.js';
import { allMarkers, foreignTo, type Markers } from './markers.js';

/** Who may see everything. */
export const everybody = 'everybody';

export interface World {
  bench: TestBench;
  callers: readonly BoundedCaller[];
  ask(caller: string, operation: Operation): Promise<GraphQLAnswer>;
  /** Lets time pass for what the gateway keeps. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** The same seed makes the same data in every sandbox. */
const shape = { seed: 7, customers: 40 };

/** A gateway that keeps what it reads, with three callers who may see parts of it and one who may see all. */
export async function openWorld(
  callers: readonly BoundedCaller[],
  subgraphs: StartOptions['subgraphs'] = 'embedded',
): Promise<World> {
  const clock = new ManualClock();
  const bench = await startAll({
    ...{ subgraphs, sandbox: shape, cache: { clock } },
    callers: [{ id: everybody }, ...callers],
  });
  return {
    ...{ bench, callers },
    ask: (caller, { query, variables }) =>
      bench.query(query, variables, { ...as(caller), 'x-partner-calls': '1' }),
    wait: (ms) => clock.advance(ms),
    close: () => bench.close(),
  };
}

/** Callers of whom two have a customer with vouchers. */
export async function callersWithVouchers(): Promise<BoundedCaller[]> {
  return lookAround(async (partner) => {
    const vouchers: Row[] = await partner.all('listIssuedPartnerCoupons', 'user_coupons', { status: 2 });
    const holders = new Set(vouchers.map((voucher) => voucher.customer_id as string));
    return threeCallers(await readPeople(partner), [...holders]);
  });
}

/** What random questions are asked about, and by whom. */
export interface Subject {
  /** What there is, of everybody. */
  data: Data;
  callers: readonly BoundedCaller[];
  /** By caller. */
  foreign: ReadonlyMap<string, Markers>;
}

export async function readSubject(): Promise<Subject> {
  const bench = await startAll({ sandbox: shape });
  const data = await readData(({ query, variables }) => bench.query(query, variables));
  await bench.close();
  return lookAround(async (partner) => {
    const people = await readPeople(partner);
    const callers = threeCallers(people, data.customers);
    const all = await allMarkers(partner, people);
    const foreign = new Map(callers.map(({ id, boundary }) => [id, foreignTo(boundary, people, all)]));
    return { data, callers, foreign };
  });
}

async function lookAround<Seen>(look: (partner: TestClient) => Promise<Seen>): Promise<Seen> {
  const sandbox = await startSandbox({ ...shape, quota: 'off', now: testNow });
  try {
    return await look(await TestClient.ofPartner(sandbox));
  } finally {
    await sandbox.close();
  }
}
