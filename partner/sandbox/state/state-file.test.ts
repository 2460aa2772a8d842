import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxPartner, startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow } from '../testing/test-client.js';
import { lock } from './lock.js';

let folder: string;
let file: string;
let sandbox: Sandbox;
let partner: TestClient;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
beforeEach(async () => {
  file = join(mkdtempSync(join(folder, 'one-')), 'sandbox.state');
  sandbox = await startSandbox({ now: testNow, quota: 'off', customers: 40, state: file });
  partner = await TestClient.ofPartner(sandbox);
});
afterEach(() => sandbox.close());
afterAll(() => rmSync(folder, { recursive: true }));

const lines = () =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const grantTo = async (amount: string) => {
  const [{ indirect_partner_id }] = (await partner.call('listIndirectPartners')).json.indirect_partners;
  return { indirect_partner_id, amount };
};

describe('a state file says', () => {
  test('what the data follow from', () => {
    const [header, ...rest] = lines();
    expect(header).toEqual({
      sandboxState: 1,
      seed: 1,
      customers: 40,
      scenario: 'demo',
      now: testNow.toISOString(),
      start: testNow.toISOString(),
      offset: expect.any(Number),
    });
    expect(Math.abs(header.offset - (testNow.getTime() - Date.now()))).toBeLessThan(10_000);
    expect(rest).toEqual([]);
  });

  test('every write that reached its operation: who called it, when, with what', async () => {
    const input = await grantTo('12.5');
    await partner.call('updateIndirectPartnerAccount', input);
    const line = lines()[1];
    expect(line).toEqual({
      call: 'updateIndirectPartnerAccount',
      at: expect.stringMatching(/^2026-11-18T06:00:/),
      partner: sandboxPartner.domainId,
      input,
    });
  });

  test('also one that its rules refused, but no read and none that was refused before its operation', async () => {
    await partner.call('listSubCustomers');
    await partner.call('updateIndirectPartnerAccount', { amount: 'x' });
    const input = await grantTo('99999999');
    await partner.send('PUT', '/_sandbox/faults', [
      { operation: 'updateIndirectPartnerAccount', status: 503 },
    ]);
    expect((await partner.call('updateIndirectPartnerAccount', input)).status).toBe(503);
    expect(lines()).toHaveLength(1);
    expect((await partner.call('updateIndirectPartnerAccount', input)).status).toBe(400);
    expect(lines()).toHaveLength(2);
  });

  test('which customer called', async () => {
    const { json } = await partner.call('listSubCustomers', { limit: 40 });
    for (const { account_name, customer_id } of json.customer_infos) {
      const own = await partner.assuming(account_name as string);
      if ((await own.call('listProvinces')).status !== 200) continue;
      await own.call('cancelCustomerOrder', { order_id: 'CS2610310000ZZZZZ' });
      expect(lines()[1]).toMatchObject({ call: 'cancelCustomerOrder', customer: customer_id });
      return;
    }
    throw new Error('nobody granted an agency');
  });

  test('every move of the clock and every change of circumstances', async () => {
    await partner.send('PUT', '/_sandbox/clock', { now: '2027-01-01T00:00:00Z' });
    const circumstances = [{ operation: 'listProvinces', code: 'CBC.0999', about: '*' }];
    await partner.send('PUT', '/_sandbox/circumstances', circumstances);
    expect(lines().slice(1)).toEqual([
      {
        clock: '2027-01-01T00:00:00.000Z',
        at: expect.stringMatching(/^2026-11-18T06:00:/),
        offset: expect.any(Number),
      },
      { circumstances },
    ]);
  });

  test('nothing while what it says is repeated', async () => {
    await partner.call('updateIndirectPartnerAccount', await grantTo('1'));
    await sandbox.close();
    const before = readFileSync(file, 'utf8');
    sandbox = await startSandbox({ quota: 'off', state: file });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

test('data end on the same day a week later, though the clock went on', async () => {
  await sandbox.close();
  const [header] = lines();
  const week = 7 * 86_400_000;
  writeFileSync(file, `${JSON.stringify({ ...header, offset: header.offset + week })}\n`);
  const orders = (await partnerOf(async (client) => client.call('listCustomerOrders', { limit: 100 }))).json;
  const fresh = await startSandbox({ now: testNow, quota: 'off', customers: 40 });
  const same = await (await TestClient.ofPartner(fresh)).call('listCustomerOrders', { limit: 100 });
  await fresh.close();
  expect(orders.total_count).toBe(same.json.total_count);
  expect(orders.order_infos.at(-1)).toEqual(same.json.order_infos.at(-1));
  const { now } = (await partner.send('GET', '/_sandbox')).json;
  expect(now).toMatch(/^2026-11-25T06:00/);
});

test('a file that ends before its first line does is a new one', async () => {
  await sandbox.close();
  writeFileSync(file, '{"sandboxState":1,"se');
  await partnerOf(async () => undefined);
  expect(lines()).toHaveLength(1);
});

test('it is one process’s alone, and nothing is left beside it', async () => {
  await expect(startSandbox({ state: file })).rejects.toThrow(`is in use by process ${process.pid}`);
  await partner.send('POST', '/_sandbox/reset');
  await sandbox.close();
  expect(readdirSync(join(file, '..'))).toEqual(['sandbox.state']);
});

describe('a lock', () => {
  const path = () => join(folder, 'lock');
  test.each([
    ['of a process that is gone', '999999999'],
    ['of a process of the same number, which this is not', String(process.pid)],
    ['that says nothing', ''],
  ])('%s is taken over', (_, content) => {
    writeFileSync(path(), content);
    const taken = lock(path());
    expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
    expect(lock(path())).toEqual({ heldBy: process.pid });
    if ('release' in taken) taken.release();
    expect(readdirSync(folder)).not.toContain('lock');
  });

  test('of a process that lives is respected', () => {
    writeFileSync(path(), String(process.ppid));
    expect(lock(path())).toEqual({ heldBy: process.ppid });
    rmSync(path());
  });
});

async function partnerOf<T>(ask: (client: TestClient) => Promise<T>): Promise<T> {
  sandbox = await startSandbox({ quota: 'off', state: file });
  partner = await TestClient.ofPartner(sandbox);
  return ask(partner);
}
