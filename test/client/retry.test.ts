import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createClient, type ClientOptions, documents } from '../../schema/client/src/index.js';

/** What becomes of one request; the last of them of all that follow. */
type Fate = (response: ServerResponse) => unknown;

const answer: Fate = (response) => response.end('{"data":{"customers":{"totalCount":1}}}');
const refuse =
  (status: number, retryAfter?: string): Fate =>
  (response) =>
    response
      .writeHead(status, { ...(retryAfter && { 'retry-after': retryAfter }) })
      .end(JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'OVERLOADED' } }] }));
const hangUp: Fate = (response) => response.socket!.destroy();

let server: Server;
let url: string;
let fates: Fate[];
let bodies: string[];
let headers: IncomingHttpHeaders[];
let waits: number[];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      headers.push(request.headers);
      (fates.length > 1 ? fates.shift()! : fates[0]!)(response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => void ([fates, bodies, headers, waits] = [[answer], [], [], []]));

const client = (options: Partial<ClientOptions> = {}) =>
  createClient({ url, wait: async (ms) => void waits.push(ms), ...options });

const input = { idempotencyKey: 'invoice-1', quotaId: 'q', customerIds: ['c'], faceValue: '1.00' };

test.each([
  ['HTTP 503', refuse(503)],
  ['HTTP 429', refuse(429)],
  ['HTTP 502 of a proxy', (response: ServerResponse) => response.writeHead(502).end('<html>')],
  ['a connection that broke', hangUp],
])('after %s a query is sent again, the same', async (_, fate) => {
  fates = [fate, fate, answer];
  await expect(client().request(documents.CustomerList)).resolves.toMatchObject({
    customers: { totalCount: 1 },
  });
  expect(bodies).toHaveLength(3);
  expect(new Set(bodies).size).toBe(1);
});

test('it waits at least as long as it is asked to, and longer each time', async () => {
  fates = [refuse(503, '7'), refuse(503), refuse(503), answer];
  await client().request(documents.CustomerList);
  expect(waits[0]).toBe(7000);
  expect(waits[1]).toBeGreaterThanOrEqual(250);
  expect(waits[2]).toBeGreaterThanOrEqual(500);
});

test('it does not wait longer than it may, but says what it was told', async () => {
  fates = [refuse(429, '3600')];
  await expect(client().request(documents.CustomerList)).rejects.toMatchObject({
    status: 429,
    codes: ['OVERLOADED'],
  });
  expect(waits).toEqual([]);
});

test('after so many attempts it gives up', async () => {
  fates = [refuse(503)];
  await expect(client({ retries: 2 }).request(documents.CustomerList)).rejects.toMatchObject({ status: 503 });
  expect(bodies).toHaveLength(3);
});

test.each([400, 401, 403, 500])('HTTP %d is not tried again', async (status) => {
  fates = [refuse(status)];
  await expect(client().request(documents.CustomerList)).rejects.toMatchObject({ status });
  expect(bodies).toHaveLength(1);
});

test('a mutation with an idempotency key is sent again with the same key', async () => {
  fates = [hangUp, refuse(503), answer];
  await client().request(documents.IssueVouchers, { input });
  expect(bodies.map((body) => JSON.parse(body).variables.input.idempotencyKey)).toEqual(
    Array(3).fill('invoice-1'),
  );
});

test.each([
  ['without a key', documents.IssueVouchers.toString(), { input: { ...input, idempotencyKey: undefined } }],
  ['with an empty key', documents.IssueVouchers.toString(), { input: { ...input, idempotencyKey: '' } }],
  [
    'with its input in the document',
    'mutation { issueVouchers(input: { quotaId: "q" }) { issued { id } } }',
    {},
  ],
  [
    'one of whose two inputs lacks it',
    'mutation ($a: A!, $b: A!) { a(input: $a) { x } b(input: $b) { x } }',
    { a: input, b: { x: 1 } },
  ],
  ['that hides behind a comment', '# query\nmutation ($x: Int) { a(x: $x) { b } }', { x: 1 }],
])('a mutation %s is sent once', async (_, document, variables) => {
  fates = [hangUp, answer];
  await expect(client().request<unknown, unknown>(document, variables)).rejects.toThrow();
  expect(bodies).toHaveLength(1);
});

test('a query about mutations is a query', async () => {
  fates = [refuse(503), answer];
  await client().request('query { customers(filter: { name: "mutation" }) { totalCount } } # mutation');
  expect(bodies).toHaveLength(2);
});

test('a token is asked for again before each attempt', async () => {
  let count = 0;
  fates = [refuse(503), answer];
  await client({ token: async () => `token-${++count}` }).request(documents.CustomerList);
  expect(headers.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('an attempt that takes too long ends, and another is made', async () => {
  fates = [() => {}, answer];
  await client({ timeoutMs: 100 }).request(documents.CustomerList);
  expect(bodies).toHaveLength(2);
});
