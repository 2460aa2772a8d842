import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { IssuerKeys } from '../../../gateway/callers/oidc/issuer-keys.js';
import { tokenVerifier } from '../../../gateway/callers/oidc/verify-token.js';
import { type ClosedGateway, startClosedGateway } from './support/closed-gateway.js';
import { audience, type Issuer, newKey, pemOf, startIssuer } from './support/issuer.js';

let issuer: Issuer;
let stage: ClosedGateway;
beforeAll(async () => {
  issuer = await startIssuer();
  stage = await startClosedGateway({
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: audience,
    OIDC_CLOCK_SKEW_SECONDS: '10',
    OIDC_CLAIMS: JSON.stringify({ scopes: 'scope', introspection: { value: false } }),
    MAX_FAILED_ATTEMPTS: '1000',
  });
});
afterAll(async () => {
  await stage.close();
  await issuer.close();
});

const now = () => Math.floor(Date.now() / 1000);
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const ask = (token: string) => stage.ask(`Bearer ${token}`);

test('a token of the issuer is good, and so is a key beside it', async () => {
  const { status, data } = await ask(await issuer.token({ scope: 'openid customers:read' }));
  expect(status).toBe(200);
  expect(data.customers.totalCount).toBeGreaterThan(0);
  expect(issuer.asked).toBe(1);
});

describe('clocks may differ a little', () => {
  test.each([
    ['just expired', () => ({ iat: now() - 300, exp: now() - 2 }), 200],
    ['expired', () => ({ iat: now() - 300, exp: now() - 15 }), 401],
    ['valid in a moment', () => ({ nbf: now() + 5 }), 200],
    ['not valid yet', () => ({ nbf: now() + 60 }), 401],
    ['made in a moment', () => ({ iat: now() + 5 }), 200],
    ['made in the future', () => ({ iat: now() + 60 }), 401],
  ])('%s: %#', async (_, claims, status) => {
    expect((await ask(await issuer.token(claims()))).status).toBe(status);
  });
});

describe('nobody is let in by', () => {
  const right = () => ({ iss: issuer.url, aud: audience, sub: 'person', iat: now(), exp: now() + 300 });
  const header = () => ({ alg: 'RS256', kid: issuer.key.kid });
  const hmac = (head: object, secret: string | Buffer) => {
    const signed = `${encoded(head)}.${encoded(right())}`;
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  };

  const attempts: Record<string, () => string | Promise<string>> = {
    'no signature': () => `${encoded({ alg: 'none' })}.${encoded(right())}.`,
    'no signature, oddly written': () => `${encoded({ alg: 'nOnE' })}.${encoded(right())}.`,
    'no signature under the name of one': () => `${encoded(header())}.${encoded(right())}.`,
    'a signature cut off a right token': async () => (await issuer.token()).replace(/[^.]+$/, ''),
    'another payload under a right signature': async () => {
      const [head, , signature] = (await issuer.token()).split('.');
      return `${head}.${encoded({ ...right(), sub: 'admin' })}.${signature}`;
    },
    'the public key as a secret, as PEM': async () =>
      hmac({ ...header(), alg: 'HS256' }, await pemOf(issuer.key)),
    'the public key as a secret, as JWK': async () =>
      hmac({ ...header(), alg: 'HS256' }, JSON.stringify(await exportJWK(issuer.key.publicKey))),
    'the public key as a secret, as its modulus': async () => {
      const { n } = await exportJWK(issuer.key.publicKey);
      return hmac({ ...header(), alg: 'HS256' }, Buffer.from(n!, 'base64url'));
    },
    'an empty secret': () => hmac({ alg: 'HS256' }, ''),
    'another key under the name of the right one': async () =>
      issuer.token({}, {}, await newKey(issuer.key.kid)),
    'another key with a name of its own': async () => issuer.token({}, {}, await newKey('own')),
    'a key that comes with the token': async () => {
      const own = await newKey('own');
      return issuer.token({}, { jwk: await exportJWK(own.publicKey) }, own);
    },
    'an address of keys that comes with the token': async () =>
      issuer.token({}, { jku: `${issuer.url}/keys`, x5u: `${issuer.url}/keys` }, await newKey('own')),
    'a name of a key that is a path': async () =>
      issuer.token({}, { kid: '../../../../dev/null' }, await newKey('own')),
    'a name of a key that is a statement': async () =>
      issuer.token({}, { kid: "' union select 'secret" }, await newKey('own')),
    'another issuer': () => issuer.token({ iss: 'https://issuer.example.com' }),
    'another issuer by a slash': () => issuer.token({ iss: `${issuer.url}/` }),
    'another audience': () => issuer.token({ aud: 'https://other.example.com' }),
    'no audience': () => issuer.token({ aud: undefined as never }),
    'no end': () => issuer.token({ exp: undefined as never }),
    'no beginning': () => issuer.token({ iat: undefined as never }),
    'no subject': () => issuer.token({ sub: undefined as never }),
    'an end that is a text': () => issuer.token({ exp: '9999999999' as never }),
    'an extension nobody knows': () =>
      new SignJWT(right())
        .setProtectedHeader({ ...header(), crit: ['own'], own: true })
        .sign(issuer.key.privateKey, { crit: { own: true } }),
    'a header that is no JSON': () => `AAAA.${encoded(right())}.AAAA`,
    'a header with duplicate keys': () =>
      `${Buffer.from('{"alg":"RS256","alg":"none"}').toString('base64url')}.${encoded(right())}.`,
    'a prototype': () =>
      `${Buffer.from('{"alg":"RS256","__proto__":{"kid":"first"}}').toString('base64url')}.${encoded(right())}.AAAA`,
    'a token that is too long': () => issuer.token({ scope: 'x'.repeat(7_000) }),
  };

  test.each(Object.keys(attempts))('%s', async (name) => {
    const answer = await ask(await attempts[name]!());
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="partner-graph", error="invalid_token"');
    expect(answer.data).toBeUndefined();
  });

  test('and a right token is good after all of that, with one question to the issuer', async () => {
    expect((await ask(await issuer.token())).status).toBe(200);
    expect(issuer.asked).toBe(1);
  });
});

test('a token cannot be made to look like another one’s by what its subject is called', async () => {
  expect((await ask(await issuer.token({ sub: 'a\nb' }))).status).toBe(401);
  expect((await ask(await issuer.token({ sub: '' }))).status).toBe(401);
});

describe('an issuer that changes', () => {
  let changing: Issuer;
  let clock: number;
  const verdict = async (token: string) => {
    try {
      const found = await verify(token);
      return typeof found === 'object' ? found.id : found;
    } catch (error) {
      return (error as { answer: object }).answer;
    }
  };
  let verify: ReturnType<typeof tokenVerifier>;
  beforeEach(async () => {
    changing = await startIssuer();
    clock = Date.now();
    verify = tokenVerifier({
      ...{ issuer: changing.url, audience, clockSkewSeconds: 0, partners: [] },
      claims: { caller: 'sub', scopes: 'scope' },
      findKey: new IssuerKeys({ issuer: changing.url, now: () => clock }).find,
      now: () => clock,
    });
  });
  afterEach(() => changing.close());
  /** Of a token that is made now, by a clock that stands until it is moved. */
  const long = () => ({ iat: Math.floor(clock / 1000), exp: Math.floor(clock / 1000) + 86_400 });

  test('may sign with another key: it is asked for when a token names it, at most every 30 s', async () => {
    const before = await changing.token(long());
    expect(await verdict(before)).toBe(`${changing.url}#person`);
    await changing.rotate('second');
    const after = await changing.token(long());
    expect(await verdict(after)).toBeUndefined();
    clock += 30_000;
    expect(await verdict(after)).toBe(`${changing.url}#person`);
    // What was right is remembered for five minutes, and a key that was withdrawn no longer than that.
    clock += 5 * 60_000;
    expect(await verdict(before)).toBeUndefined();
    expect(changing.asked).toBe(3);
    for (let made = 0; made < 20; made++) {
      await verdict(await changing.token({ ...long(), jti: `${made}` }, {}, await madeUp));
    }
    expect(changing.asked).toBe(3);
  });
  const madeUp = newKey('made-up');

  test.each(['ES256', 'PS384', 'EdDSA'])('may sign with %s', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    changing.jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg }] };
    const token = await changing.token(long(), { alg }, { kid: 'k', privateKey, publicKey });
    expect(await verdict(token)).toBe(`${changing.url}#person`);
  });

  test('may not sign with a secret, even when it is among its keys', async () => {
    const secret = Buffer.from('0123456789abcdef0123456789abcdef');
    changing.jwks = { keys: [{ kty: 'oct', k: secret.toString('base64url'), kid: 'k', alg: 'HS256' }] };
    const now = Math.floor(clock / 1000);
    const token = await new SignJWT({
      iss: changing.url,
      aud: audience,
      sub: 'person',
      iat: now,
      exp: now + 60,
    })
      .setProtectedHeader({ alg: 'HS256', kid: 'k' })
      .sign(secret);
    expect(await verdict(token)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['no keys', { keys: [] }],
    ['what is no set of keys', { keys: 'k' }],
    ['nothing', {}],
    ['a key that is none', { keys: [{ kty: 'RSA', kid: 'first' }] }],
  ])('may publish %s: nobody is let in, and nothing breaks', async (_, jwks) => {
    const token = await changing.token(long());
    changing.jwks = jwks as typeof changing.jwks;
    const found = await verdict(token);
    expect([undefined, 503]).toContain((found as { status?: number } | undefined)?.status);
    expect(typeof found).not.toBe('string');
  });

  test('may point elsewhere in its discovery document: that is not followed', async () => {
    const other = await startIssuer();
    const verifier = new IssuerKeys({ issuer: `${other.url}/` });
    await expect(verifier.find({ alg: 'RS256', kid: 'first' }, {} as never)).rejects.toThrow('cannot be had');
    await other.close();
  });

  test('may be out of reach: its keys serve for an hour, then a token is neither right nor wrong', async () => {
    expect(await verdict(await changing.token(long()))).toBe(`${changing.url}#person`);
    changing.status = 500;
    clock += 50 * 60_000;
    expect(await verdict(await changing.token({ ...long(), jti: '1' }))).toBe(`${changing.url}#person`);
    clock += 20 * 60_000;
    const late = await changing.token({ ...long(), jti: '2' });
    expect(await verdict(late)).toMatchObject({
      status: 503,
      code: 'AUTHENTICATION_UNAVAILABLE',
      retryAfter: 5,
    });
    const asked = changing.asked;
    clock += 2_000;
    expect(await verdict(late)).toMatchObject({ status: 503, retryAfter: 3 });
    expect(changing.asked).toBe(asked);
    changing.status = 200;
    clock += 4_000;
    expect(await verdict(late)).toBe(`${changing.url}#person`);
  });
});

test('an issuer that is out of reach from the beginning makes answers 503, and keys go on working', async () => {
  const gone = await startIssuer();
  await gone.close();
  const closed = await startClosedGateway({ OIDC_ISSUER: gone.url, OIDC_AUDIENCE: audience });
  const answer = await closed.ask(`Bearer ${await gone.token()}`);
  expect(answer).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'AUTHENTICATION_UNAVAILABLE' } }],
  });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.headers['www-authenticate']).toBeUndefined();
  expect(closed.logged.join('\n')).toContain('The keys of the issuer cannot be had');
  const key = await closed.callers('rotate', 'first');
  let status = 401;
  for (let tries = 0; status !== 200 && tries < 5; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    ({ status } = await closed.ask(`Bearer ${key}`));
  }
  expect(status).toBe(200);
  await closed.close();
});
