import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { Stage } from '../conformance/stage.js';
import { writesThatSucceed } from '../conformance/writes-that-succeed.js';
import { sandboxDistributor, startSandbox } from '../index.js';
import { differences, everythingOf, type Everything } from '../testing/everything.js';
import { TestClient } from '../testing/test-client.js';

let folder: string;
let file: string;
let stage: Stage;
let untouched: Everything;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  file = join(folder, 'sandbox.state');
  stage = await Stage.open({ customers: 40, state: file });
  await wait(1);
  untouched = await everythingOf(stage.partner);
});
beforeEach(() => stage.reset());
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** Lets time pass: what was begun comes to its end. */
const wait = (addDays: number) => stage.partner.send('PUT', '/_sandbox/clock', { addDays });

/** What a sandbox that goes on with the file says to the same question. */
async function afterRestart<T>(ask: (url: string, partner: TestClient) => Promise<T>): Promise<T> {
  const copy = join(folder, 'copy.state');
  copyFileSync(file, copy);
  const again = await startSandbox({ quota: 'off', state: copy });
  try {
    return await ask(again.url, await TestClient.ofPartner(again));
  } finally {
    await again.close();
    rmSync(copy);
  }
}

async function expectSameAfterRestart(deep = false): Promise<Everything> {
  const before = await everythingOf(stage.partner, deep);
  const after = await afterRestart((_, partner) => everythingOf(partner, deep));
  expect(differences(before, after)).toEqual([]);
  return before;
}

const writes = (Object.keys(operationTable) as OperationId[]).filter((id) => writesThatSucceed[id]);

describe('a sandbox that goes on with the file has the same data, to the byte, after', () => {
  test.each(writes)('%s, which has changed something', async (id) => {
    const answers = [await writesThatSucceed[id]!(stage)].flat();
    for (const { status } of answers) expect([200, 204]).toContain(status);
    await wait(1);
    const changed = await expectSameAfterRestart();
    if (!untold.includes(id)) expect(differences(changed, untouched)).not.toEqual([]);
  });

  test('all of them, with days between them, and after the clock was turned back', async () => {
    for (const id of writes) {
      // On data that are no longer fresh some find nothing to do, or are refused: that is repeated as well.
      await writesThatSucceed[id]!(stage).catch(() => undefined);
      await wait(9);
    }
    await wait(-60);
    await expectSameAfterRestart(true);
  }, 60_000);

  test('calls that were refused, by a rule or because it was set so by hand', async () => {
    const [{ customer_id }] = stage.customers;
    const allocate = (amount: string) =>
      stage.partner.call('updateCustomerAccountAmount', { customer_id, amount });
    const statusOf = async (amount: string) => (await allocate(amount)).status;
    expect(await statusOf('99999999')).toBe(400);
    await stage.set({ operation: 'updateCustomerAccountAmount', code: 'CBC.0999', about: customer_id });
    expect(await statusOf('1')).toBe(500);
    await stage.set();
    expect(await statusOf('2')).toBe(200);
    await expectSameAfterRestart();
  });

  test('calls of another partner, in its data', async () => {
    const distributor = await TestClient.ofPartner(stage.partner, sandboxDistributor);
    const [{ indirect_partner_id }] = (await distributor.call('listIndirectPartners')).json.indirect_partners;
    const grant = { indirect_partner_id, amount: '5' };
    expect((await distributor.call('updateIndirectPartnerAccount', grant)).status).toBe(200);
    const before = await everythingOf(distributor);
    const after = await afterRestart(async (url) =>
      everythingOf(await TestClient.ofPartner({ url }, sandboxDistributor)),
    );
    expect(differences(before, after)).toEqual([]);
  });
});

test('circumstances are set again', async () => {
  const circumstance = { operation: 'listCustomerOrders', code: 'CBC.0999', about: '*' } as const;
  await stage.set(circumstance);
  const found = await afterRestart((_, partner) => partner.send('GET', '/_sandbox/circumstances'));
  expect(found.json).toEqual([circumstance]);
});

/** Writes after which every list is as before: settings no list tells of, and one that takes another back. */
const untold: readonly OperationId[] = [
  'createEnterpriseProjectAuth',
  'setResourcesRenewConfig',
  'cancelAutoRenewalResources',
];
