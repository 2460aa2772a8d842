import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../../partner/settings/project-root.js';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let folder: string;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 2, customers: 30 } });
  folder = mkdtempSync(join(tmpdir(), 'example-'));
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

test('the example lists balances and issues one voucher, also when it is run again', async () => {
  const run = async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'example'], {
      cwd: projectRoot,
      env: { ...process.env, GATEWAY_URL: `${bench.url}/graphql`, KEY_FILE: join(folder, 'keys.json') },
    });
    return stdout.trimEnd().split('\n');
  };
  const first = await run();
  expect(first).toHaveLength(12);
  expect(first.slice(0, 10)).toEqual(Array(10).fill(expect.stringMatching(/^\S.*\t-?\d+\.\d\d CNY$/)));
  const [issued, again] = first.slice(10);
  expect(issued).toMatch(/^Voucher CP\w+ for \w+$/);
  expect(again).toBe(`${issued}, issued before`);
  expect((await run()).slice(10)).toEqual([again, again]);
  expect((await bench.calls()).createPartnerCoupons).toBe(1);
}, 60_000);
