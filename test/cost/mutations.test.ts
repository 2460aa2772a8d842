import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operations as declared } from '../../partner/client/operations.js';
import type { TallyReport } from '../../partner/tally/tally.js';
import { examples } from '../faults/examples.js';
import { documentOf, type Query, titleOf } from '../faults/support/example.js';
import { FaultyWorld } from '../faults/support/faulty-world.js';
import { startAll, type TestBench } from '../support/start-all.js';
import { estimated } from './estimates.js';

let world: FaultyWorld;
let bench: TestBench;
const query: Query = (text, variables) => bench.query(text, variables);
beforeAll(async () => {
  world = await FaultyWorld.open();
  bench = await startAll({ partner: { apiUrl: world.sandbox.url, iamUrl: world.sandbox.url } });
});
afterAll(async () => {
  await bench.close();
  await world.close();
});

test.each(examples.map((example) => [titleOf(example), example] as const))(
  '%s takes no more calls than estimated',
  async (title, { mutation, prepare }) => {
    const input = { ...(await prepare(world, query)), idempotencyKey: title };
    const document = documentOf(mutation);
    const { data, extensions } = await bench.query(document, { input }, { 'x-partner-calls': '1' });
    expect(data[mutation].userErrors).toEqual([]);
    const { operations } = extensions!.partnerCalls as TallyReport;
    const made = Object.entries(operations).filter(([operation]) => operation in declared);
    const calls = made.reduce((sum, [, one]) => sum + one.made, 0);
    expect(calls).toBeGreaterThan(0);
    expect(estimated(document, { input }).partnerCalls).toBeGreaterThanOrEqual(calls);
  },
);
