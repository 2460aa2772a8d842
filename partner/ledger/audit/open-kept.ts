import { existsSync } from 'node:fs';
import { type Environment, SettingsError } from '../../settings/settings.js';
import { openStore } from '../open-store.js';
import { readLedgerSettings } from '../settings.js';
import type { LedgerStore } from '../store.js';

/**
 * The ledger of the configuration, to look into.
 *
 * @throws SettingsError where nothing is kept
 */
export function openKept(environment: Environment): LedgerStore {
  const settings = readLedgerSettings(environment);
  const { redisUrl, file } = settings;
  if (redisUrl === undefined && !existsSync(file)) {
    throw new SettingsError([
      `LEDGER_FILE must be a ledger, or REDIS_URL lead to one, but there is nothing in ${JSON.stringify(file)}.`,
    ]);
  }
  return openStore(settings);
}
