import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { AuthenticationFailed } from '../callers/authenticate.js';
import { anyCaller } from '../callers/caller.js';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';
import { RequestLog } from './request-log.js';

let gateway: Gateway;
let lines: Record<string, unknown>[] = [];
let told: [error: unknown, about: unknown][] = [];
beforeAll(async () => {
  const fail = () => {
    throw new Error('The reason.');
  };
  gateway = await startToyGateway(
    { Query: { read: (_parent, _args, { tally }) => (tally.made('listOrders'), 'here'), fail } },
    {
      requestLog: { info: (line, message) => void lines.push({ ...line, message }) },
      onError: (...about) => void told.push(about as [unknown, unknown]),
      authenticate: ({ headers }) => {
        if (headers.authorization === 'none') throw noOne;
        return { ...anyCaller, id: 'app-1' };
      },
    },
  );
});
const noOne = new AuthenticationFailed({ en: 'Who?', zh: '谁？' }, { status: 401, code: 'UNAUTHENTICATED' });
afterAll(() => gateway.close());
beforeEach(() => {
  lines = [];
  told = [];
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const { headers: said, body } = await request(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const answer = (await body.json()) as { errors?: { extensions: Record<string, unknown> }[] };
  // The line is written when the answer has been sent.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { requestId: said['x-request-id'], errors: answer.errors };
}

describe('a request leaves one line', () => {
  test('that says who asked for what, what it took and how it ended', async () => {
    const query = 'query Desk { read }';
    const { requestId } = await ask(query);
    expect(lines).toEqual([
      {
        ...{ message: 'Request', outcome: 'ok', status: 200, requestId, caller: 'app-1', method: 'POST' },
        ...{ operation: 'Desk', type: 'query', hash: createHash('sha256').update(query).digest('hex') },
        ...{ partnerCalls: 1, fromCache: 0, waitedMs: 0, bytesIn: 31, cost: { estimated: 0, actual: 1 } },
        ...{ ms: expect.any(Number), bytesOut: expect.any(Number) },
      },
    ]);
    expect(lines[0]!.bytesOut).toBeGreaterThan(300);
  });

  test('of the trace it is part of', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const wellFormed = [`00-${trace}-b7ad6b7169203331-01`, `cc-${trace}-b7ad6b7169203331-00-what`];
    for (const traceparent of wellFormed) await ask('{ read }', { traceparent });
    expect(lines).toMatchObject([{ traceId: trace }, { traceId: trace }]);
    const malformed = [
      ...[`ff-${trace}-b7ad6b7169203331-01`, `00-${'0'.repeat(32)}-b7ad6b7169203331-01`],
      ...[`00-${trace}-${'0'.repeat(16)}-01`, `00-${trace.toUpperCase()}-b7ad6b7169203331-01`, 'a trace'],
    ];
    for (const traceparent of malformed) await ask('{ read }', { traceparent });
    for (const line of lines.slice(2)) expect(line).not.toHaveProperty('traceId');
  });

  test.each([
    ['{ nothing }', { outcome: 'errors', status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] }],
    ['{', { outcome: 'errors', status: 200, codes: ['GRAPHQL_PARSE_FAILED'] }],
    ['', { outcome: 'refused', status: 400, codes: ['BAD_REQUEST'], message: 'Request refused' }],
  ])('with the codes of what went wrong: %j', async (query, line) => {
    const { requestId, errors } = await ask(query);
    expect(lines).toMatchObject([{ ...line, requestId }]);
    expect(errors![0]!.extensions).toMatchObject({ requestId });
  });

  test('to which a fault of ours leads that the client is not told', async () => {
    const { requestId, errors } = await ask('{ fail }', { 'x-request-id': 'of-the-client' });
    expect(requestId).toBe('of-the-client');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);
    expect(JSON.stringify(errors)).not.toContain('reason');
    expect(lines).toMatchObject([{ requestId, codes: ['INTERNAL_SERVER_ERROR'] }]);
    expect(told).toEqual([[expect.objectContaining({ message: 'The reason.' }), { requestId }]]);
  });

  test('also when nobody may ask', async () => {
    const { requestId, errors } = await ask('{ read }', { authorization: 'none' });
    expect(lines).toMatchObject([
      { message: 'Request refused', status: 401, codes: ['UNAUTHENTICATED'], requestId },
    ]);
    expect(lines[0]!.caller).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { requestId } }]);
  });
});

test('whoever guesses keys elsewhere leaves a line, too', async () => {
  const { statusCode, body } = await request(`${gateway.url}/schema.graphql`, {
    headers: { authorization: 'none' },
  });
  await body.dump();
  expect(statusCode).toBe(401);
  expect(lines).toEqual([
    { message: 'Request refused', outcome: 'refused', status: 401, code: 'UNAUTHENTICATED' },
  ]);
});

test('whoever floods the gateway does not flood the log, and what was not written is counted', () => {
  let now = 0;
  const log = new RequestLog({ info: (line) => void lines.push(line as never) }, () => now);
  for (let times = 0; times < 1000; times++) log.refused({ status: 503, code: 'OVERLOADED' });
  expect(lines).toHaveLength(20);
  now = 1000;
  log.refused({ status: 503, code: 'OVERLOADED' });
  log.refused({ status: 503, code: 'OVERLOADED' });
  expect(lines.slice(20)).toEqual([
    { status: 503, code: 'OVERLOADED', notLogged: 980 },
    { status: 503, code: 'OVERLOADED' },
  ]);
});

test('a gateway that has no room says so in the log', async () => {
  const full = await startToyGateway(
    { Query: { slow: () => new Promise((resolve) => setTimeout(() => resolve('late'), 200)) } },
    {
      limits: { maxRequests: 1 },
      origins: ['https://app.example'],
      requestLog: { info: (line) => void lines.push(line as never) },
    },
  );
  const send = () =>
    request(`${full.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://app.example' },
      body: '{"query":"{ slow }"}',
    }).then(async ({ statusCode, headers, body }) => {
      await body.dump();
      // A page may read it, to know when to come again.
      expect(headers['access-control-allow-origin']).toBe('https://app.example');
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
      return statusCode;
    });
  expect((await Promise.all([send(), send()])).sort()).toEqual([200, 503]);
  await full.close();
  expect(lines).toMatchObject([{ status: 503, code: 'OVERLOADED' }, { status: 200 }]);
});
