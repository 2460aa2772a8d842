import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';

export interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

export interface Issuer {
  url: string;
  /** With which it signs. */
  key: SigningKey;
  /** How often its keys were asked for. */
  asked: number;
  /** What it answers with: 200, or as one that is broken. */
  status: number;
  /** What it says its keys are. */
  jwks: { keys: JWK[] };
  /** A token as a program gets it, for five minutes; what differs is given. */
  token(claims?: JWTPayload, header?: Record<string, unknown>, key?: SigningKey): Promise<string>;
  /** Signs with another key from now on, and forgets the one before. */
  rotate(kid: string): Promise<void>;
  close(): Promise<void>;
}

export const audience = 'https://graph.example.com';

/** An issuer of tokens on this machine, with a discovery document. */
export async function startIssuer(): Promise<Issuer> {
  const server = createServer((request, response) => {
    const paths: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` },
      '/keys': issuer.jwks,
    };
    const body = paths[request.url!];
    if (request.url === '/keys') issuer.asked++;
    response.writeHead(body ? issuer.status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: await newKey('first'),
    asked: 0,
    status: 200,
    jwks: { keys: [] },
    async token(claims = {}, header = {}, { kid, privateKey } = issuer.key) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer.url, aud: audience, sub: 'person', iat: now, exp: now + 300, ...claims };
      const full = { alg: 'RS256', kid, ...header };
      return new SignJWT(payload).setProtectedHeader(full).sign(privateKey);
    },
    async rotate(kid) {
      issuer.key = await newKey(kid);
      issuer.jwks = { keys: [await published(issuer.key)] };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  issuer.jwks = { keys: [await published(issuer.key)] };
  return issuer;
}

export async function newKey(kid: string): Promise<SigningKey> {
  return { kid, ...(await generateKeyPair('RS256', { extractable: true })) };
}

/** As everybody may read it, in the form that people paste as a secret by mistake. */
export function pemOf({ publicKey }: SigningKey): Promise<string> {
  return exportSPKI(publicKey);
}

async function published({ kid, publicKey }: SigningKey): Promise<JWK> {
  return { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
}
