import { randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { audience, type Issuer, newKey, pemOf } from '../../end-to-end/callers/support/issuer.js';
import type { HostileRequest } from './hostile-request.js';

/** Keys that the gateway knows, or knew. */
export interface KnownKeys {
  good: string;
  expired: string;
  revoked: string;
}

const refused = { status: 401, code: 'UNAUTHENTICATED' };
const malformed = { status: 400, code: 'AUTHORIZATION_MALFORMED' };

/** Those who are not who they say: every one of them gets the same answer, and learns nothing by it. */
export async function callers(issuer: Issuer, keys: KnownKeys): Promise<HostileRequest[]> {
  const now = Math.floor(Date.now() / 1000);
  const other = await newKey('other');
  const token = await issuer.token();
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = { iss: issuer.url, aud: audience, sub: 'person', iat: now, exp: now + 300 };
  const withSecret = (secret: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: issuer.key.kid })
      .sign(new TextEncoder().encode(secret));
  const admin = Buffer.from(JSON.stringify({ ...claims, scope: 'admin' })).toString('base64url');
  const bearer = (name: string, credentials: string, as = refused): HostileRequest => ({
    ...{ name, ...as },
    headers: { authorization: `Bearer ${credentials}` },
  });
  return [
    { name: 'nobody', ...refused, headers: { authorization: [] } },
    bearer('a key that is none', 'letmein'),
    bearer(
      'a key that was never given',
      `pgk_${randomBytes(6).toString('hex')}_${randomBytes(32).toString('base64url')}`,
    ),
    bearer(
      'a key with another secret',
      keys.good.slice(0, -4) + (keys.good.endsWith('AAAA') ? 'BBBB' : 'AAAA'),
    ),
    bearer('a key in capitals', keys.good.toUpperCase()),
    bearer('an expired key', keys.expired),
    bearer('a revoked key', keys.revoked),
    {
      name: 'a password',
      ...refused,
      headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    },
    {
      name: 'two keys',
      ...malformed,
      headers: { authorization: `Bearer ${keys.good}, Bearer ${keys.good}` },
    },
    bearer('an unsigned token', new UnsecuredJWT(claims).encode()),
    bearer('a token without its signature', `${header}.${payload}.`),
    bearer(
      'a token with another’s signature',
      `${header}.${payload}.${(await issuer.token({ sub: 'x' })).split('.')[2]!}`,
    ),
    bearer('a token that was changed', `${header}.${admin}.${signature}`),
    bearer('a token signed with the public key as a secret', await withSecret(await pemOf(issuer.key))),
    bearer('a token signed with no secret at all', await withSecret('secret')),
    bearer('an expired token', await issuer.token({ iat: now - 7200, exp: now - 3600 })),
    bearer('a token of tomorrow', await issuer.token({ nbf: now + 86_400 })),
    bearer('a token for somebody else', await issuer.token({ aud: 'https://other.example.com' })),
    bearer('a token of another issuer', await issuer.token({ iss: 'https://evil.example' })),
    bearer('a token without an end', await issuer.token({ exp: undefined })),
    bearer('a token of a key that nobody knows', await issuer.token({}, {}, other)),
    bearer(
      'a token of a stranger who says he is the issuer',
      await issuer.token({}, { kid: issuer.key.kid }, other),
    ),
    bearer(
      'a token that brings its key along',
      await issuer.token({}, { jwk: { kty: 'oct', k: 'AAAA' } }, other),
    ),
    bearer(
      'a token that says where its key is',
      await issuer.token({}, { jku: 'https://evil.example/keys' }, other),
    ),
    bearer('a token of a hundred kilobytes of claims', `${header}.${'A'.repeat(8_000)}.${signature}`),
    bearer('a token of three dots', '...'),
  ];
}
