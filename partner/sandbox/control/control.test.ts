import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { passwordBody, TestClient, testNow } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset', {}));
afterAll(() => sandbox.close());

const faults = (list: unknown) => partner.send('PUT', '/_sandbox/faults', list);
const calls = async () => (await partner.send('GET', '/_sandbox/calls')).json;

describe('calls', () => {
  test('counts what was routed, also when it failed, and IAM under its own names', async () => {
    await partner.call('listProvinces');
    await partner.call('listProvinces', { limit: 0 });
    await new TestClient(sandbox.url).call('listProvinces');
    await partner.call('createPartnerCoupons', {});
    await partner.send('POST', '/v3/auth/tokens', passwordBody());
    await partner.send('GET', '/nowhere');
    expect(await calls()).toEqual({
      total: 5,
      throttled: 0,
      byOperation: { createPartnerCoupons: 1, createToken: 1, listProvinces: 3 },
    });
  });

  test('DELETE starts again from nothing', async () => {
    await partner.call('listProvinces');
    expect((await partner.send('DELETE', '/_sandbox/calls')).status).toBe(204);
    expect(await calls()).toEqual({ total: 0, throttled: 0, byOperation: {} });
  });
});

describe('faults', () => {
  test.each([
    [{ status: 500, errorCode: 'CBC.0999' }, 500, 'CBC.0999'],
    [{ status: 500 }, 500, 'CBC.0999'],
    [{ status: 401 }, 401, 'CBC.0154'],
    [{ status: 429 }, 429, 'APIGW.0308'],
    [{ status: 429, errorCode: 'CBC.0250' }, 429, 'CBC.0250'],
    [{ status: 502 }, 502, 'APIGW.0201'],
    [{ errorCode: 'CBC.5001', status: 200 }, 200, 'CBC.5001'],
    [{ errorCode: 'CBC.9999' }, 500, 'CBC.9999'],
  ])('%j', async (fault, status, code) => {
    await faults([{ operation: 'listProvinces', ...fault }]);
    const answer = await partner.call('listProvinces');
    expect([answer.status, answer.json.error_code]).toEqual([status, code]);
    expect((await partner.call('listProvinces')).status).toBe(200);
  });

  test('429 answers count as throttled, on demand too, and may say when to come back', async () => {
    await faults([{ operation: '*', status: 429, retryAfterSeconds: 3 }]);
    const answer = await partner.call('listProvinces');
    expect(answer.headers.get('retry-after')).toBe('3');
    expect(await calls()).toMatchObject({ total: 1, throttled: 1 });
  });

  test('times says how many calls are hit; 0 is all of them until cleared', async () => {
    await faults([{ operation: 'listProvinces', times: 2, status: 500 }]);
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push((await partner.call('listProvinces')).status);
    expect(statuses).toEqual([500, 500, 200]);

    await faults([{ operation: 'listProvinces', times: 0, status: 500 }]);
    for (let call = 0; call < 5; call++) expect((await partner.call('listProvinces')).status).toBe(500);
    expect((await partner.send('DELETE', '/_sandbox/faults')).status).toBe(204);
    expect((await partner.call('listProvinces')).status).toBe(200);
  });

  test('the first that matches is taken; others are left alone', async () => {
    await faults([
      { operation: 'listCities', status: 500 },
      { operation: '*', status: 502 },
    ]);
    expect((await partner.call('listProvinces')).status).toBe(502);
    expect((await partner.call('listProvinces')).status).toBe(200);
    expect((await partner.call('listCities', { province_code: 'CN-13' })).status).toBe(500);
  });

  test('a new list replaces the old one', async () => {
    await faults([{ operation: '*', status: 500 }]);
    await faults([]);
    expect((await partner.call('listProvinces')).status).toBe(200);
  });

  test.each(['before', 'after'])('drop %s closes the socket without an answer', async (drop) => {
    await faults([{ operation: 'listProvinces', drop }]);
    await expect(partner.call('listProvinces')).rejects.toThrow('fetch failed');
    expect((await partner.call('listProvinces')).status).toBe(200);
    expect(await calls()).toMatchObject({ byOperation: { listProvinces: 2 } });
  });

  test('a call dropped after it took effect did take effect', async () => {
    await faults([{ operation: 'createToken', drop: 'after' }]);
    await expect(partner.send('POST', '/v3/auth/tokens', passwordBody())).rejects.toThrow();
    expect(await calls()).toMatchObject({ byOperation: { createToken: 1 } });
  });

  test('a malformed body is cut short under a true status and length', async () => {
    await faults([{ operation: 'listProvinces', body: 'malformed' }]);
    const answer = await partner.call('listProvinces');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^\{"count":31/);
    expect(() => JSON.parse(answer.text)).toThrow();
  });

  test('latency delays the answer', async () => {
    await faults([{ operation: 'listProvinces', latencyMs: 80 }]);
    const start = performance.now();
    expect((await partner.call('listProvinces')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
  });

  test('* matches IAM too, in the shape of IAM', async () => {
    await faults([{ operation: '*', status: 503 }]);
    const answer = await partner.send('POST', '/v3/auth/tokens', passwordBody());
    expect(answer.json).toMatchObject({ error: { code: 503 } });
  });

  test.each([
    [{}, 'expected an array of faults'],
    [[1], 'faults[0]: expected an object'],
    [[{}], 'faults[0].operation: is required'],
    [[{ operation: 'listNothing' }], 'faults[0].operation: expected an operation of the contract'],
    [[{ operation: '*' }, { operation: '*', times: -1 }], 'faults[1].times: expected an integer from 0'],
    [[{ operation: '*', drop: 'during' }], 'faults[0].drop: expected before or after, but got "during"'],
    [[{ operation: '*', delay: 1 }], 'faults[0].delay: unknown field, expected one of operation, times'],
    ['[', 'the body is not valid JSON'],
  ])('%j is refused: %s', async (list, message) => {
    const answer = await faults(list);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toContain(message);
  });
});

describe('clock', () => {
  test('moved, it runs on from there', async () => {
    const moved = await partner.send('PUT', '/_sandbox/clock', { now: '2027-11-01T00:00:00Z' });
    expect(moved.json).toEqual({ now: '2027-11-01T00:00:00Z' });
    expect((await partner.send('GET', '/_sandbox/')).json.now).toMatch(/^2027-11-01T00:00:0\d/);
  });

  test('coupons expire as it passes', async () => {
    const available = async () =>
      (await partner.call('listIssuedPartnerCoupons', { status: 2, limit: 1 })).json.total_count as number;
    expect(await available()).toBeGreaterThan(20);
    await partner.send('PUT', '/_sandbox/clock', { now: '2028-03-01T00:00:00Z' });
    expect(await available()).toBe(0);
  });

  test('subscriptions expire, freeze and close as it passes', async () => {
    const { customer_infos } = (await partner.call('listSubCustomers', { limit: 100 })).json;
    const lists = await Promise.all(
      customer_infos
        .slice(0, 40)
        .map(({ customer_id }: { customer_id: string }) =>
          partner.call('listPayPerUseCustomerResources', { customer_id, status_list: [2], limit: 500 }),
        ),
    );
    const [resource] = lists.flatMap(({ json }) => json.data);
    const owner = lists.findIndex(({ json }) => json.data.length > 0);
    const statusAfter = async (days: number) => {
      const now = new Date(Date.parse(resource.expire_time) + days * 86_400_000).toISOString();
      await partner.send('PUT', '/_sandbox/clock', { now });
      const { customer_id } = customer_infos[owner];
      const ask = { customer_id, resource_ids: [resource.resource_id], only_main_resource: 1 };
      return (await partner.call('listPayPerUseCustomerResources', ask)).json.data[0].status;
    };
    expect([
      await statusAfter(-1),
      await statusAfter(1),
      await statusAfter(16),
      await statusAfter(31),
    ]).toEqual([2, 5, 4, 3]);
  });

  test.each([{}, { now: 'tomorrow' }, { now: 1 }, null])('%j is refused', async (body) => {
    expect((await partner.send('PUT', '/_sandbox/clock', body)).status).toBe(400);
  });
});

describe('reset', () => {
  test('options that are not given keep their value', async () => {
    const answer = await partner.send('POST', '/_sandbox/reset', { seed: 2 });
    expect(answer.json).toMatchObject({ seed: 2, customers: 120, quota: 'off' });
    expect((await partner.call('listSubCustomers')).json.count).toBe(120);
    await partner.send('POST', '/_sandbox/reset', { customers: 7 });
    expect((await partner.send('GET', '/_sandbox')).json).toMatchObject({ seed: 2, customers: 7 });
    expect((await partner.call('listSubCustomers')).json.count).toBe(7);
    await partner.send('POST', '/_sandbox/reset', { seed: 1, customers: 120 });
  });

  test('restores the clock, clears faults and counters, and keeps tokens', async () => {
    await partner.send('PUT', '/_sandbox/clock', { now: '2030-01-01T00:00:00Z' });
    await faults([{ operation: '*', times: 0, status: 500 }]);
    await partner.send('POST', '/_sandbox/reset');
    expect((await partner.call('listProvinces')).status).toBe(200);
    expect(await calls()).toMatchObject({ total: 1 });
    expect((await partner.send('GET', '/_sandbox/')).json.now).toMatch(/^2026-11-18T06:00/);
  });

  test.each([
    { seed: 1.5 },
    { customers: -1 },
    { customers: '120' },
    { quota: 'some' },
    { port: 1 },
    [],
    { now: 'x' },
  ])('%j is refused', async (body) => {
    expect((await partner.send('POST', '/_sandbox/reset', body)).status).toBe(400);
  });
});

test('the overview has what a person needs to talk to it', async () => {
  expect((await partner.send('GET', '/_sandbox/')).json).toMatchObject({
    seed: 1,
    customers: 120,
    latencyMs: 0,
    credentials: { accessKey: 'SANDBOXPARTNERAK0001', accountName: 'sandbox_partner' },
  });
});

test('on an address others can reach there is no control surface', async () => {
  const open = await startSandbox({ host: '0.0.0.0' });
  const answer = await new TestClient(`http://127.0.0.1:${open.port}`).send('GET', '/_sandbox/calls');
  expect([answer.status, answer.json.error_code]).toEqual([404, 'APIGW.0101']);
  await open.close();
});

test('close frees the port even while a client keeps its connection', async () => {
  const first = await startSandbox();
  await new TestClient(first.url).send('GET', '/_sandbox/');
  await first.close();
  const second = await startSandbox({ port: first.port });
  expect(second.port).toBe(first.port);
  await second.close();
});

test.each([{ customers: -1 }, { seed: 0.5 }, { latencyMs: -1 }])('%j does not start', async (options) => {
  await expect(startSandbox(options)).rejects.toThrow(RangeError);
});
