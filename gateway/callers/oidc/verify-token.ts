import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Lru } from '../../../partner/memory/lru.js';
import type { Caller } from '../caller.js';
import type { Verdict } from '../create-authenticate.js';
import { issuerUnavailable } from '../failures.js';
import { callerFrom, type ClaimMapping, ClaimProblem } from './claims.js';
import { KeysUnavailable } from './issuer-keys.js';

export interface VerifyTokenOptions {
  issuer: string;
  /** What tokens for this gateway have as `aud`. */
  audience: string;
  claims: ClaimMapping;
  /** By how much the issuer's clock may differ from ours, in seconds. */
  clockSkewSeconds: number;
  findKey: JWTVerifyGetKey;
  /** Names that callers may belong to. */
  partners: readonly string[];
  log?: { warn(about: object, message: string): void } | undefined;
  /** Milliseconds. */
  now?: (() => number) | undefined;
}

/**
 * With a private key at the issuer and nowhere else. `none` is no signature, and with `HS256` whoever can check a token
 * can make one, from the public key if that is taken for a secret.
 */
const algorithms = [
  // RSA with PKCS #1 or PSS, and ECDSA.
  ...['RS', 'PS', 'ES'].flatMap((family) => [256, 384, 512].map((bits) => `${family}${bits}`)),
  ...['EdDSA', 'Ed25519'],
];

/** Far above what issuers make; a header of Node may be twice as long. */
const longestToken = 8 * 1024;
/** A token that was right is not checked again for this long, in milliseconds, but never beyond its end. */
const keptMs = 5 * 60_000;
const mostKept = 5_000;

/**
 * Whom a JWT speaks for. What is right is remembered for a while, and several requests with the same token wait for one
 * check.
 *
 * @returns a function that throws AuthenticationFailed with 503 when nobody can say whether a token is right
 */
export function tokenVerifier(options: VerifyTokenOptions): (token: string) => Promise<Verdict> {
  const { issuer, audience, clockSkewSeconds, findKey, claims, partners, log, now = Date.now } = options;
  const known = new Lru<{ caller: Caller; until: number }>(mostKept);
  const underWay = new Map<string, Promise<Verdict>>();

  async function verify(token: string, digest: string): Promise<Verdict> {
    try {
      const { payload } = await jwtVerify(token, findKey, {
        ...{ issuer, audience, algorithms, clockTolerance: clockSkewSeconds },
        requiredClaims: ['exp', 'iat'],
        currentDate: new Date(now()),
      });
      if (payload.iat! > now() / 1000 + clockSkewSeconds) return undefined;
      const caller = callerFrom(payload, claims, issuer, partners);
      known.set(digest, { caller, until: Math.min(payload.exp! * 1000, now() + keptMs) });
      return caller;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw issuerUnavailable(error.retryAfter);
      if (error instanceof ClaimProblem) {
        log?.warn({ problem: error.message, issuer }, 'A token’s claims are not what OIDC_CLAIMS says');
        return 'genuine';
      }
      // Its end is looked at last, when the signature was found to be right.
      return error instanceof errors.JWTExpired ? 'genuine' : undefined;
    }
  }

  return (token) => {
    if (token.length > longestToken) return Promise.resolve(undefined);
    const digest = createHash('sha256').update(token).digest('base64url');
    const before = known.get(digest);
    if (before && before.until > now()) return Promise.resolve(before.caller);
    let checking = underWay.get(digest);
    if (!checking) {
      checking = verify(token, digest).finally(() => underWay.delete(digest));
      underWay.set(digest, checking);
    }
    return checking;
  };
}
