import type { FormattedExecutionResult } from 'graphql';
import { Lru } from '../../partner/memory/lru.js';
import { WeightedLru } from '../../partner/memory/weighted-lru.js';
import { sizeOf } from './size-of.js';

export type Data = NonNullable<FormattedExecutionResult['data']>;

export interface KeptAnswer {
  data: Data;
  /** Milliseconds. */
  at: number;
  until: number;
  /** Age of the oldest part of it when it was kept, in milliseconds. */
  ageMs: number;
  /** Of the data it was composed of. */
  version: string;
}

export interface KeptAnswersOptions {
  /** What answers may take of this process's memory; default 16 MB. */
  megabytes?: number;
  /** Milliseconds on a clock that is never set; default: of this process. */
  now?: () => number;
}

/** Longest time for which an answer is given again, in milliseconds: what a query says of "today" must not be of yesterday. */
const longestMs = 30_000;
/** So many questions are remembered that were asked once. */
const mostQuestions = 1000;

/**
 * Answers that were asked for more than once: what is asked for a second time is likely to be asked for again. The least
 * recently used go first.
 */
export class KeptAnswers {
  /** Of the data of a partner as this process knows them; undefined where it does not hear of changes. */
  readonly version: (partner: string | undefined) => string | undefined;
  readonly #now: () => number;
  readonly #limit: number;
  readonly #answers: WeightedLru<KeptAnswer>;
  readonly #askedOnce = new Lru<true>(mostQuestions);

  constructor(version: KeptAnswers['version'], options: KeptAnswersOptions = {}) {
    const { megabytes = 16, now = () => performance.now() } = options;
    this.version = version;
    this.#now = now;
    this.#limit = megabytes * 1_000_000;
    this.#answers = new WeightedLru(this.#limit);
  }

  get bytes(): number {
    return this.#answers.held;
  }

  /** The answer, with its age now and how long it may still be used, in milliseconds. */
  get(
    key: string,
    partner: string | undefined,
  ): { data: Data; ageMs: number; freshForMs: number } | undefined {
    const kept = this.#answers.get(key);
    if (!kept) return undefined;
    const now = this.#now();
    if (kept.until <= now || kept.version !== this.version(partner)) {
      this.#answers.delete(key);
      return undefined;
    }
    return { data: kept.data, ageMs: kept.ageMs + now - kept.at, freshForMs: kept.until - now };
  }

  /**
   * Keeps an answer, if it has been asked for before.
   *
   * @param version of the data when the question came: what has changed since is not in the answer
   */
  offer(
    key: string,
    data: Data,
    { version, ageMs, freshForMs }: { version: string; ageMs: number; freshForMs: number },
  ): void {
    if (freshForMs <= 0) return;
    if (!this.#askedOnce.get(key)) return this.#askedOnce.set(key, true);
    this.#askedOnce.delete(key);
    const at = this.#now();
    const bytes = sizeOf(data) + 2 * key.length;
    if (bytes > this.#limit / 8) return;
    const until = at + Math.min(freshForMs, longestMs);
    this.#answers.set(key, { data, at, until, ageMs, version }, bytes);
  }
}
