import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCallersCommand } from '../../../gateway/callers/cli/run-callers-command.js';
import { projectRoot } from '../../../partner/settings/project-root.js';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callers-command-'));
  file = join(folder, 'callers.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run callers -- …`, as a process. */
async function callers(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/start/callers-main.ts', ...words], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CALLERS_FILE: file, PARTNERS_FILE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

test('a key is added, listed, rotated and revoked; it is shown once and never kept', async () => {
  const add = ['add', 'shop', '--scopes', 'customers:read,vouchers:issue', '--customers', '1001, 1002'];
  const more = [
    '--calls-per-minute',
    '60',
    '--documents',
    'trusted',
    '--introspection',
    'no',
    '--expires',
    '2099-01-31',
  ];
  const added = await callers(...add, ...more);
  expect(added).toMatchObject({ code: 0, stderr: expect.stringMatching(/shown this once[^]*CALLERS_FILE=/) });
  expect(added.stdout).toMatch(/^pgk_[0-9a-f]{12}_[\w-]{43}\n$/);
  const first = added.stdout.trim();
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toContain(first.slice(17));

  const rotated = await callers('rotate', 'shop', '--grace', '2h');
  const second = rotated.stdout.trim();
  expect(second).not.toBe(first);
  expect(rotated.stderr).toMatch(new RegExp(`Still valid: ${first.slice(4, 16)} until \\d{4}-`));

  const { stdout } = await callers('list');
  const said = [
    ...['shop', 'customers:read vouchers:issue', '1001 1002', '60 calls a minute', 'trusted'],
    ...['introspection no', '2099-01-31T00:00:00.000Z', first.slice(0, 17), second.slice(0, 17)],
  ];
  for (const text of said) expect(stdout.replace(/ +/g, ' ')).toContain(text);
  for (const secret of [
    first.slice(17),
    second.slice(17),
    ...readFileSync(file, 'utf8').match(/[0-9a-f]{64}/g)!,
  ]) {
    expect(stdout).not.toContain(secret);
  }

  expect(await callers('revoke', 'shop', '--key', first.slice(4, 16))).toMatchObject({ code: 0, stdout: '' });
  expect((await callers('list')).stdout).not.toContain(first.slice(0, 17));
  expect(await callers('revoke', 'shop')).toMatchObject({ code: 0, stderr: 'shop is revoked.\n' });
  expect((await callers('list')).stdout).toMatch(/^shop {2}\(revoked /);
  expect(await callers('rotate', 'shop')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/was revoked/),
  });
  expect(await callers(...add)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/its name stays taken/),
  });
}, 60_000);

describe('what is typed wrongly is said, and nothing is written:', () => {
  test.each([
    [[], /^Expected one of these, but got nothing\.[^]*add NAME[^]*list[^]*rotate NAME[^]*revoke NAME/],
    [['delete', 'x'], /but got "delete"/],
    [['add'], /^Usage: add NAME/],
    [['add', 'x'], /^--scopes must be some of customers:read, .*admin, but got nothing\./],
    [['add', 'x', '--scopes', 'admin,all'], /but got all\./],
    [['add', 'x', '--scope', 'admin'], /Unknown option '--scope'[^]*Usage: add/],
    [['add', 'a b', '--scopes', 'admin'], /^A name must be letters, digits, .* but got "a b"/],
    [['add', 'anyone', '--scopes', 'admin'], /not "anyone"/],
    [
      ['add', 'x', '--scopes', 'admin', '--expires', 'soon'],
      /^--expires must be a day such as .* but got "soon"/,
    ],
    [['add', 'x', '--scopes', 'admin', '--expires', '2027-02-30'], /^--expires must be a day/],
    [['add', 'x', '--scopes', 'admin', '--expires', '2020-01-01'], /^--expires must be in the future/],
    [['add', 'x', '--scopes', 'admin', '--customers', ','], /^--customers must be ids .* but got nothing/],
    [['add', 'x', '--scopes', 'admin', '--documents', 'all'], /^--documents must be one of any, trusted/],
    [
      ['add', 'x', '--scopes', 'admin', '--calls-per-minute', '0'],
      /^--calls-per-minute must be a whole number/,
    ],
    [
      ['add', 'x', '--scopes', 'admin', '--partner', 'west'],
      /^--partner must be left out without PARTNERS_FILE/,
    ],
    [['rotate', 'nobody'], /^There is no caller "nobody"\. Known are: known\./],
    [['rotate', 'known', '--grace', 'long'], /^--grace must be a time such as 30d, 24h/],
    [['revoke', 'nobody'], /^There is no caller "nobody"/],
    [['revoke', 'known', '--key', 'x'], /^known has no key "x"\. Its keys are: [0-9a-f]{12}\./],
  ])('%j', async (words, problem) => {
    rmSync(file, { force: true });
    await runCallersCommand(['add', 'known', '--scopes', 'admin'], context());
    const before = readFileSync(file, 'utf8');
    await expect(runCallersCommand(words, context())).rejects.toThrow(problem);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  const context = () => ({ file, partners: [], now: Date.now() });

  test('as a process that ends with code 1 and without a stack', async () => {
    const { code, stdout, stderr } = await callers('add', 'x', '--scopes', 'all');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^--scopes must be .*\n$/);
  });
});

test('a file that is wrong is not changed', async () => {
  writeFileSync(file, '{"callers": [{}]}');
  const { code, stderr } = await callers('add', 'x', '--scopes', 'admin');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining("callers[0] must have required property 'id'"),
  });
  expect(readFileSync(file, 'utf8')).toBe('{"callers": [{}]}');
});

test('commands at the same time go one after another, and none is lost', async () => {
  rmSync(file, { force: true });
  const names = Array.from({ length: 20 }, (_, index) => `caller-${index}`);
  const context = { file, partners: [], now: Date.now() };
  await Promise.all(names.map((name) => runCallersCommand(['add', name, '--scopes', 'admin'], context)));
  const { callers: written } = JSON.parse(readFileSync(file, 'utf8')) as { callers: { id: string }[] };
  expect(written.map(({ id }) => id).sort()).toEqual(names.sort());
});
