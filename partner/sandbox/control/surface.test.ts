import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { TestClient, testNow } from '../testing/test-client.js';
import { RecentCalls } from './recent-calls.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const put = (path: string, body: unknown) => partner.send('PUT', `/_sandbox/${path}`, body);
const read = async (path: string) => (await partner.send('GET', `/_sandbox/${path}`)).json;

describe('faults that are refused', () => {
  test.each([
    [{ percent: 101 }, 'percent: expected a number from 0 to 100, but got 101'],
    [{ percent: '10' }, 'percent: expected a number'],
    [{ throttle: 5 }, 'throttle: expected a rate such as'],
    [{ throttle: { requests: 5 } }, 'throttle: expected a rate such as'],
    [{ throttle: { requests: 5, seconds: 0 } }, 'throttle: expected a rate such as'],
    [{ latencyMs: -1 }, 'latencyMs: expected an integer from 0 to 600000, or a distribution'],
    [{ latencyMs: { median: 80 } }, 'latencyMs: expected'],
    [{ latencyMs: { median: 80, p99: 79 } }, 'latencyMs: expected'],
    [{ latencyMs: { median: 0, p99: 79 } }, 'latencyMs: expected'],
    [{ body: 'empty' }, 'body: expected malformed, truncated, { "remove": PATH }'],
    [{ body: { remove: '' } }, 'body: expected'],
    [{ body: { remove: 'a..b' } }, 'body: expected'],
    [{ body: { remove: 'a[0]' } }, 'body: expected'],
    [{ body: { remove: 'a', replace: 'b' } }, 'body: expected'],
    [{ body: { replace: 'count' } }, 'body: expected'],
    [{ clockSkewSeconds: 0.5 }, 'clockSkewSeconds: expected an integer'],
    [{ expireTokens: false }, 'expireTokens: expected true, but got false'],
  ])('%j', async (fault, message) => {
    const answer = await put('faults', [{ operation: '*', ...fault }]);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toContain(`faults[0].${message}`);
    expect(await read('faults')).toEqual([]);
  });
});

test('GET faults lists what can still hit a call, as it could be PUT again', async () => {
  await put('faults', [
    { operation: 'listProvinces', times: 3, status: 500 },
    { operation: 'listCities', status: 500 },
    { operation: '*', percent: 10, latencyMs: { median: 1, p99: 2 } },
  ]);
  await partner.call('listProvinces');
  await partner.call('listCities', { province_code: 'CN-13' });
  const active = await read('faults');
  expect(active).toEqual([
    { operation: 'listProvinces', times: 2, latencyMs: 0, status: 500 },
    { operation: '*', times: 0, percent: 10, latencyMs: { median: 1, p99: 2 } },
  ]);
  expect((await put('faults', active)).status).toBe(204);
  expect(await read('faults')).toEqual(active);
});

test('GET operations lists what can be called, IAM included', async () => {
  const operations = await read('operations');
  expect(operations).toContainEqual({ id: 'createToken', method: 'POST', path: '/v3/auth/tokens' });
  expect(operations.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['listDomains', 'listProvinces', 'createPartnerCoupons']),
  );
  expect(operations.length).toBeGreaterThan(70);
});

describe('recent', () => {
  test('has the calls by operation with how each ended, and the last error', async () => {
    await partner.call('listProvinces');
    await partner.call('listProvinces', { limit: 0 });
    await partner.send('GET', '/nowhere');
    await put('faults', [
      { operation: 'listCities', drop: 'after' },
      { operation: 'listCities', body: 'truncated' },
    ]);
    for (let call = 0; call < 2; call++) {
      await expect(partner.call('listCities', { province_code: 'CN-13' })).rejects.toThrow();
    }
    const error = { at: expect.stringMatching(/Z$/), status: 400, errorCode: 'CBC.0100' };
    expect(await read('recent')).toEqual({
      seconds: 60,
      total: 5,
      operations: [
        {
          operation: '(no such operation)',
          calls: 1,
          statuses: { 404: 1 },
          lastProblem: expect.objectContaining({ errorCode: 'APIGW.0101', message: 'GET /nowhere' }),
        },
        { operation: 'listCities', calls: 2, statuses: { dropped: 1, truncated: 1 } },
        {
          operation: 'listProvinces',
          calls: 2,
          statuses: { 200: 1, 400: 1 },
          lastProblem: { ...error, message: expect.stringContaining('limit') },
        },
      ],
    });
  });

  test('forgets what is older than a minute', () => {
    let now = 1_000_000;
    const recent = new RecentCalls(() => now);
    recent.failed('a', { status: 500, code: 'CBC.0999', message: 'Other error.' });
    now += 30_000;
    recent.ended('a', 200);
    expect(recent.report()).toMatchObject({ total: 2, operations: [{ lastProblem: { status: 500 } }] });
    now += 30_000;
    expect(recent.report().operations).toEqual([{ operation: 'a', calls: 1, statuses: { 200: 1 } }]);
    now += 30_000;
    expect(recent.report()).toEqual({ seconds: 60, total: 0, operations: [] });
  });
});

describe('clock', () => {
  test('goes on by days and months, and back', async () => {
    const day = async (move: unknown) => ((await put('clock', move)).json.now as string).slice(0, 10);
    await put('clock', { now: '2026-01-31T12:00:00Z' });
    expect(await day({ addMonths: 1 })).toBe('2026-02-28');
    expect(await day({ addDays: 1 })).toBe('2026-03-01');
    expect(await day({ addDays: -2 })).toBe('2026-02-27');
    const { now } = (await put('clock', { now: 'real' })).json;
    expect(Math.abs(Date.parse(now as string) - Date.now())).toBeLessThan(5000);
  });

  test.each([
    [{ addDays: 1.5 }, 'addDays: expected an integer from -36500 to 36500, but got 1.5'],
    [{ addMonths: 5000 }, 'addMonths: expected an integer'],
    [{ addDays: 1, addMonths: 1 }, 'expected one of'],
    [{ later: 1 }, 'expected one of'],
    [{ now: '+012026-01-01T00:00:00Z' }, 'between the years 1970 and 9999'],
  ])('%j is refused', async (move, message) => {
    const answer = await put('clock', move);
    expect([answer.status, answer.json.error]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('who may reach it', () => {
  const own = () => new URL(sandbox.url).host;

  test.each([
    ['no Origin, as curl', 204, (): Sent => ({ host: own() })],
    ['the own page', 204, (): Sent => ({ host: own(), origin: sandbox.url })],
    ['another site', 403, (): Sent => ({ host: own(), origin: 'https://example.com' })],
    ['another port of this machine', 403, (): Sent => ({ host: own(), origin: 'http://127.0.0.1:1' })],
    ['a page without an origin', 403, (): Sent => ({ host: own(), origin: 'null' })],
    [
      'a name that leads here',
      403,
      (): Sent => ({ host: 'rebound.example', origin: 'http://rebound.example' }),
    ],
    ['a name that looks like here', 403, (): Sent => ({ host: '127.0.0.1.example.com' })],
    ['localhost', 204, (): Sent => ({ host: 'localhost:4100', origin: 'http://localhost:4100' })],
    ['IPv6', 204, (): Sent => ({ host: '[::1]:4100', origin: 'http://[::1]:4100' })],
  ] as const)('%s changes something: %d', async (_, status, headers) => {
    expect(await statusOf('PUT', '/_sandbox/faults', headers(), '[]')).toBe(status);
  });

  test('by a foreign name nothing can be read either, while the API itself answers to any name', async () => {
    expect(await statusOf('GET', '/_sandbox/', { host: 'rebound.example' })).toBe(403);
    expect(await statusOf('GET', '/v3/auth/domains', { host: 'bss.myhuaweicloud.com' })).toBe(401);
    expect(await statusOf('GET', '/_sandbox/', { host: own(), origin: 'https://example.com' })).toBe(200);
  });
});

type Sent = Record<string, string>;

/** With node:http, as fetch does not let a caller choose Host and Origin. */
function statusOf(method: string, path: string, headers: Sent, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(sandbox.url);
    request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    })
      .on('error', reject)
      .end(body);
  });
}
