import { RedisStore } from './redis-store.js';
import type { LedgerSettings } from './settings.js';
import { SqliteStore } from './sqlite-store.js';
import type { LedgerStore } from './store.js';

/** Where the settings say that the ledger is kept. */
export function openStore(
  { redisUrl, file }: Pick<LedgerSettings, 'redisUrl' | 'file'>,
  log?: { warn(about: object, message: string): void },
): LedgerStore {
  return redisUrl === undefined ? new SqliteStore(file) : new RedisStore({ url: redisUrl, log });
}
