import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';
import { examples } from './examples.js';
import { foundOut, type Query, type Result, send, titleOf } from './support/example.js';
import { faults } from './support/faults.js';
import { faultsDocument } from './support/faults-document.js';
import { FaultyWorld } from './support/faulty-world.js';
import { noteOutcome, tableOf } from './support/outcomes.js';
import { personSays } from './support/person.js';

/** When the partner's records are taken for complete. */
const settleMs = 400;

let world: FaultyWorld;
let bench: TestBench;
const query: Query = (text, variables) => bench.query(text, variables);
beforeAll(async () => {
  world = await FaultyWorld.open();
  bench = await startAll({
    partner: { apiUrl: world.proxy.url, iamUrl: world.sandbox.url, deadlineMs: 2_000 },
    ledger: { settleMs },
  });
});
afterAll(async () => {
  await bench.close();
  await world.close();
});

describe.each(examples.map((example) => ({ title: titleOf(example), example })))('$title', (row) => {
  const { mutation, operation, prepare, asksFirst, answersNothing } = row.example;
  test.each(faults)('$name', async ({ name, carriedOut, unsent, cutOff, answers, arm, disarm }) => {
    const input = { ...(await prepare(world, query)), idempotencyKey: `${row.title}, ${name}` };
    const ask = (): Promise<Result> => send(query, mutation, input);
    const before = world.writes(operation);
    const done = () => world.writes(operation) - before;

    await arm(world, operation);
    const first = await ask();
    await disarm(world);
    expect(done()).toBe(carriedOut ? 1 : 0);
    if (unsent) expect(first.operation?.status).toBe(cutOff && asksFirst ? undefined : 'INTENT');

    await new Promise((resolve) => setTimeout(resolve, settleMs + 100));
    const last = await ask();
    const again = await ask();
    expect(again).toEqual({ ...last, operation: { ...last.operation, replayed: true } });
    const isSure = unsent || (answers && answersNothing);
    const expected = isSure ? 'CONFIRMED' : foundOut(row.example, carriedOut);
    expect(last).toMatchObject({ operation: { status: expected } });
    expect(done()).toBe(carriedOut || unsent ? 1 : 0);

    if (expected === 'UNKNOWN') {
      await personSays(query, last, carriedOut);
      const resolved = carriedOut ? 'CONFIRMED' : 'REJECTED';
      expect((await ask()).operation).toMatchObject({ status: resolved, evidence: 'PERSON' });
      expect(done()).toBe(carriedOut ? 1 : 0);
    }
    noteOutcome({
      title: row.title,
      fault: name,
      statuses: [first.operation?.status ?? 'no operation', expected],
      writes: done(),
    });
  });
});

test('the table is as committed: run "npm run faults:table" when it is not', () => {
  const { committed, made } = faultsDocument('While the gateway lives', tableOf());
  expect(committed).toBe(made);
});
