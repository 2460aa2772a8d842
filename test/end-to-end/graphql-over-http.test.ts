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

test('every MUST and SHOULD of the GraphQL-over-HTTP audit holds', () => {
  const failed = results
    // A notice is about a MAY: queries by plain GET are refused on purpose, because any web page could send them.
    .filter(({ status }) => status === 'warn' || status === 'error')
    .map(({ id, name }) => `${id} ${name}`);
  expect(results.length).toBeGreaterThan(60);
  expect(failed).toEqual([]);
});
