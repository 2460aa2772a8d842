import { describe, expect, test } from '@jest/globals';
import { startSandbox } from './index.js';
import { QuotaWindows } from './quota.js';
import { TestClient } from './testing/test-client.js';

const tenPerSecond = { requests: 10, seconds: 1 };

describe('a sliding window', () => {
  test('lets ten through in any second and the next one as the first leaves the window', () => {
    let now = 0;
    const windows = new QuotaWindows(() => now);
    const take = () => windows.take('listSubCustomers', 'partner', tenPerSecond);
    for (let call = 0; call < 10; call++) {
      now = call * 50;
      take();
    }
    now = 999;
    expect(take).toThrow(expect.objectContaining({ status: 429, code: 'APIGW.0308' }));
    now = 1000;
    expect(take).not.toThrow();
    expect(take).toThrow();
  });

  test('operations and accounts have their own', () => {
    const windows = new QuotaWindows(() => 0);
    for (let call = 0; call < 10; call++) windows.take('a', 'partner', tenPerSecond);
    expect(() => windows.take('b', 'partner', tenPerSecond)).not.toThrow();
    expect(() => windows.take('a', 'other', tenPerSecond)).not.toThrow();
    expect(() => windows.take('a', 'partner', tenPerSecond)).toThrow();
  });
});

test('over the documented quota the gateway answers 429 in its own words; each operation has its own figure', async () => {
  const sandbox = await startSandbox();
  const partner = await TestClient.ofPartner(sandbox);
  const burst = (id: 'listSubCustomers' | 'listCustomerOrders', size: number) =>
    Promise.all(Array.from({ length: size }, () => partner.call(id)));
  const customers = await burst('listSubCustomers', 15);
  const orders = await burst('listCustomerOrders', 15);
  const throttled = customers.filter(({ status }) => status === 429);
  expect(throttled).toHaveLength(5);
  expect(throttled[0]!.json).toEqual({
    error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 second',
    error_code: 'APIGW.0308',
    request_id: throttled[0]!.headers.get('x-request-id'),
  });
  expect(orders.every(({ status }) => status === 200)).toBe(true);
  const calls = await partner.send('GET', '/_sandbox/calls');
  expect(calls.json).toMatchObject({
    throttled: 5,
    byOperation: { listSubCustomers: 15, listCustomerOrders: 15 },
  });
  await sandbox.close();
});

test('switched off, nothing is throttled', async () => {
  const sandbox = await startSandbox({ quota: 'off' });
  const partner = await TestClient.ofPartner(sandbox);
  const answers = await Promise.all(Array.from({ length: 40 }, () => partner.call('listProvinces')));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  await sandbox.close();
});
