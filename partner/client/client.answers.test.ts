import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from './clock.js';
import { createPartnerClient, type Mismatch, type PartnerClient } from './index.js';
import { type Answer, type ScriptedServer, startScriptedServer } from './testing/scripted-server.js';

/** What the sandbox, which keeps the contract, does not answer. */
let server: ScriptedServer;
let client: PartnerClient;
let mismatches: Mismatch[];

const list = () => client.call('listSubCustomers', { body: { limit: 1, offset: 0 } });
const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
const row = { customer_id: 'c1', account_name: 'name' };

beforeAll(async () => {
  server = await startScriptedServer();
});
beforeEach(() => {
  mismatches = [];
  client = createPartnerClient({
    apiUrl: `${server.url}/base/`,
    iamUrl: server.url,
    credentials: { accessKey: 'AK', secretKey: 'the-secret', domainId: 'account-1' },
    language: 'en_US',
    retry: { tries: 3, firstPauseMs: 1, longestPauseMs: 1 },
    onMismatch: (mismatch) => mismatches.push(mismatch),
  });
});
afterEach(() => client.close());
afterAll(() => server.close());

describe('a request', () => {
  test('has the account’s id, its signature and the base URL’s own path, and no secret', async () => {
    server.answer(json({ count: 0 }));
    await list();
    expect(server.seen).toHaveLength(1);
    const [{ method, url, headers, body }] = server.seen as [(typeof server.seen)[number]];
    expect(`${method} ${url}`).toBe('POST /base/v2/partners/sub-customers/query');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-domain-id': 'account-1',
      'x-sdk-date': expect.stringMatching(/^\d{8}T\d{6}Z$/),
      authorization: expect.stringMatching(
        /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-domain-id;x-sdk-date, Signature=[0-9a-f]{64}$/,
      ),
    });
    expect(JSON.parse(body)).toEqual({ limit: 1, offset: 0 });
    expect(JSON.stringify(server.seen)).not.toContain('the-secret');
  });

  test('says its language, signed, only where the operation offers a choice', async () => {
    server.answer(json({ count: 0 }));
    await list();
    await client.call('listServiceTypes', { query: {} });
    const [without, with_] = server.seen.map(({ headers }) => headers);
    expect(without).not.toHaveProperty('x-language');
    expect(with_).toMatchObject({
      'x-language': 'en_US',
      authorization: expect.stringContaining(';x-language;'),
    });
  });

  test('has no body and no question mark when there is nothing to say', async () => {
    server.answer(json({ total_count: 0 }));
    await client.call('listServiceTypes', { query: { limit: undefined } });
    expect(server.seen[0]).toMatchObject({ url: '/base/v2/products/service-types', body: '' });
  });
});

describe('a success', () => {
  test('keeps every digit, and leaves out what is null', async () => {
    const body = '{"customer_balances":[{"customer_id":"c","amount":12.30,"debt_amount":null},null]}';
    server.answer({ body });
    const answer = await client.call('listCustomersBalancesDetail', { body: { customer_infos: [] } });
    expect(answer).toEqual({ customer_balances: [{ customer_id: 'c', amount: '12.30' }] });
  });

  test('may begin with a byte order mark', async () => {
    server.answer({ body: Buffer.from('\ufeff{"count":1}') });
    expect(await list()).toEqual({ count: 1 });
  });

  test('may carry the code of success, and failures of single items', async () => {
    const body = {
      error_code: 'CBC.0000',
      error_msg: 'success',
      count: 0,
      error_details: [{ error_code: 'CBC.5' }],
    };
    server.answer(json(body));
    expect(await list()).toEqual(body);
  });

  test('that differs from the contract without harm is reported once a place, and used', async () => {
    const rows = [1, 2, 3].map((telephone) => ({ ...row, telephone }));
    server.answer(json({ customer_infos: rows, count: 3, unheard_of: true }));
    expect((await list()).customer_infos).toHaveLength(3);
    expect(mismatches).toEqual([
      { operation: 'listSubCustomers', at: '/customer_infos/*/telephone', expected: expect.any(String) },
    ]);
  });
});

describe('an answer that cannot be used', () => {
  test.each([
    ['is an empty text where the contract has an object', { body: '' }, 1],
    ['is white space', { body: ' \n' }, 1],
    ['is null', { body: 'null' }, 1],
    ['is a list where the contract has an object', { body: '[]' }, 1],
    ['has an object where the contract has a list', { body: '{"customer_infos":{}}' }, 1],
    ['is plain text', { body: 'OK' }, 3],
    ['is half an answer', { body: '{"count":1,' }, 3],
    ['says one thing twice', { body: '{"count":1,"count":2}' }, 3],
  ])('because it %s is a MalformedAnswer', async (_, answer, calls) => {
    server.answer(answer);
    await expect(list()).rejects.toMatchObject({ name: 'MalformedAnswer', nothingHappened: false });
    expect(server.seen).toHaveLength(calls);
  });

  test.each([
    ['missing', { account_name: 'name' }],
    ['null', { account_name: 'name', customer_id: null }],
  ])('because a required field is %s is a MalformedAnswer that names it', async (_, incomplete) => {
    server.answer(json({ customer_infos: [row, incomplete] }));
    await expect(list()).rejects.toMatchObject({
      name: 'MalformedAnswer',
      message: expect.stringMatching(/"\/customer_infos\/1": must have required property 'customer_id'/),
    });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Hi</title>' }],
    ['a redirect', { status: 302, headers: { location: 'https://example.com/' } }],
    ['a page that is not found', { status: 404, body: '<html>404 Not Found</html>' }],
  ])('%s is a WrongEndpoint that names PARTNER_API_URL', async (_, answer) => {
    server.answer(answer);
    await expect(list()).rejects.toMatchObject({
      name: 'WrongEndpoint',
      message: expect.stringContaining('PARTNER_API_URL'),
    });
    expect(server.seen).toHaveLength(1);
  });

  test('connections are given back: forty bad answers leave room for a good one', async () => {
    server.answer({ status: 400, body: 'x'.repeat(100_000) });
    await Promise.allSettled(
      Array.from({ length: 20 }, () => client.call('listCustomerOrders', { query: {} })),
    );
    server.answer({ status: 404, body: 'x'.repeat(100_000) });
    await Promise.allSettled(Array.from({ length: 20 }, () => client.call('listQuotaCoupons', { body: {} })));
    server.answer(json({ count: 1 }));
    expect(await list()).toEqual({ count: 1 });
  });
});

describe('a failure', () => {
  test('tells operation, status, code and request id, and nothing of the request', async () => {
    const headers = { 'x-request-id': 'from-the-header' };
    server.answer({ ...json({ error_code: 'CBC.0151', error_msg: 'Access denied.' }, 403), headers });
    const error = await list().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      extensions: {
        code: 'PARTNER_ACCESS_DENIED',
        partner: {
          operation: 'listSubCustomers',
          httpStatus: 403,
          errorCode: 'CBC.0151',
          requestId: 'from-the-header',
        },
      },
    });
    expect(JSON.stringify(error)).not.toMatch(/the-secret|SDK-HMAC/);
  });

  test.each<[string, Answer]>([
    ['half a body', hangUpHalfWay],
    ['a body that is no JSON', { status: 500, body: 'Internal Server Error' }],
  ])('that may pass is tried again: %s', async (_, failure) => {
    server.answer(failure, failure, json({ count: 7 }));
    expect(await list()).toEqual({ count: 7 });
    expect(server.seen).toHaveLength(3);
  });

  test('is tried again with a signature of its own time', async () => {
    await client.close();
    let seconds = 0;
    client = createPartnerClient({
      apiUrl: server.url,
      iamUrl: server.url,
      credentials: { accessKey: 'AK', secretKey: 'the-secret', domainId: 'account-1' },
      retry: { tries: 2, firstPauseMs: 1, longestPauseMs: 1 },
      clock: {
        ...systemClock,
        now: () => systemClock.now() + 1000 * seconds,
        sleep: (ms, signal) => systemClock.sleep(ms, signal).then(() => void seconds++),
      },
    });
    server.answer({ status: 500 }, json({ count: 7 }));
    await list();
    const [first, second] = server.seen.map(({ headers }) => headers);
    expect(second!['x-sdk-date']).not.toBe(first!['x-sdk-date']);
    expect(second!.authorization).not.toBe(first!.authorization);
  });

  test('whose Retry-After, a date, lies behind the deadline is reported at once', async () => {
    const headers = { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() };
    server.answer({ status: 503, headers });
    await expect(list()).rejects.toMatchObject({ name: 'Unavailable' });
    expect(server.seen).toHaveLength(1);
  });
});

function hangUpHalfWay(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"count":', () => setTimeout(() => response.destroy(), 5));
}
