import { describe, expect, test } from '@jest/globals';
import {
  AccessDenied,
  CredentialsRejected,
  DeadlineExceeded,
  InvalidParameter,
  MalformedAnswer,
  type PartnerErrorDetails,
  Refused,
  Throttled,
  Unavailable,
} from './errors/index.js';
import { afterFailure, defaultRetryPolicy, pauseBeforeRetry, readRetryAfter } from './retry.js';

const text = { en: 'It failed.', zh: '失败。' };
const details: PartnerErrorDetails = { operation: 'listSubCustomers' };
const hungUp = new Unavailable(text, details);
const tokenRefused = new CredentialsRejected(text, details);
const loginRefused = new CredentialsRejected(text, { ...details, neverSent: true });

describe('what follows a failed try', () => {
  const first = { effect: 'read', credential: 'partner', tried: 1, tokenRenewed: false } as const;

  test.each([
    { case: 'unreachable, hung up or 5xx', error: hungUp, next: 'try again' },
    { case: '429', error: new Throttled(text, details), next: 'try again' },
    { case: 'our own queue is too long', error: new Throttled(text, details, false), next: 'give up' },
    { case: 'no JSON', error: new MalformedAnswer(text, details, true), next: 'try again' },
    {
      case: 'JSON, but not as the contract says',
      error: new MalformedAnswer(text, details),
      next: 'give up',
    },
    { case: 'deadline', error: new DeadlineExceeded(text, details), next: 'give up' },
    { case: 'wrong parameter', error: new InvalidParameter(text, details), next: 'give up' },
    { case: 'a business rule', error: new Refused(text, details), next: 'give up' },
    { case: 'not allowed', error: new AccessDenied(text, details), next: 'give up' },
    { case: 'wrong key', error: tokenRefused, next: 'give up' },
    { case: 'the caller has gone', error: new DOMException('gone', 'AbortError'), next: 'give up' },
    { case: 'a fault of ours', error: new TypeError('x is undefined'), next: 'give up' },
  ])('a read after $case: $next', ({ error, next }) => {
    expect(afterFailure({ ...first, error }, defaultRetryPolicy)).toBe(next);
  });

  test.each([
    { tried: 1, next: 'try again' },
    { tried: 2, next: 'try again' },
    { tried: 3, next: 'give up' },
    { tried: 4, next: 'give up' },
  ])('a read that failed for the $tried. time: $next', ({ tried, next }) => {
    expect(afterFailure({ ...first, error: hungUp, tried }, defaultRetryPolicy)).toBe(next);
  });

  test.each([
    { case: 'its token was refused', error: tokenRefused, tokenRenewed: false, next: 'renew token' },
    { case: 'the new token was refused too', error: tokenRefused, tokenRenewed: true, next: 'give up' },
    { case: 'IAM refused to give a token', error: loginRefused, tokenRenewed: false, next: 'give up' },
  ])('a customer’s read when $case: $next', ({ error, tokenRenewed, next }) => {
    const failure = { ...first, credential: 'customer', error, tokenRenewed } as const;
    expect(afterFailure(failure, defaultRetryPolicy)).toBe(next);
  });

  const everyError = [
    hungUp,
    tokenRefused,
    loginRefused,
    new Throttled(text, details),
    new Unavailable(text, { ...details, neverSent: true }),
    new MalformedAnswer(text, details, true),
  ];
  test.each(
    (['idempotent', 'unsafe'] as const).flatMap((effect) =>
      (['partner', 'customer'] as const).map((credential) => ({ effect, credential })),
    ),
  )('an $effect call with the credential of the $credential is sent once', (declared) => {
    for (const error of everyError) {
      for (const tokenRenewed of [false, true]) {
        const failure = { ...declared, error, tried: 1, tokenRenewed };
        expect(afterFailure(failure, { ...defaultRetryPolicy, tries: 100 })).toBe('give up');
      }
    }
  });
});

describe('the pause before the next try', () => {
  const policy = { tries: 9, firstPauseMs: 200, longestPauseMs: 1000 };

  test.each([
    { tried: 1, random: 0, pause: 100 },
    { tried: 1, random: 1, pause: 200 },
    { tried: 2, random: 1, pause: 400 },
    { tried: 3, random: 0.5, pause: 600 },
    { tried: 8, random: 1, pause: 1000 },
  ])('doubles up to the longest, half of it by chance: $tried, $random', ({ tried, random, pause }) => {
    expect(pauseBeforeRetry(policy, tried, undefined, () => random)).toBe(pause);
  });

  test('is what the partner asks for, when that is longer', () => {
    expect(pauseBeforeRetry(policy, 1, 5000, () => 1)).toBe(5000);
    expect(pauseBeforeRetry(policy, 1, 0, () => 1)).toBe(200);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5);

  test.each([
    ['2', 2000],
    ['0', 0],
    [' 30 ', 30_000],
    ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', undefined],
    ['', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%j means %j ms', (header, ms) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});
