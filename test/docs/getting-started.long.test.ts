import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../../partner/settings/project-root.js';
import { codeBlocks } from './support/code-blocks.js';

/**
 * The page as a new integrator reads it: its blocks in their order, as they stand. What is of this machine is put in:
 * another port, folders that go away, and no second `npm ci` and build of a checkout that has been installed and built.
 */
const [install, makeKey, start, ask, makeApp, program, run, ...others] = codeBlocks('getting-started.md');

let folder: string;
let port: number;
let gateway: ChildProcess | undefined;
let said = '';
let environment: NodeJS.ProcessEnv;
const began = Date.now();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'integrator-'));
  port = await freePort();
  const { PATH, HOME } = process.env;
  environment = { PATH, HOME, CALLERS_FILE: join(folder, 'callers.json') };
});
afterAll(async () => {
  if (gateway?.exitCode === null && gateway.pid) {
    const ended = once(gateway, 'exit');
    // With npm and the shell between.
    process.kill(-gateway.pid, 'SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A block of the page, for this machine. */
function here(code: string): string {
  return code
    .replaceAll('127.0.0.1:4000', `127.0.0.1:${port}`)
    .replaceAll('CALLERS_FILE=callers.json', `CALLERS_FILE=${join(folder, 'callers.json')}`)
    .replaceAll('~/my-app', join(folder, 'my-app'))
    .replace('npm start', 'npm start --ignore-scripts');
}

/** Runs a block and gives what it wrote. */
async function shell(code: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here(code)], {
    cwd,
    env: environment,
    timeout: 180_000,
  });
  return stdout;
}

test('the page has the blocks that are tried here, and no others', () => {
  expect(others).toEqual([]);
  expect(install!.code).toBe('npm ci');
  expect(program!.language).toBe('ts');
  expect([makeKey, start, ask, makeApp, run].map((block) => block?.language)).toEqual(Array(5).fill('sh'));
});

test('a key is made, and only its hash is kept', async () => {
  const key = (await shell(`${makeKey!.code}\necho "$API_KEY"`, projectRoot)).trim();
  expect(key).toMatch(/^pgk_/);
  expect(readFileSync(join(folder, 'callers.json'), 'utf8')).not.toContain(key);
  environment.API_KEY = key;
}, 120_000);

test('the gateway starts and says where its documentation is', async () => {
  gateway = spawn('bash', ['-c', here(start!.code)], {
    cwd: projectRoot,
    env: { ...environment, PORT: String(port), SANDBOX_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  gateway.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!/curl[^]*}'\n/.test(said)) {
    const ended = await Promise.race([
      once(gateway, 'exit'),
      once(gateway.stdout!, 'data').then(() => undefined),
    ]);
    if (ended) throw new Error(`The gateway ended: ${said}`);
  }
  expect(said).toContain(`http://127.0.0.1:${port}/docs`);
}, 120_000);

test('the first answer comes with the key, within five minutes of the beginning, and none without', async () => {
  const answer = JSON.parse(await shell(ask!.code, folder));
  expect(answer.errors).toBeUndefined();
  expect(answer.data.customers.nodes).toHaveLength(3);
  expect(Date.now() - began).toBeLessThan(5 * 60_000);
  const refused = JSON.parse(await shell(ask!.code.replace('$API_KEY', 'wrong'), folder));
  expect(refused.data).toBeUndefined();
  expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
}, 60_000);

test('the program compiles and issues one voucher, however often it is run', async () => {
  await shell(makeApp!.code, folder);
  const app = join(folder, 'my-app');
  writeFileSync(join(app, 'issue.ts'), here(program!.code));
  const voucher = /id: '(\w+)'/;
  const first = await shell(run!.code, app);
  const lines = first.split(/^(?=CONFIRMED)/m);
  expect(lines.map((line) => line.split(' ').slice(0, 2))).toEqual([
    ['CONFIRMED', 'now'],
    ['CONFIRMED', 'before'],
  ]);
  const again = await shell(run!.code, app);
  const issued = [first, again]
    .flatMap((text) => text.split(/^(?=CONFIRMED)/m))
    .map((line) => voucher.exec(line)?.[1]);
  expect(issued).toEqual(Array(4).fill(expect.stringMatching(/^CP/)));
  expect(new Set(issued).size).toBe(1);
  const calls = await fetch(`${/Sandbox +(\S+)/.exec(said)![1]}/_sandbox/calls`);
  expect(((await calls.json()) as { byOperation: object }).byOperation).toMatchObject({
    createPartnerCoupons: 1,
  });
}, 300_000);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: free } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return free;
}
