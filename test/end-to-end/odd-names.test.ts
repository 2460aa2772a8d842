import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await startAll({ sandbox: { customers: 5, now: new Date('2026-11-10T04:00:00Z') } });
});
afterAll(() => bench.close());

test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'an alias, a fragment or a variable may be called %s',
  async (name) => {
    const { data, errors } = await bench.query(
      `query ($${name}: Int = 2) { ...${name} } fragment ${name} on Query { ${name}: customers(first: $${name}) { nodes { ${name}: id } } }`,
    );
    expect(errors).toBeUndefined();
    const list = Object.entries(data as object).find(([key]) => key === name)?.[1] as { nodes: object[] };
    expect(list.nodes).toHaveLength(2);
    for (const node of list.nodes) expect(Object.entries(node)).toEqual([[name, expect.any(String)]]);
  },
);
