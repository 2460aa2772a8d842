import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCallersCommand } from '../../../gateway/callers/cli/run-callers-command.js';
import { sandboxPartner, sandboxProvider, startSandbox } from '../../../partner/sandbox/index.js';
import { GatewayProcess } from '../../support/gateway-process.js';
import { entryFor } from './support/closed-gateway.js';

const partners = { east: sandboxPartner, west: sandboxProvider };
const customers = '{ customers(first: 100) { nodes { id } } }';
const ids = (data: { customers: { nodes: { id: string }[] } }) => data.customers.nodes.map(({ id }) => id);

test('with subgraphs in processes of their own each caller sees the data of its own partner', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partners-'));
  const sandbox = await startSandbox({ quota: 'off' });
  const [partnersFile, callersFile] = [join(folder, 'partners.json'), join(folder, 'callers.json')];
  const entries = Object.entries(partners).map(([name, one]) => [name, entryFor(sandbox.url, one)]);
  writeFileSync(partnersFile, JSON.stringify(Object.fromEntries(entries)));
  const keys: string[] = [];
  for (const name of ['east', 'west']) {
    const words = ['add', `shop-${name}`, '--scopes', 'admin', '--partner', name];
    const context = { file: callersFile, partners: ['east', 'west'], now: Date.now() };
    keys.push((await runCallersCommand(words, context)).output!);
  }
  const gateway = await GatewayProcess.start('main', {
    ...{ SUBGRAPHS: 'http', PARTNERS_FILE: partnersFile, CALLERS_FILE: callersFile },
    ...{ LEDGER_FILE: join(folder, 'ledger'), MAX_LOOP_DELAY_MS: '60000' },
  });
  expect(gateway.said).toMatch(/Partner +east, west/);
  const [east, west] = await Promise.all(
    keys.map(async (key) => {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: customers }),
      });
      return ((await answer.json()) as { data: Parameters<typeof ids>[0] }).data;
    }),
  );
  await gateway.end();
  await sandbox.close();
  rmSync(folder, { recursive: true });
  expect(ids(east!).length).toBeGreaterThan(ids(west!).length);
  expect(ids(west!).length).toBeGreaterThan(0);
  expect(ids(east!).filter((id) => ids(west!).includes(id))).toEqual([]);
}, 60_000);
