import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newApiKey } from '../../../gateway/callers/keys/api-key.js';
import { type ClosedGateway, startClosedGateway } from './support/closed-gateway.js';
import { audience, type Issuer, newKey, startIssuer } from './support/issuer.js';

let issuer: Issuer;
let stage: ClosedGateway;
let key: string;
/** Every test comes from addresses of its own: the gateway believes this machine, as if it were a proxy. */
let network = 0;
beforeAll(async () => {
  issuer = await startIssuer();
  const clients = { TRUSTED_PROXIES: '127.0.0.1' };
  stage = await startClosedGateway({ ...clients, OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience });
  key = await stage.callers('rotate', 'first');
  while ((await ask(key, 'start')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 300));
});
afterAll(async () => {
  await stage.close();
  await issuer.close();
});
beforeEach(() => void network++);

function ask(token: string | undefined, host: number | 'start' = 1) {
  const source =
    host === 'start' ? `198.51.100.${Math.ceil(Math.random() * 250)}` : `203.0.${network}.${host}`;
  return stage.ask(token && `Bearer ${token}`, { headers: { 'x-forwarded-for': source } });
}

async function guess(times: number, next: () => string | Promise<string> = () => newApiKey().key) {
  const statuses: number[] = [];
  for (let made = 0; made < times; made++) statuses.push((await ask(await next())).status);
  return statuses;
}

describe('who guesses', () => {
  test('has ten attempts, then one after six seconds and so on', async () => {
    expectSlowedDown(await guess(14));
    const answer = await ask(newApiKey().key);
    expect(answer).toMatchObject({ status: 429, errors: [{ extensions: { code: 'TOO_MANY_ATTEMPTS' } }] });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(6);
  });

  test('with tokens is slowed down as with keys, and the signature is not looked at any more', async () => {
    const own = await newKey(issuer.key.kid);
    expectSlowedDown(await guess(14, () => issuer.token({ jti: `${Math.random()}` }, {}, own)));
  });

  /** On a machine that is slow an attempt or two may have become free meanwhile. */
  function expectSlowedDown(statuses: number[]): void {
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  }

  test('does not learn, while it waits, whether a key is right', async () => {
    const late = await stage.callers('rotate', 'first');
    await guess(10);
    const told = [await ask(late), await ask(newApiKey().key)].map(({ status, errors }) => ({
      status,
      // Each request has an id of its own, and a second may pass.
      errors: errors!.map(({ message, extensions }) => [message.replace(/\d+/, ''), extensions?.code]),
    }));
    expect(told[0]).toEqual(told[1]);
  });
});

describe('others at the same address, behind one router,', () => {
  test('go on with keys and tokens that were right before', async () => {
    const token = await issuer.token({ scope: 'customers:read' });
    expect((await ask(token)).status).toBe(200);
    await guess(30);
    expect((await ask(key)).status).toBe(200);
    expect((await ask(token)).status).toBe(200);
  });

  test('are not slowed down by requests without credentials, nor by tokens that have expired', async () => {
    const expired = () => issuer.token({ exp: 1_700_000_000, jti: `${Math.random()}` });
    expect(new Set(await guess(30, expired))).toEqual(new Set([401]));
    for (let made = 0; made < 30; made++) expect((await ask(undefined)).status).toBe(401);
    expect((await ask(await issuer.token({ scope: 'bills:read' }))).status).toBe(200);
  });
});

test('at another address nothing is noticed', async () => {
  await guess(30);
  expect((await ask(await issuer.token({ jti: 'new' }), 2)).status).toBe(200);
  expect((await ask(newApiKey().key, 3)).status).toBe(401);
});
