import { Lru } from '../../partner/memory/lru.js';

export interface AttemptsOptions {
  /** How many may fail at once, and then in each minute; default 10. */
  perMinute?: number | undefined;
  /** Sources remembered; beyond them the one that failed longest ago is forgotten. Default 10,000. */
  maxSources?: number | undefined;
  /** Milliseconds. */
  now?: (() => number) | undefined;
}

interface Failures {
  /** How many were open at that time; each is over after a while. */
  count: number;
  at: number;
}

/** How often a source has failed lately, as a bucket that leaks: it slows down, and nobody is locked out for good. */
export class Attempts {
  readonly #sources: Lru<Failures>;
  readonly #most: number;
  readonly #now: () => number;

  constructor({ perMinute = 10, maxSources = 10_000, now = Date.now }: AttemptsOptions = {}) {
    this.#most = perMinute;
    this.#sources = new Lru(maxSources);
    this.#now = now;
  }

  /** Seconds until the next attempt of a source is looked at; 0 for now. */
  wait(source: string): number {
    const over = this.#open(source) - (this.#most - 1);
    return over <= 0 ? 0 : Math.ceil((over / this.#most) * 60);
  }

  failed(source: string): void {
    // Those that were under way together count all, but nobody waits longer than two minutes for it.
    const count = Math.min(this.#open(source) + 1, 3 * this.#most - 1);
    this.#sources.set(source, { count, at: this.#now() });
  }

  #open(source: string): number {
    const failures = this.#sources.get(source);
    if (!failures) return 0;
    const over = ((this.#now() - failures.at) / 60_000) * this.#most;
    return Math.max(0, failures.count - over);
  }
}
