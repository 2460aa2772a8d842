import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { type ClosedGateway, startClosedGateway } from './support/closed-gateway.js';

let stage: ClosedGateway;
beforeAll(async () => {
  stage = await startClosedGateway({ MAX_FAILED_ATTEMPTS: '1000' });
});
afterAll(() => stage.close());

const unknown = `pgk_${'0'.repeat(12)}_${'A'.repeat(43)}`;

/** Asks until the changed file is known, which takes a second. */
async function untilKnown(key: string, status = 200): Promise<number> {
  for (let tries = 0; ; tries++) {
    const answer = await stage.ask(`Bearer ${key}`);
    if (answer.status === status || tries > 60) return answer.status;
    await sleep(50);
  }
}

test('a key that was added while the gateway runs is known within seconds, and one that was revoked is not any more', async () => {
  const key = await stage.callers('add', 'shop', '--scopes', 'customers:read');
  expect(await untilKnown(key)).toBe(200);
  const { data, errors } = await stage.ask(`bearer ${key}`);
  expect(errors).toBeUndefined();
  expect(data.customers.totalCount).toBeGreaterThan(0);
  await stage.callers('revoke', 'shop');
  expect(await untilKnown(key, 401)).toBe(401);
});

describe('who is not known', () => {
  test.each([
    ['no credentials', undefined, 401, 'UNAUTHENTICATED', 'Bearer realm="partner-graph"'],
    ['another scheme', 'Basic dTpw', 401, 'UNAUTHENTICATED', 'Bearer realm="partner-graph"'],
    ...[
      ['nothing behind the scheme', 'Bearer'],
      ['two tokens', 'Bearer one two'],
      ['what no token is made of', 'Bearer "key"'],
    ].map(
      ([what, header]) =>
        [
          what,
          header,
          400,
          'AUTHORIZATION_MALFORMED',
          'Bearer realm="partner-graph", error="invalid_request"',
        ] as const,
    ),
    ...[
      ['an unknown key', unknown],
      ['what looks like nothing', 'key'],
      ['what looks like a token, where none is good', 'e30.e30.e30'],
    ].map(
      ([what, token]) =>
        [
          what,
          `Bearer ${token}`,
          401,
          'UNAUTHENTICATED',
          'Bearer realm="partner-graph", error="invalid_token"',
        ] as const,
    ),
  ])('%s', async (_, header, status, code, challenge) => {
    const answer = await stage.ask(header);
    expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
    expect(answer.headers['www-authenticate']).toBe(challenge);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.data).toBeUndefined();
  });

  test('two Authorization headers are one too many, even when the first is right', async () => {
    const key = await stage.callers('add', 'twice', '--scopes', 'admin');
    expect(await untilKnown(key)).toBe(200);
    const answer = await request(`${stage.gateway.url}/graphql?query={__typename}`, {
      headers: [
        'apollo-require-preflight',
        '1',
        'authorization',
        `Bearer ${key}`,
        'authorization',
        'Bearer b',
      ],
    });
    expect(answer.statusCode).toBe(400);
    expect(await answer.body.json()).toMatchObject({
      errors: [{ extensions: { code: 'AUTHORIZATION_MALFORMED' } }],
    });
  });

  test('the answer is the same for a key that is unknown, wrong, expired or revoked', async () => {
    const right = await stage.callers('add', 'same', '--scopes', 'admin');
    const rotated = await stage.callers('rotate', 'same', '--grace', '0');
    const revoked = await stage.callers('add', 'gone', '--scopes', 'admin');
    const short = await stage.callers('add', 'short', '--scopes', 'admin', '--expires', '1s');
    await stage.callers('revoke', 'gone');
    expect(await untilKnown(rotated)).toBe(200);
    await sleep(1_000);
    const wrong = `${rotated.slice(0, -1)}${rotated.endsWith('A') ? 'B' : 'A'}`;
    const answers = await Promise.all(
      [unknown, wrong, right, revoked, short].map(async (key) => {
        const { status, errors, headers } = await stage.ask(`Bearer ${key}`);
        // What differs between any two answers.
        const { date: _, 'x-request-id': __, ...others } = headers;
        const { requestId: ___, ...extensions } = errors![0]!.extensions!;
        return { status, message: errors![0]!.message, extensions, others };
      }),
    );
    expect(answers[0]!.status).toBe(401);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('it is said in the language of the request', async () => {
    const { errors, headers } = await stage.ask(`Bearer ${unknown}`, {
      headers: { 'accept-language': 'zh-CN' },
    });
    expect(errors![0]!.message).toMatch(/密钥或令牌无效/);
    expect(headers['content-language']).toBe('zh-CN');
  });
});

test('after a rotation the key before is good for the grace period', async () => {
  const before = await stage.callers('add', 'rotating', '--scopes', 'admin');
  const after = await stage.callers('rotate', 'rotating', '--grace', '3s');
  expect(await untilKnown(after)).toBe(200);
  expect((await stage.ask(`Bearer ${before}`)).status).toBe(200);
  expect(await untilKnown(before, 401)).toBe(401);
  expect((await stage.ask(`Bearer ${after}`)).status).toBe(200);
});

test('a file that is broken while the gateway runs changes nothing, and the log says what is wrong', async () => {
  const key = await stage.callers('add', 'steady', '--scopes', 'admin');
  expect(await untilKnown(key)).toBe(200);
  const content = readFileSync(stage.callersFile, 'utf8');
  writeFileSync(stage.callersFile, content.replace('"admin"', '"everything"'));
  while (!stage.logged.some((line) => line.includes('callers[0].scopes[0] must be one of'))) await sleep(50);
  expect((await stage.ask(`Bearer ${key}`)).status).toBe(200);
  writeFileSync(stage.callersFile, content);
});

test('no key and no hash of one is in the log', async () => {
  const key = await stage.callers('add', 'quiet', '--scopes', 'admin');
  expect(await untilKnown(key)).toBe(200);
  const hashes = readFileSync(stage.callersFile, 'utf8').match(/[0-9a-f]{64}/g)!;
  const logged = stage.logged.join('\n');
  for (const secret of ['pgk_', key.slice(17), ...hashes]) expect(logged).not.toContain(secret);
  expect(logged).toContain('"caller\\":\\"quiet\\"'.replaceAll('\\', ''));
});

test('whether the process is there and can work is said to everybody', async () => {
  for (const path of ['/livez', '/readyz']) {
    expect((await fetch(stage.gateway.url + path)).status).toBe(200);
  }
});

test('who may not ask for the schema gets an error before anything runs, and names of types all the same', async () => {
  const key = await stage.callers('add', 'blind', '--scopes', 'admin', '--introspection', 'no');
  expect(await untilKnown(key)).toBe(200);
  const as = (query: string) =>
    stage.ask(`Bearer ${key}`, { query, headers: { accept: 'application/graphql-response+json' } });
  for (const query of [
    '{ __schema { types { name } } }',
    '{ customers(first: 1) { totalCount } t: __type(name: "Customer") { name } }',
    'query { ...F } fragment F on Query { __schema { description } }',
  ]) {
    const answer = await as(query);
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INTROSPECTION_DISABLED' } }],
    });
    expect(answer.data).toBeUndefined();
  }
  expect(await as('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
});
