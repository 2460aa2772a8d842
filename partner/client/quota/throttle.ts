import type { Clock } from '../clock.js';

/** How fast the rate comes back: one request per window in so many milliseconds without a 429. */
export const recoveryMs = 60_000;

/** A `Retry-After` may be a date, by a clock that is wrong: nobody waits longer than this, in milliseconds. */
const longestPauseMs = 600_000;

/** What replicas tell each other of the partner's 429. */
export interface ThrottleState {
  /** By how many requests per window the rate is lower at present. */
  lowered: number;
  /** Milliseconds since the 429 that lowered it; undefined when there was none lately. */
  sinceMs: number | undefined;
  /** Milliseconds for which nobody should call. */
  pauseMs: number;
}

/** What the partner's 429 teach of one operation: to pause, and to call less for a while. */
export class Throttle {
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #clock: Clock;
  #pausedUntil = 0;
  #lowered = 0;
  /** When the rate was lowered last. */
  #loweredAt = -Infinity;
  #last: number | undefined;

  constructor(quota: { requests: number; seconds: number }, clock: Clock) {
    this.#requests = quota.requests;
    this.#windowMs = quota.seconds * 1000;
    this.#clock = clock;
  }

  /** When calls may go on, in milliseconds since 1970; 0 or past when they may. */
  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** How many calls in a window are made at present. */
  get limit(): number {
    return Math.max(1, this.#requests - this.#lowering());
  }

  /** When the partner last answered 429, in milliseconds since 1970. */
  get last(): number | undefined {
    return this.#last;
  }

  /**
   * The partner has answered 429. Those of one window have one cause and count once.
   *
   * @param retryAfterMs what it asked for; by default the time between two calls at the documented rate
   * @returns milliseconds for which nobody should call
   */
  throttled(retryAfterMs = this.#windowMs / this.#requests): number {
    const now = this.#clock.now();
    const pause = Math.min(retryAfterMs, longestPauseMs);
    this.#last = now;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pause);
    if (now - this.#loweredAt >= this.#windowMs) {
      this.#lowered = Math.min(this.#lowering() + 1, this.#requests - 1);
      this.#loweredAt = now;
    }
    return pause;
  }

  /** Takes over what all replicas know together, where it is not older than what is known here. */
  adopt({ lowered, sinceMs, pauseMs }: ThrottleState): void {
    const now = this.#clock.now();
    if (pauseMs > 0) this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    if (sinceMs === undefined || now - sinceMs < this.#loweredAt - this.#windowMs) return;
    this.#loweredAt = now - sinceMs;
    this.#lowered = lowered + Math.floor(sinceMs / recoveryMs);
    this.#last = Math.max(this.#last ?? 0, this.#loweredAt);
  }

  #lowering(): number {
    return Math.max(0, this.#lowered - Math.floor((this.#clock.now() - this.#loweredAt) / recoveryMs));
  }
}
