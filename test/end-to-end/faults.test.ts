import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../partner/sandbox/index.js';
import { startAll, type TestBench, testNow } from '../support/start-all.js';

const page =
  '{ customers(first: 2) { nodes { id name balance { available { amount } } } } orders(first: 1) { totalCount } }';

describe.each(['embedded', 'http'] as const)('faults of the partner API, subgraphs %s', (subgraphs) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await startAll({ subgraphs, partner: { deadlineMs: 1500 } });
  });
  afterAll(() => bench.close());
  afterEach(() => bench.faults([]));

  test.each([
    ['one 429', { status: 429 }],
    ['one 500', { status: 500, errorCode: 'CBC.0999' }],
    ['one dropped connection', { drop: 'before' }],
    ['one connection dropped after the work was done', { drop: 'after' }],
  ])('%s is not noticed: a read is tried again', async (_, fault) => {
    await bench.faults([{ operation: 'listSubCustomers', times: 1, ...fault }]);
    await bench.resetCalls();
    const { data, errors } = await bench.query(page);
    expect(errors).toBeUndefined();
    expect(data.customers.nodes).toHaveLength(2);
    expect((await bench.calls()).listSubCustomers).toBe(2);
  });

  test.each([
    ['429', { status: 429 }, 'PARTNER_THROTTLED'],
    ['500', { status: 500, errorCode: 'CBC.0999' }, 'PARTNER_UNAVAILABLE'],
    ['dropped connections', { drop: 'before' }, 'PARTNER_UNAVAILABLE'],
    ['a malformed body', { body: 'malformed' }, 'PARTNER_ANSWER_MALFORMED'],
    ['an answer past its deadline', { latencyMs: 3000 }, 'PARTNER_DEADLINE_EXCEEDED'],
    ['a refusal', { status: 403, errorCode: 'CBC.0151' }, 'PARTNER_ACCESS_DENIED'],
  ])(
    'lasting %s: that field is null with an error that says so, the rest of the page arrives',
    async (_, fault, code) => {
      await bench.faults([{ operation: 'listCustomersBalancesDetail', times: 100, ...fault }]);
      const { data, errors } = await bench.query(page);
      expect(data.customers.nodes.map((node: { balance: unknown }) => node.balance)).toEqual([null, null]);
      expect(data.customers.nodes[0].name).toEqual(expect.any(String));
      expect(data.orders.totalCount).toBeGreaterThan(0);
      expect(errors).toHaveLength(2);
      expect(errors![0]).toMatchObject({
        path: ['customers', 'nodes', 0, 'balance'],
        extensions: { code, partner: { operation: 'listCustomersBalancesDetail' } },
      });
      expect(errors![0]!.message).toMatch(/[A-Z].*\.$/);
    },
  );

  test('a query of which every field is throttled is answered as GraphQL, and says how long to wait', async () => {
    await bench.faults([{ operation: '*', times: 100, status: 429, retryAfterSeconds: 7 }]);
    const answer = await fetch(`${bench.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({
        query: '{ customers(first: 2) { totalCount } orders(first: 1) { totalCount } }',
      }),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({
      data: { customers: null, orders: null },
      errors: [
        { extensions: { code: 'PARTNER_THROTTLED', retryAfter: 7 } },
        { extensions: { code: 'PARTNER_THROTTLED', retryAfter: 7 } },
      ],
    });
  });
});

test('one of many orders that fails is null alone', async () => {
  const bench = await startAll({ sandbox: { now: testNow, customers: 20 } });
  await bench.faults([
    { operation: 'showCustomerOrderDetails', times: 1, status: 403, errorCode: 'CBC.0151' },
  ]);
  const { data, errors } = await bench.query('{ orders(first: 10) { nodes { id lines { totalCount } } } }');
  await bench.close();
  const lines = data.orders.nodes.map((node: { lines: unknown }) => node.lines);
  expect(lines.filter((line: unknown) => line === null)).toHaveLength(1);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toMatchObject({ partner: { operation: 'showCustomerOrderDetails' } });
});

describe('credentials', () => {
  test.each([
    [
      'access key',
      { accessKey: 'UNKNOWNKEY000000', secretKey: 'x' },
      /does not know the access key\. Check PARTNER_AK/,
    ],
    [
      'secret key',
      { accessKey: 'SANDBOXPARTNERAK0001', secret: 'x' },
      /signature does not fit it\. Check PARTNER_SK/,
    ],
  ])('a wrong %s gives an error that names the setting', async (_, wrong, message) => {
    const credentials = {
      secretKey: 'not-the-secret',
      domainId: '5a4dbf0c1d2e3f405162738495a6b7c8',
      ...wrong,
    };
    const bench = await startAll({ partner: { credentials } });
    const { data, errors } = await bench.query(page);
    expect(data).toEqual({ customers: null, orders: null });
    expect(errors).toHaveLength(2);
    for (const error of errors!) {
      expect(error.message).toMatch(message);
      expect(error.extensions).toMatchObject({ code: 'PARTNER_CREDENTIALS_REJECTED' });
      expect(JSON.stringify(error)).not.toContain('not-the-secret');
    }
    await bench.close();
  });
});

test('a stopped partner API: each field says so, the gateway stays up, and all is well when it is back', async () => {
  const bench = await startAll();
  const before = await bench.query(page);
  const { port } = bench.sandbox;
  await bench.sandbox.close();
  const { data, errors } = await bench.query(page);
  expect(data).toEqual({ customers: null, orders: null });
  expect(errors?.map((error) => error.path)).toEqual(expect.arrayContaining([['customers'], ['orders']]));
  for (const error of errors!) {
    expect(error.message).toMatch(/The partner API cannot be reached.*PARTNER_API_URL/);
    expect(error.extensions).toMatchObject({ code: 'PARTNER_UNAVAILABLE' });
  }
  expect((await fetch(`${bench.url}/livez`)).status).toBe(200);
  expect((await fetch(`${bench.url}/readyz`)).status).toBe(503);
  const again = await startSandbox({ port, quota: 'off', now: testNow });
  expect(await bench.query(page)).toEqual(before);
  await bench.close();
  await again.close();
});
