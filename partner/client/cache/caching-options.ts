import type { Language } from '../../language/language.js';
import type { GuardedRedis } from '../../redis/guarded-redis.js';
import type { Clock } from '../clock.js';
import type { ReadAheadOptions } from './read-ahead.js';

export interface CachingPartnerOptions {
  /** Whose answers they are: see {@link accountOf}. */
  account: string;
  /** What answers may take of this process's memory; default 64. */
  megabytes?: number | undefined;
  /** Where they are kept for other replicas as well. Whoever opened it closes it. */
  redis?: GuardedRedis | undefined;
  /**
   * Whether this process hears of everything that is written through the gateway: it writes alone, or there is a Redis.
   * Otherwise only answers are kept that no write makes stale. Default: it does.
   */
  hearsOfWrites?: boolean | undefined;
  /** Of calls that ask for none; what the client is set to. */
  language?: Language | undefined;
  /** Milliseconds for a call that says nothing; what the client is set to, by default 10,000. */
  deadlineMs?: number | undefined;
  /** Whether what the partner renews by the clock is read again by itself; default: not. */
  prefetch?: boolean | undefined;
  /** Told how much of what was read ahead was used. */
  log?: ReadAheadOptions['log'];
  clock?: Clock | undefined;
  /** What months are counted from, in milliseconds since 1970; default: the clock. */
  now?: (() => number) | undefined;
}
