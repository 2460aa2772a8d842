import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { namedOperations, screens } from '../../support/operations/index.js';
import { type ScopeBench, startScopeBench, withoutEach } from './support/scope-bench.js';

let bench: ScopeBench;
beforeAll(async () => {
  bench = await startScopeBench();
});
afterAll(() => bench.close());

test.each([...namedOperations()])(
  '%s is without each scope as with all, but for what takes it',
  async (name, text) => {
    const different = await withoutEach(bench, text, await screens[name]!.variables(bench.data));
    expect(different).toBeGreaterThan(0);
  },
);
