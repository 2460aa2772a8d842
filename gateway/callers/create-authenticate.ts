import { createHash } from 'node:crypto';
import { Lru } from '../../partner/memory/lru.js';
import { Attempts } from './attempts.js';
import type { Authenticate } from './authenticate.js';
import { bearerToken } from './bearer-token.js';
import type { Caller } from './caller.js';
import { credentialsInvalid, tooManyAttempts } from './failures.js';
import { sourceOf, type SourceOf } from './source-of.js';

/** `genuine`: the issuer has made it, but it is not valid any more, or not for us. That is no guess. */
export type Verdict = Caller | 'genuine' | undefined;

export interface CreateAuthenticateOptions {
  /** Whose API key it is. Takes the same time for every key that is none. */
  findKey: (key: string) => Caller | undefined;
  /** Whom a token speaks for; default: tokens are not known here. */
  verifyToken?: ((token: string) => Promise<Verdict>) | undefined;
  attempts?: Attempts | undefined;
  /** Default: the address of the socket. */
  sourceOf?: SourceOf | undefined;
}

/** Of a JWT in compact form. */
const threeParts = /^[^.]+\.[^.]+\.[^.]*$/;

/** Credentials that were right, by their hash: many programs may share an address with one that guesses. */
const mostAccepted = 10_000;

/**
 * Knows callers by API keys and by tokens of an issuer. A source that fails too often is slowed down: for a while nothing
 * of it is looked at, but for credentials that were right before.
 */
export function createAuthenticate(options: CreateAuthenticateOptions): Authenticate {
  const { findKey, verifyToken, attempts = new Attempts(), sourceOf: source = sourceOf(undefined) } = options;
  const accepted = new Lru<true>(mostAccepted);
  return async (request) => {
    const token = bearerToken(request);
    const from = source(request);
    const wait = attempts.wait(from);
    const digest = createHash('sha256').update(token).digest('base64url');
    if (wait > 0 && !accepted.get(digest)) throw tooManyAttempts(wait);
    const verdict = verifyToken && threeParts.test(token) ? await verifyToken(token) : findKey(token);
    if (typeof verdict === 'object') {
      accepted.set(digest, true);
      return verdict;
    }
    accepted.delete(digest);
    if (verdict === undefined) attempts.failed(from);
    throw credentialsInvalid();
  };
}
