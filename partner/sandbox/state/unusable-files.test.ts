import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SettingsError } from '../../settings/settings.js';
import { startSandbox, type SandboxOptions } from '../index.js';
import { testNow } from '../testing/test-client.js';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  file = join(folder, 'sandbox.state');
});
afterAll(() => rmSync(folder, { recursive: true }));

const usual = { sandboxState: 1, seed: 1, customers: 40, scenario: 'demo' };
const header = (more: object = {}) =>
  `${JSON.stringify({ ...usual, start: testNow.toISOString(), offset: 0, ...more })}\n`;

async function problemOf(options: SandboxOptions): Promise<string> {
  const error: unknown = await startSandbox({ state: file, ...options }).then(
    (started) => started.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SettingsError);
  const { problems } = error as SettingsError;
  expect(problems).toHaveLength(1);
  return problems[0]!;
}

describe('a file that cannot be gone on with is refused in one line, and stays as it is', () => {
  const call = { call: 'payOrders', partner: 'x', at: '2026-11-18T06:00:00.000Z', input: {} };

  test.each<[string, string, SandboxOptions, RegExp]>([
    ['another version', header({ sandboxState: 2 }), {}, /is of version 2, .* reads version 1/],
    ['another seed', header(), { seed: 2 }, /has seed 1, and not 2 as asked for/],
    ['another size', header(), { customers: 50 }, /has customers 40, and not 50/],
    ['another scenario', header(), { scenario: 'empty' }, /has scenario demo, and not empty/],
    ['another start', header(), { now: testNow }, /started at the real time, and not at 2026-11-18/],
    ['an unknown scenario', header({ scenario: 'x' }), {}, /has the scenario x/],
    ['impossible settings', header({ customers: -1 }), {}, /customers must be an integer/],
    ['a middle line nobody can read', `${header()}{"call":\n{"circumstances":[]}\n`, {}, /read in line 2/],
    ['a line of nothing known', `${header()}{"circumstances":[]}\n{"x":1}\n`, {}, /read in line 3/],
    ['a line that is no object', `${header()}7\n`, {}, /read in line 2/],
    ['a call of nobody', `${header()}${JSON.stringify(call)}\n`, {}, /read in line 2/],
    ['circumstances that cannot be', `${header()}{"circumstances":[{}]}\n`, {}, /read in line 2/],
    ['something else altogether', 'PORT=4100\n', {}, /cannot be read in line 1/],
    ['other JSON', '{}\n', {}, /cannot be read in line 1/],
    ['no JSON object', 'null\n', {}, /cannot be read in line 1/],
  ])('%s', async (_, content, options, message) => {
    writeFileSync(file, content);
    const problem = await problemOf(options);
    expect(problem).toMatch(/^SANDBOX_STATE must be a file this sandbox can go on with, but .*\.$/);
    expect(problem).toMatch(message);
    expect(problem).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test.each(['', 'none/sandbox.state'])('a folder, or a file in none: %j', async (name) => {
    const state = join(folder, name);
    expect(await problemOf({ state })).toMatch(/^SANDBOX_STATE must be a file that can be written, but got /);
  });
});
