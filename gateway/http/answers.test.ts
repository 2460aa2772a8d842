import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

const app = 'https://app.example.com';
const long = 'A long answer. '.repeat(200);
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startToyGateway(
    { Query: { read: () => 'here', slow: () => long } },
    { origins: [app], hstsSeconds: 600 },
  );
});
afterAll(() => gateway.close());

const ask = async (query: string, headers: Record<string, string> = {}) => {
  const {
    statusCode,
    headers: said,
    body,
  } = await request(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: statusCode, headers: said, bytes: Buffer.from(await body.arrayBuffer()) };
};
const preflight = async (origin: string) => {
  const { statusCode, headers, body } = await request(`${gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  await body.dump();
  return { status: statusCode, headers };
};

describe('large answers are packed as the client likes them', () => {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['GZIP;Q=1', 'gzip'],
  ] as const)('%s', async (accepted, packing) => {
    const { headers, bytes } = await ask('{ slow }', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': packing, 'content-length': String(bytes.length) });
    expect(headers.vary).toContain('accept-encoding');
    expect(bytes.length).toBeLessThan(long.length / 4);
    expect(JSON.parse(unpack[packing](bytes).toString())).toEqual({ data: { slow: long } });
  });

  test.each(['identity', 'zstd', 'gzip;q=0', 'gzip;q=0.2, identity', ''])('not for %j', async (accepted) => {
    const { headers, bytes } = await ask('{ slow }', { 'accept-encoding': accepted });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(JSON.parse(bytes.toString())).toEqual({ data: { slow: long } });
  });

  test('small ones are not worth it', async () => {
    const { headers } = await ask('{ read }', { 'accept-encoding': 'gzip' });
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

describe('pages of other origins', () => {
  test('may ask when their origin is allowed, and read what is not in the body', async () => {
    const { status, headers } = await ask('{ read }', { origin: app, 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe(app);
    expect(headers['access-control-expose-headers']).toMatch(/Retry-After.*RateLimit.*X-Request-Id/);
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(headers.vary).toContain('origin');
  });

  test('learn before what they may send', async () => {
    const { status, headers } = await preflight(app);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': app,
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': '7200',
    });
    expect(headers['access-control-allow-headers']).toMatch(/\bauthorization\b.*\bcontent-type\b/);
  });

  test.each(['https://app.example.com.evil.example', 'http://app.example.com', `${app}:8443`, 'null'])(
    '%s is not one of them',
    async (origin) => {
      expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin');
      const { status, headers } = await ask('{ read }', { origin });
      expect(status).toBe(403);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  test('are told why they are refused, if they are allowed', async () => {
    const { status, headers } = await ask('', { origin: app });
    expect([status, headers['access-control-allow-origin']]).toEqual([400, app]);
  });

  test('our own is always one of them', async () => {
    expect((await ask('{ read }', { origin: gateway.url })).status).toBe(200);
  });
});

describe('every answer', () => {
  test.each(['/graphql?query={read}', '/graphql', '/nothing', '/livez', '/'])(
    'at %s says what a browser may do with it, and which request it is of',
    async (path) => {
      const { headers, body } = await request(gateway.url + path, { headers: { 'x-request-id': 'mine-1' } });
      await body.dump();
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=600',
        'x-content-type-options': 'nosniff',
        'x-request-id': 'mine-1',
      });
    },
  );

  test.each(['with a space', 'é', 'a'.repeat(65), ''])('gets an id of ours instead of %j', async (id) => {
    const { headers } = await ask('{ read }', { 'x-request-id': Buffer.from(id).toString('latin1') });
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });
});
