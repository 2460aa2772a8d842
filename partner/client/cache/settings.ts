import { type Environment, oneOf, readSettings, wholeNumber } from '../../settings/settings.js';

const table = {
  CACHE: oneOf('on', 'off'),
  CACHE_MEGABYTES: wholeNumber(1, 65_536),
  PREFETCH: oneOf('on', 'off'),
} as const;

export interface CacheSettings {
  /** Whether answers of the partner are kept for later requests. */
  on: boolean;
  /** What they may take of this process's memory; default: what the cache takes by itself. */
  megabytes: number | undefined;
  /** Whether what the partner renews by the clock is read again by itself. */
  prefetch: boolean;
}

/** @throws SettingsError naming every wrong value */
export function readCacheSettings(environment: Environment): CacheSettings {
  const set = readSettings(table, environment);
  return { on: set.CACHE !== 'off', megabytes: set.CACHE_MEGABYTES, prefetch: set.PREFETCH === 'on' };
}
