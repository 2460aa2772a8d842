import { Big } from 'big.js';
import { usesSandbox } from '../client/settings.js';
import { redisUrl } from '../redis/settings.js';
import { type Environment, readSettings, type Setting, text, wholeNumber } from '../settings/settings.js';

const yuan: Setting<string> = {
  expected: 'an amount of yuan above 0, such as 5000 or 99.50',
  read: (value) => (/^\d{1,12}(\.\d{1,2})?$/.test(value) && new Big(value).gt(0) ? value : undefined),
};

const table = {
  LEDGER_FILE: text(/\S/, 'the path of a file'),
  REDIS_URL: redisUrl,
  LEDGER_SETTLE_SECONDS: wholeNumber(1, 86_400),
  DAILY_LIMIT: yuan,
  LARGEST_FACE_VALUE: yuan,
} as const;

export interface LedgerSettings {
  /** Where the ledger is kept: in Redis, or else in this file; `:memory:` for one that ends with the process. */
  redisUrl: string | undefined;
  file: string;
  /** See {@link LedgerOptions}. */
  settleMs: number | undefined;
  dailyLimit: string | undefined;
  /** Of one voucher, in yuan. */
  largestFaceValue: string | undefined;
}

/**
 * Where writes are recorded, and what is allowed of them.
 *
 * @throws SettingsError naming every wrong value
 */
export function readLedgerSettings(environment: Environment): LedgerSettings {
  const set = readSettings(table, environment);
  return {
    redisUrl: set.REDIS_URL,
    file: set.LEDGER_FILE ?? defaultFile(environment),
    settleMs: set.LEDGER_SETTLE_SECONDS === undefined ? undefined : set.LEDGER_SETTLE_SECONDS * 1000,
    dailyLimit: set.DAILY_LIMIT,
    largestFaceValue: set.LARGEST_FACE_VALUE,
  };
}

/** What a sandbox forgets the ledger forgets with it; where a sandbox keeps its state, the ledger is kept beside it. */
function defaultFile(environment: Environment): string {
  if (!usesSandbox(environment)) return 'ledger.sqlite';
  return environment.SANDBOX_STATE ? `${environment.SANDBOX_STATE}.ledger` : ':memory:';
}
