import type { Clock } from '../client/index.js';
import { amountOf, type OperationRecord } from './operation-record.js';
import { fenOf, spendAccount } from './spend.js';
import type { LedgerStore } from './store.js';
import type { AnyWrite } from './write.js';
import { WriteRefused } from './write-refused.js';

export interface ObstacleOptions {
  store: LedgerStore;
  clock: Clock;
  /** What one caller may move on one day, in yuan; undefined for no limit. */
  dailyLimit?: string | undefined;
}

/** An operation, also one that is not recorded. */
type Asked = Omit<OperationRecord, 'owner' | 'leaseUntil'>;

/**
 * Looks for what keeps the rest of an operation from being sent.
 *
 * @throws WriteRefused
 */
export async function checkObstacles(
  write: AnyWrite,
  record: Asked,
  options: ObstacleOptions,
): Promise<void> {
  await checkTwins(record, options);
  await checkLimit(write, record, options);
}

/** Nothing is sent about a thing of which another operation has left it open what was done. */
async function checkTwins(record: Asked, { store }: ObstacleOptions): Promise<void> {
  const open = await store.unsettled();
  const subjects = new Set(record.subjects);
  const twin = open.find(
    (other) =>
      other.id !== record.id &&
      other.partner === record.partner &&
      other.subjects.some((subject) => subjects.has(subject)),
  );
  if (twin) throw WriteRefused.twin(twin);
}

/** All of it must be within the limit, so that not only its first calls are sent. */
async function checkLimit(
  { counts = true }: AnyWrite,
  record: Asked,
  { dailyLimit, store, clock }: ObstacleOptions,
): Promise<void> {
  if (dailyLimit === undefined || !counts) return;
  const waiting = record.calls.filter(({ status }) => status === 'INTENT');
  const spent = await store.spent(spendAccount(record, clock.now()));
  if (spent + fenOf(amountOf({ calls: waiting })) > fenOf(dailyLimit))
    throw WriteRefused.overLimit(fenOf(dailyLimit));
}
