import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GatewayProcess } from '../support/gateway-process.js';
import { findIssuing, issueMutation } from '../support/issuing.js';

const ledgers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('partner-graph-'));

let before: string[];
let everything: GatewayProcess;
beforeAll(async () => {
  before = ledgers();
  const environment = { SANDBOX_PORT: '0', SANDBOX_CUSTOMERS: '20', SUBGRAPHS: 'http' };
  everything = await GatewayProcess.start('main', environment);
}, 60_000);
afterAll(() => everything?.end());

test('subgraphs in processes of their own share one ledger, which goes with the sandbox', async () => {
  const { quotaId, customerIds } = await findIssuing((query) => everything.query(query));
  const input = { idempotencyKey: 'k', quotaId, customerIds: customerIds.slice(0, 1), faceValue: '1' };
  const { data } = await everything.query(issueMutation, { input });
  expect(data.issueVouchers).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [] });
  // The mutation was of the vouchers' subgraph; this is a question to the customers' one.
  const { id } = data.issueVouchers.operation;
  const listed = await everything.query('{ operations(first: 5) { nodes { id status } } }');
  expect(listed.data.operations.nodes).toEqual([{ id, status: 'CONFIRMED' }]);
  expect(ledgers().length).toBeGreaterThanOrEqual(before.length + 1);
  await everything.end();
  expect(ledgers().filter((name) => !before.includes(name))).toEqual([]);
}, 60_000);
