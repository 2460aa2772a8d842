import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { differences, everythingOf } from '../testing/everything.js';
import { SandboxProcess } from '../testing/sandbox-process.js';
import { TestClient } from '../testing/test-client.js';

let folder: string;
let file: string;
let running: SandboxProcess[] = [];
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(async () => {
  for (const one of running) await one.end();
  running = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(settings: Record<string, string> = {}): Promise<[SandboxProcess, TestClient]> {
  const started = await SandboxProcess.start({ SANDBOX_STATE: file, ...settings });
  running.push(started);
  return [started, await TestClient.ofPartner(started)];
}

/** A process that does not come to listen: its exit code and what it said. */
async function refused(settings: Record<string, string> = {}): Promise<[number | null, string]> {
  const tried = SandboxProcess.run({ SANDBOX_STATE: file, ...settings });
  running.push(tried);
  return [await tried.over(), tried.stderr];
}

const newFile = () => {
  file = join(folder, `${++count}.state`);
};
const lines = () => readFileSync(file, 'utf8').trimEnd().split('\n');
const small = { SANDBOX_CUSTOMERS: '40' };

async function allocate(partner: TestClient, amount: string) {
  const [{ customer_id }] = (await partner.call('listSubCustomers', { association_type: '2', limit: 1 })).json
    .customer_infos;
  expect((await partner.call('updateCustomerAccountAmount', { customer_id, amount })).status).toBe(200);
}

test('a sandbox that was killed goes on where it was: data, clock, circumstances; another start adds to it', async () => {
  newFile();
  const [first, partner] = await start({ ...small, SANDBOX_SEED: '5', SANDBOX_SCENARIO: 'trouble' });
  await allocate(partner, '12.34');
  await partner.send('PUT', '/_sandbox/clock', { addDays: 40 });
  await allocate(partner, '0.66');
  await partner.send('PUT', '/_sandbox/circumstances', [{ operation: 'listProvinces', code: 'CBC.0999' }]);
  const before = await everythingOf(partner);
  const clock = Date.parse((await partner.send('GET', '/_sandbox')).json.now as string) - Date.now();
  await first.end('SIGKILL');

  // What was chosen is in the file: nothing has to be said again.
  const [second, again] = await start();
  expect(differences(await everythingOf(again), before)).toEqual([]);
  const overview = (await again.send('GET', '/_sandbox')).json;
  expect(overview).toMatchObject({ seed: 5, customers: 40, scenario: 'trouble' });
  expect(Math.abs(Date.parse(overview.now as string) - Date.now() - clock)).toBeLessThan(2_000);
  expect((await again.call('listProvinces')).status).toBe(500);
  await allocate(again, '7');
  const more = await everythingOf(again);
  expect(differences(more, before)).not.toEqual([]);
  await second.end('SIGTERM');

  const [, third] = await start();
  expect(differences(await everythingOf(third), more)).toEqual([]);
}, 60_000);

test('a reset starts the file anew, with what was chosen then', async () => {
  newFile();
  const [first, partner] = await start(small);
  await allocate(partner, '5');
  expect(lines()).toHaveLength(2);
  await partner.send('POST', '/_sandbox/reset', { seed: 9, scenario: 'distributor' });
  expect(lines()).toHaveLength(1);
  await partner.send('PUT', '/_sandbox/clock', { addDays: 3 });
  const before = await everythingOf(partner);
  await first.end();
  const [, again] = await start();
  expect((await again.send('GET', '/_sandbox')).json).toMatchObject({ seed: 9, scenario: 'distributor' });
  expect(differences(await everythingOf(again), before)).toEqual([]);
}, 60_000);

test('a line whose writing was cut short is dropped with a word about it, and what follows is kept', async () => {
  newFile();
  const [first, partner] = await start(small);
  await allocate(partner, '5');
  const before = await everythingOf(partner);
  await first.end();
  appendFileSync(file, '{"call":"updateCustomerAccountAmou');
  const [second, again] = await start();
  expect(second.stderr).toContain('ended in the middle of a line');
  expect(differences(await everythingOf(again), before)).toEqual([]);
  await allocate(again, '6');
  expect(lines()).toHaveLength(3);
  const more = await everythingOf(again);
  await second.end();
  const [third, last] = await start();
  expect(third.stderr).toBe('');
  expect(differences(await everythingOf(last), more)).toEqual([]);
}, 60_000);

test('a file that cannot be gone on with ends the start with code 78 and one line', async () => {
  newFile();
  writeFileSync(file, 'PORT=4100\n');
  const [code, stderr] = await refused();
  expect(code).toBe(78);
  expect(stderr).toMatch(/^The configuration is wrong:\n {2}SANDBOX_STATE must be .* line 1\..*\n$/);
  expect(readFileSync(file, 'utf8')).toBe('PORT=4100\n');
});

test('a file is one sandbox’s, until that has ended, however it did', async () => {
  newFile();
  const [first] = await start(small);
  const [code, stderr] = await refused();
  expect([code, stderr]).toEqual([78, expect.stringMatching(/is in use by process \d+/)]);
  await first.end('SIGKILL');
  expect(existsSync(`${file}.lock`)).toBe(true);
  const [second] = await start();
  await second.end('SIGTERM');
  expect(existsSync(`${file}.lock`)).toBe(false);
}, 60_000);
