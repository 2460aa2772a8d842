import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const set = (...circumstances: unknown[]) => partner.send('PUT', '/_sandbox/circumstances', circumstances);

test('an operation refuses what a circumstance is about, as it documents, until the circumstance is gone', async () => {
  const [order, other] = (await partner.call('listCustomerOrders')).json.order_infos;
  const circumstance = {
    operation: 'showCustomerOrderDetails',
    code: 'CBC.30000010',
    about: order.order_id,
  };
  expect((await set(circumstance)).status).toBe(204);
  expect((await partner.send('GET', '/_sandbox/circumstances')).json).toEqual([circumstance]);

  const details = ({ order_id }: { order_id: string }) =>
    partner.call('showCustomerOrderDetails', { order_id });
  expect(await details(order)).toMatchObject({ status: 400, json: { error_code: 'CBC.30000010' } });
  expect(await details(order)).toMatchObject({ status: 400 });
  expect(await details(other)).toMatchObject({ status: 200 });

  await set();
  expect(await details(order)).toMatchObject({ status: 200 });
});

test('without saying what it is about, it is about every call; with an account, about its calls', async () => {
  const { credentials } = (await partner.send('GET', '/_sandbox')).json;
  for (const about of ['*', credentials.domainId]) {
    await set({ operation: 'listCustomerOrders', code: 'CBC.0999', about });
    expect(await partner.call('listCustomerOrders')).toMatchObject({ status: 500 });
  }
});

test('a reset forgets circumstances', async () => {
  await set({ operation: 'listCustomerOrders', code: 'CBC.0999' });
  await partner.send('POST', '/_sandbox/reset');
  expect((await partner.send('GET', '/_sandbox/circumstances')).json).toEqual([]);
});

test.each([
  [{}, 'expected an array of circumstances'],
  [[1], 'circumstances[0]: expected an object'],
  [
    [{ operation: 'nothing', code: 'CBC.0100' }],
    'circumstances[0].operation: expected an operation of the contract',
  ],
  [[{ operation: 'listProvinces', code: 'CBC.99003106' }], 'circumstances[0].code: expected one of CBC.'],
  [[{ operation: 'listProvinces', code: 'CBC.0999', about: 5 }], 'circumstances[0].about: expected an id'],
  [[{ operation: 'listProvinces', code: 'CBC.0999', times: 5 }], 'circumstances[0].times: unknown field'],
])('%j is refused', async (body, message) => {
  const answer = await partner.send('PUT', '/_sandbox/circumstances', body);
  expect(answer.status).toBe(400);
  expect(answer.json.error).toContain(message);
});
