import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { OperationId } from '../../contract/generated/operations.js';
import { requestsThatRead } from '../conformance/requests-that-read.js';
import { callersOf, Stage } from '../conformance/stage.js';
import { Preparation } from '../data/portfolio/preparation.js';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow } from '../testing/test-client.js';
import { readsOfEverybody } from './looks-at-everybody.js';

describe('what does not wait for the tables of all customers, does not need them', () => {
  /** The same customers, a few of them, in a sandbox that is quick to ask. */
  let stage: Stage;
  let sandbox: Sandbox;
  let partner: TestClient;
  let customer: TestClient;
  const inOneGo: unknown[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the preparation it belongs to
  const { finish } = Preparation.prototype;

  beforeAll(async () => {
    stage = await Stage.open();
    sandbox = await startSandbox({ now: testNow, quota: 'off', customers: 2_000 });
    partner = await TestClient.ofPartner(sandbox);
    customer = await partner.assuming(stage.customerRow.account_name as string);
    Preparation.prototype.finish = function (this: Preparation<unknown>) {
      if (!this.done) inOneGo.push(this);
      return finish.call(this);
    };
  });
  afterEach(() => {
    inOneGo.length = 0;
  });
  afterAll(async () => {
    Preparation.prototype.finish = finish;
    await sandbox.close();
    await stage.close();
  });

  const others = (Object.keys(requestsThatRead) as OperationId[]).filter(
    (id) => readsOfEverybody[id] !== 'always',
  );

  test.each(others)('%s', async (id) => {
    const [request] = await requestsThatRead[id]!(stage);
    const one = readsOfEverybody[id] && { customer_id: stage.customers[0].customer_id };
    await partner.send('POST', '/_sandbox/reset');
    inOneGo.length = 0;
    const client = callersOf(id).includes('partner') ? partner : customer;
    expect((await client.call(id, { ...request, ...one })).status).toBe(200);
    expect(inOneGo).toHaveLength(0);
  });

  test('the check would notice', () => {
    expect(inOneGo).toHaveLength(0);
    new Preparation((function* () {})()).finish();
    expect(inOneGo).toHaveLength(1);
  });
});

describe('a list of everybody in a large sandbox', () => {
  let sandbox: Sandbox;
  let partner: TestClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ now: testNow, quota: 'off', customers: 15_000 });
    partner = await TestClient.ofPartner(sandbox);
  });
  afterAll(() => sandbox.close());

  test('asked for at once, lets others be answered until it is there', async () => {
    const order: string[] = [];
    const list = partner.call('listCustomerOrders').then(({ json }) => {
      order.push('list');
      return json.total_count as number;
    });
    for (let call = 0; call < 5; call++) {
      await partner.call('listProvinces');
      order.push('other');
    }
    expect(await list).toBeGreaterThan(80_000);
    expect(order.at(-1)).toBe('list');
  });

  test('is of the new data when a reset comes meanwhile', async () => {
    await partner.send('POST', '/_sandbox/reset');
    const list = partner.call('listSubCustomers');
    await partner.call('listProvinces');
    await partner.send('POST', '/_sandbox/reset', { customers: 30 });
    expect((await list).json.count).toBe(30);
  });
});
