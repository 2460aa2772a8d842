import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { operationTable } from '../../contract/generated/operations.js';
import { Rng } from '../data/prng.js';
import { startSandbox, type Sandbox } from '../index.js';
import {
  assumeRoleBody,
  passwordBody,
  signedHeaders,
  TestClient,
  testNow,
  type TestInput,
} from '../testing/test-client.js';
import { latencyOf } from './latency.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset', { seed: 1 }));
afterAll(() => sandbox.close());

const provinces = operationTable.listProvinces.path;
const faults = async (...list: TestInput[]) => {
  const answer = await partner.send(
    'PUT',
    '/_sandbox/faults',
    list.map((fault) => ({ operation: 'listProvinces', ...fault })),
  );
  expect(answer.json).toBeUndefined();
};

async function statuses(calls: number): Promise<number[]> {
  const seen = [];
  for (let call = 0; call < calls; call++) seen.push((await partner.call('listProvinces')).status);
  return seen;
}

describe('percent', () => {
  test('hits that share of the calls, the same ones in every run with the same seed', async () => {
    await faults({ percent: 30, status: 500 });
    const first = await statuses(200);
    const hit = first.filter((status) => status === 500).length;
    expect(hit).toBeGreaterThan(40);
    expect(hit).toBeLessThan(80);

    await faults({ percent: 30, status: 500 });
    expect(await statuses(200)).toEqual(first);

    await partner.send('POST', '/_sandbox/reset', { seed: 2 });
    await faults({ percent: 30, status: 500 });
    expect(await statuses(200)).not.toEqual(first);
  });

  test('0 hits none, 100 hits all; a call that is spared goes on to the next fault', async () => {
    await faults({ percent: 0, status: 500 }, { percent: 100, status: 502 });
    expect(await statuses(3)).toEqual([502, 502, 502]);
  });

  test('with times, so many calls are hit in all', async () => {
    await faults({ percent: 50, times: 2, status: 500 });
    expect((await statuses(40)).filter((status) => status === 500)).toHaveLength(2);
  });
});

describe('throttle', () => {
  test('answers 429 beyond the rate, in the words of the gateway', async () => {
    await faults({ throttle: { requests: 3, seconds: 60 } });
    expect(await statuses(5)).toEqual([200, 200, 200, 429, 429]);
    expect((await partner.call('listProvinces')).json).toMatchObject({
      error_code: 'APIGW.0308',
      error_msg:
        'The throttling threshold has been reached: policy user over ratelimit,limit:3,time:60 second',
    });
    expect((await partner.send('GET', '/_sandbox/calls')).json).toMatchObject({ throttled: 3 });
  });

  test('lets calls through again as the window slides', async () => {
    await faults({ throttle: { requests: 1, seconds: 1 }, retryAfterSeconds: 1 });
    expect(await statuses(2)).toEqual([200, 429]);
    expect((await partner.call('listProvinces')).headers.get('retry-after')).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await statuses(1)).toEqual([200]);
  });

  test('* counts all operations together', async () => {
    await faults({ operation: '*', throttle: { requests: 2, seconds: 60 }, errorCode: 'CBC.0250' });
    await partner.call('listSubCustomers');
    expect(await statuses(2)).toEqual([200, 429]);
    const refused = await partner.call('listSubCustomers');
    expect([refused.status, refused.json.error_code]).toEqual([429, 'CBC.0250']);
  });
});

describe('latency as a distribution', () => {
  const draws = (seed: number) => {
    const random = Rng.of(seed);
    return Array.from({ length: 5000 }, () => latencyOf({ median: 80, p99: 900 }, random));
  };

  test('has the median and the percentile asked for, and repeats', () => {
    const sorted = draws(1).sort((a, b) => a - b);
    expect(Math.abs(sorted[2500]! - 80)).toBeLessThan(8);
    expect(Math.abs(sorted[4950]! - 900)).toBeLessThan(180);
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  test('delays the answers', async () => {
    await faults({ latencyMs: { median: 60, p99: 60 } });
    const start = performance.now();
    expect(await statuses(1)).toEqual([200]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });
});

describe('body', () => {
  test('truncated: less comes than Content-Length promises, then the socket closes', async () => {
    const whole = (await partner.call('listProvinces')).text;
    await faults({ body: 'truncated' });
    const { promised, received, ended } = await download(provinces);
    expect(promised).toBe(Buffer.byteLength(whole));
    expect(received).toBe(whole.slice(0, received.length));
    expect(received.length).toBeGreaterThan(0);
    expect(received.length).toBeLessThan(whole.length);
    expect(ended).toBe('aborted');
    expect(await statuses(1)).toEqual([200]);
  });

  test('remove: a field is missing, the rest is as it was', async () => {
    const whole = (await partner.call('listProvinces')).json;
    await faults({ body: { remove: 'count' } }, { body: { remove: 'provinces[].code' } });
    const { count: _, ...rest } = whole;
    expect((await partner.call('listProvinces')).json).toEqual(rest);
    const without = (await partner.call('listProvinces')).json;
    expect(without.count).toBe(whole.count);
    expect(without.provinces).toEqual(
      whole.provinces.map(({ code: __, ...province }: { code: string }) => province),
    );
  });

  test('replace: a field is of another type, anywhere in the answer', async () => {
    await faults(
      { body: { replace: 'count', with: 'text' } },
      { body: { replace: 'provinces[]', with: null } },
      { body: { replace: 'provinces', with: { a: [1] } } },
      { body: { remove: 'provinces[]' } },
    );
    expect((await partner.call('listProvinces')).json.count).toBe('text');
    expect(new Set((await partner.call('listProvinces')).json.provinces)).toEqual(new Set([null]));
    expect((await partner.call('listProvinces')).json.provinces).toEqual({ a: [1] });
    expect((await partner.call('listProvinces')).json.provinces).toEqual([]);
  });

  test('what is left of the answer keeps every digit', async () => {
    const { customer_infos } = (await partner.call('listSubCustomers', { limit: 20 })).json;
    const ids = customer_infos.map(({ customer_id }: { customer_id: string }) => ({ customer_id }));
    const ask = () => partner.call('listCustomersBalancesDetail', { customer_infos: ids });
    const amounts = (text: string) => text.match(/\d+\.\d+/g);
    const whole = (await ask()).text;
    await faults({ operation: 'listCustomersBalancesDetail', body: { remove: 'no.such.field' } });
    expect(amounts((await ask()).text)).toEqual(amounts(whole));
    expect(amounts(whole)!.some((amount) => amount.endsWith('0'))).toBe(true);
  });

  test('an answer that is an error keeps its body', async () => {
    await faults({ body: { remove: 'error_code' } });
    expect((await partner.call('listProvinces', { limit: 0 })).json.error_code).toBe('CBC.0100');
  });
});

describe('clockSkewSeconds', () => {
  const signed = () =>
    new TestClient(sandbox.url).send(
      'GET',
      provinces,
      undefined,
      signedHeaders(sandbox.url, 'GET', provinces),
    );

  test.each([1200, -1200])(
    '%d: a correct signature has expired, a token has not',
    async (clockSkewSeconds) => {
      await faults({ times: 2, clockSkewSeconds });
      const refused = await signed();
      expect([refused.status, refused.json.error_code]).toEqual([401, 'APIGW.0303']);
      const message = /client time:(\w+),server time:(\w+)/.exec(refused.json.error_msg as string)!;
      const [client, server] = message.slice(1).map(timeOf) as [number, number];
      expect(Math.abs(server - client - clockSkewSeconds * 1000)).toBeLessThan(3000);
      expect(await statuses(1)).toEqual([200]);
      expect((await signed()).status).toBe(200);
    },
  );

  test('within 15 minutes nothing is refused', async () => {
    await faults({ clockSkewSeconds: 600 });
    expect((await signed()).status).toBe(200);
  });

  test('IAM looks at the same clock', async () => {
    await faults({ operation: 'listDomains', clockSkewSeconds: 1200 });
    const path = '/v3/auth/domains';
    const ask = () =>
      new TestClient(sandbox.url).send('GET', path, undefined, signedHeaders(sandbox.url, 'GET', path));
    expect((await ask()).status).toBe(401);
    expect((await ask()).status).toBe(200);
  });
});

test('expireTokens refuses every token issued so far, not the next one', async () => {
  const holder = await TestClient.ofPartner(sandbox);
  const other = await TestClient.ofPartner(sandbox);
  await faults({ expireTokens: true });
  for (const client of [holder, other]) {
    const refused = await client.call('listProvinces');
    expect([refused.status, refused.json.error_code]).toEqual([401, 'CBC.0154']);
  }
  const assumed = await other.send('POST', '/v3/auth/tokens', assumeRoleBody({ domain_name: 'anyone' }));
  expect(assumed.status).toBe(401);
  expect((await partner.send('POST', '/v3/auth/tokens', passwordBody())).status).toBe(201);
  partner = await TestClient.ofPartner(sandbox);
  expect(await statuses(1)).toEqual([200]);
});

interface Download {
  promised: number;
  received: string;
  ended: 'whole' | 'aborted';
}

/** What really comes over the wire, which fetch would only call a failure. */
function download(path: string): Promise<Download> {
  return new Promise((resolve, reject) => {
    const headers = signedHeaders(sandbox.url, 'GET', path);
    get(sandbox.url + path, { headers }, (answer) => {
      let received = '';
      const promised = Number(answer.headers['content-length']);
      answer.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
      answer.on('error', () => resolve({ promised, received, ended: 'aborted' }));
      answer.on('end', () => resolve({ promised, received, ended: 'whole' }));
    }).on('error', reject);
  });
}

function timeOf(stamp: string): number {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp)!;
  return Date.parse(`${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`);
}
