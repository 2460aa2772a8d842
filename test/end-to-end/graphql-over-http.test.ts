import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer, type AuditResult } from 'graphql-http';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let results: AuditResult[];
beforeAll(async () => {
  bench = await startAll();
  results = await auditServer({ url: `${bench.url}/graphql` });
});
afterAll(() => bench.close());

test('every check of the GraphQL-over-HTTP audit holds: MUST, SHOULD and MAY', () => {
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
