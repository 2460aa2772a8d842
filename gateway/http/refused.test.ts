import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

let gateway: Gateway;
let written = 0;
beforeAll(async () => {
  gateway = await startToyGateway({
    Query: { read: () => 'here' },
    Mutation: { write: () => String(++written) },
  });
});
afterAll(() => gateway.close());

type Headers = Record<string, string>;
interface Asked {
  method?: string;
  path?: string;
  headers?: Headers;
  body?: string | Buffer;
}

const json: Headers = { 'content-type': 'application/json' };
const form: Headers = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart: Headers = { 'content-type': 'multipart/form-data; boundary=x' };
const looksLikeJson: Headers = { 'content-type': 'text/plain; application/json' };

async function ask({ method = 'POST', path = '/graphql', headers = json, body }: Asked) {
  const answer = await request(gateway.url + path, {
    method: method as 'POST',
    headers,
    ...(body !== undefined && { body }),
  });
  const text = await answer.body.text();
  const parsed = JSON.parse(text || '{}') as {
    data?: unknown;
    errors?: { extensions: { code: string; requestId: string } }[];
  };
  const extensions = parsed.errors?.[0]?.extensions;
  return { status: answer.statusCode, headers: answer.headers, data: parsed.data, text, extensions };
}

const read = '{"query":"{ read }"}';
const get = (parameters: Record<string, string>, headers: Headers = {}): Asked => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams(parameters).toString()}`,
  headers,
});
const nested = '['.repeat(5000) + ']'.repeat(5000);
const bomb = Buffer.alloc(200 * 1024 * 1024, ' ');

describe('what is served', () => {
  test.each<[string, Asked]>([
    ['a POST', { body: read }],
    ['UTF-8 by name', { headers: { 'content-type': 'Application/JSON; charset="UTF-8"' }, body: read }],
    ['a GET', get({ query: '{ read }' })],
    ['a GET with all parameters', get({ query: 'query A { read }', operationName: 'A', variables: '{}' })],
    ['a body in gzip', { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(read) }],
    ['a body in deflate', { headers: { ...json, 'content-encoding': 'deflate' }, body: deflateSync(read) }],
    ['a body in br', { headers: { ...json, 'content-encoding': 'br' }, body: brotliCompressSync(read) }],
    ['a body in nothing', { headers: { ...json, 'content-encoding': 'identity' }, body: read }],
    ['an operation of no name', { body: '{"query":"query A { read }","operationName":""}' }],
    ['a prototype that is none', { body: '{"query":"{ read }","variables":{"__proto__":{"a":1}}}' }],
    [
      'a page of its own',
      { headers: { ...json, 'sec-fetch-site': 'same-origin', origin: 'http://x' }, body: read },
    ],
    ['a person', get({ query: '{ read }' }, { 'sec-fetch-site': 'none' })],
  ])('%s', async (_, asked) => {
    expect(await ask(asked)).toMatchObject({ status: 200, data: { read: 'here' } });
  });
});

describe('what is refused, before anything is executed', () => {
  const mutation = '{"query":"mutation { write }"}';
  test.each<[string, Asked, number, string]>([
    ['PUT', { method: 'PUT', body: read }, 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
    ['TRACE', { method: 'TRACE', headers: {} }, 405, 'METHOD_NOT_ALLOWED'],
    ['a mutation by GET', get({ query: 'mutation { write }' }), 405, 'BAD_REQUEST'],
    ...['x-http-method-override', 'x-http-method', 'x-method-override'].map(
      (header): [string, Asked, number, string] => [
        header,
        get({ query: 'mutation { write }' }, { [header]: 'POST' }),
        400,
        'METHOD_OVERRIDE_REFUSED',
      ],
    ),
    ['a form', { headers: form, body: 'query=mutation{write}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form with a file', { headers: multipart, body: '--x\r\n' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a text', { headers: { 'content-type': 'text/plain' }, body: mutation }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a text that looks like JSON',
      { headers: looksLikeJson, body: mutation },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no type', { headers: {}, body: mutation }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a page of another site',
      { headers: { ...json, origin: 'https://evil.example' }, body: mutation },
      403,
      'CSRF_REFUSED',
    ],
    ['a page of no site', { headers: { ...json, origin: 'null' }, body: mutation }, 403, 'CSRF_REFUSED'],
    [
      'an image of another site',
      get({ query: '{ read }' }, { 'sec-fetch-site': 'cross-site' }),
      403,
      'CSRF_REFUSED',
    ],
    ['one of a sibling', get({ query: '{ read }' }, { 'sec-fetch-site': 'same-site' }), 403, 'CSRF_REFUSED'],
    [
      'a page whose site is said to be this machine',
      {
        headers: {
          ...json,
          host: 'evil.example',
          origin: 'http://evil.example',
          'sec-fetch-site': 'same-origin',
        },
        body: read,
      },
      403,
      'HOST_NOT_LOCAL',
    ],
    ['an address that is too long', get({ query: `{ read } #${'x'.repeat(9000)}` }), 414, 'URL_TOO_LONG'],
    [
      'UTF-16',
      { headers: { 'content-type': 'application/json; charset=utf-16' }, body: mutation },
      415,
      'UNSUPPORTED_CHARSET',
    ],
    [
      'Latin 1',
      { headers: { 'content-type': 'application/json;charset=iso-8859-1' }, body: mutation },
      415,
      'UNSUPPORTED_CHARSET',
    ],
    [
      'broken UTF-8',
      { body: Buffer.from([...Buffer.from('{"query":"'), 0xc3, 0x28, 0x22, 0x7d]) },
      400,
      'BAD_REQUEST',
    ],
    ['a surrogate in UTF-8', { body: Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]) }, 400, 'BAD_REQUEST'],
    [
      'broken UTF-8 in an address',
      { ...get({}), path: '/graphql?query=%7B%20read%20%7D%23%c3%28' },
      400,
      'BAD_REQUEST',
    ],
    ['an escape that is none', { ...get({}), path: '/graphql?query=%zz' }, 400, 'BAD_REQUEST'],
    [
      'an unknown encoding',
      { headers: { ...json, 'content-encoding': 'zstd' }, body: mutation },
      415,
      'UNSUPPORTED_ENCODING',
    ],
    [
      'two encodings',
      { headers: { ...json, 'content-encoding': 'gzip, br' }, body: mutation },
      415,
      'UNSUPPORTED_ENCODING',
    ],
    [
      'gzip that is none',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: mutation },
      400,
      'BAD_REQUEST',
    ],
    [
      'half of a gzip',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(mutation).subarray(0, 30) },
      400,
      'BAD_REQUEST',
    ],
    ['a body too large', { body: Buffer.alloc(1024 * 1024 + 1, ' ') }, 413, 'BODY_TOO_LARGE'],
    [
      'a bomb in gzip',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(bomb) },
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'a bomb in deflate',
      { headers: { ...json, 'content-encoding': 'deflate' }, body: deflateSync(bomb) },
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'a bomb in br',
      { headers: { ...json, 'content-encoding': 'br' }, body: brotliCompressSync(bomb) },
      413,
      'BODY_TOO_LARGE',
    ],
    ['no JSON', { body: '{' }, 400, 'BAD_REQUEST'],
    ['nothing', { body: '' }, 400, 'BAD_REQUEST'],
    ['null', { body: 'null' }, 400, 'BAD_REQUEST'],
    ['two queries', { body: '{"query":"{ read }","query":"mutation { write }"}' }, 400, 'BAD_REQUEST'],
    [
      'a variable twice',
      { body: '{"query":"mutation { write }","variables":{"a":1,"a":2}}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'variables too deep',
      { body: `{"query":"mutation { write }","variables":{"a":${nested}}}` },
      400,
      'BAD_REQUEST',
    ],
    ['a batch', { body: `[${read},${mutation}]` }, 400, 'BATCH_NOT_SUPPORTED'],
    ['an empty batch', { body: '[]' }, 400, 'BATCH_NOT_SUPPORTED'],
    ['a query twice', { ...get({}), path: '/graphql?query=%7Bread%7D&query=%7Bread%7D' }, 400, 'BAD_REQUEST'],
    ['variables that are no JSON', get({ query: '{ read }', variables: '{' }), 400, 'BAD_REQUEST'],
    ['variables that are a list', get({ query: '{ read }', variables: '[]' }), 400, 'BAD_REQUEST'],
    [
      'a query and an id',
      { body: '{"query":"mutation { write }","documentId":"sha256:1"}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'what no one accepts',
      { headers: { ...json, accept: 'text/csv' }, body: mutation },
      406,
      'NOT_ACCEPTABLE',
    ],
    [
      'what is not accepted',
      { headers: { ...json, accept: 'application/json;q=0' }, body: mutation },
      406,
      'NOT_ACCEPTABLE',
    ],
  ])('%s', async (_, asked, status, code) => {
    written = 0;
    const before = process.cpuUsage();
    const answer = await ask(asked);
    const { user, system } = process.cpuUsage(before);
    expect(answer.status).toBe(status);
    expect(answer.extensions).toEqual({ code, requestId: answer.headers['x-request-id'] });
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(written).toBe(0);
    // Client and gateway together, in a process that transforms its modules.
    expect((user + system) / 1000).toBeLessThan(50);
  });
});
