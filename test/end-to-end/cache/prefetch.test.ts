import { expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { type GraphQLAnswer, startAll, type TestBench } from '../../support/start-all.js';

const page = `query Page($after: String) {
  customers(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id name balance { available { amount } } orders(first: 2) { nodes { id } } }
  }
}`;

const told = { 'x-partner-calls': '1' };

interface Told {
  made: number;
  cached: number;
  prefetched: number;
}

const costOf = ({ extensions }: GraphQLAnswer) => extensions!.partnerCalls as Told;

/** Resolves when no call has arrived for a while. */
async function quiet(bench: TestBench): Promise<void> {
  for (let before = -1; ; await setTimeout(200)) {
    const now = Object.values(await bench.calls()).reduce((sum, calls) => sum + calls, 0);
    if (now === before) return;
    before = now;
  }
}

test.each(['embedded', 'http'] as const)(
  'the next page costs nothing when it was read ahead, and it is said so (%s)',
  async (subgraphs) => {
    const bench = await startAll({ subgraphs, cache: {}, prefetch: true, sandbox: { customers: 25 } });
    const ask = (after?: string) => bench.query(page, { after }, told);
    const first = await ask();
    await quiet(bench);
    const second = await ask(first.data.customers.pageInfo.endCursor);
    expect(second.data.customers.nodes).toHaveLength(10);
    expect(costOf(second)).toMatchObject({ made: 0 });
    expect(costOf(second).prefetched).toBeGreaterThan(0);
    await quiet(bench);
    const last = await ask(second.data.customers.pageInfo.endCursor);
    expect(last.data.customers.nodes).toHaveLength(5);
    expect(costOf(last)).toMatchObject({ made: 0 });
    await bench.resetCalls();
    await quiet(bench);
    expect(await bench.calls()).toEqual({});
    await bench.close();
  },
);

test('nothing is read ahead where nobody pages, or it is off', async () => {
  for (const prefetch of [true, false]) {
    const bench = await startAll({ cache: {}, prefetch, sandbox: { customers: 25 } });
    const query = prefetch ? page.replace('pageInfo { hasNextPage endCursor }', '') : page;
    const { extensions } = await bench.query(query, {}, told);
    await quiet(bench);
    const made = Object.values(await bench.calls()).reduce((sum, calls) => sum + calls, 0);
    expect((extensions!.partnerCalls as Told).made).toBe(made);
    await bench.close();
  }
});
