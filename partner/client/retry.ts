import { CredentialsRejected, PartnerError } from './errors/index.js';
import type { OperationDeclaration } from './operations.js';

/** When a read is tried again. Writes never are: the API has no idempotency key. */
export interface RetryPolicy {
  /** Sends in all, the first included. */
  tries: number;
  /** Upper bound of the pause before the first repeat, in milliseconds; doubles with every further one. */
  firstPauseMs: number;
  /** Longest pause of our own choosing; a longer `Retry-After` of the partner is respected all the same. */
  longestPauseMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { tries: 3, firstPauseMs: 200, longestPauseMs: 2000 };

export interface Failure extends OperationDeclaration {
  /** Whose credential the call had. */
  credential: 'partner' | 'customer';
  error: unknown;
  /** Tries so far, the failed one included. */
  tried: number;
  /** Whether the failed try came after a renewal of the customer's token. */
  tokenRenewed: boolean;
}

/** What follows a failed try. Whatever is no read is sent once: `give up` is all that can follow. */
export function afterFailure(failure: Failure, policy: RetryPolicy): 'give up' | 'renew token' | 'try again' {
  const { effect, error, tried, tokenRenewed } = failure;
  if (effect !== 'read' || !(error instanceof PartnerError)) return 'give up';
  if (tokenRefused(failure)) return tokenRenewed ? 'give up' : 'renew token';
  return error.transient && tried < policy.tries ? 'try again' : 'give up';
}

/** Whether the customer's token was refused; IAM's refusal to give one is something else. */
export function tokenRefused({ credential, error }: Pick<Failure, 'credential' | 'error'>): boolean {
  return credential === 'customer' && error instanceof CredentialsRejected && !error.details.neverSent;
}

/**
 * Milliseconds to wait before the next try. Half of the pause is random, so that callers that failed together do
 * not come back together.
 *
 * @param tried how many tries have failed so far, at least 1
 * @param askedMs what the partner asked for with `Retry-After`
 */
export function pauseBeforeRetry(
  policy: RetryPolicy,
  tried: number,
  askedMs: number | undefined,
  random: () => number,
): number {
  const longest = Math.min(policy.firstPauseMs * 2 ** (tried - 1), policy.longestPauseMs);
  const ours = longest / 2 + (longest / 2) * random();
  return Math.max(askedMs ?? 0, ours);
}

/** A `Retry-After` header, seconds or an HTTP date, in milliseconds from now; undefined when it says nothing usable. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return ms >= 0 ? ms : undefined;
}
