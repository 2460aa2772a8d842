import type { Clock } from '../client/index.js';
import type { OperationRecord } from './operation-record.js';
import type { LedgerStore } from './store.js';

/** How long to wait before another look at locks that somebody holds, in milliseconds. */
const firstPauseMs = 10;
const longestPauseMs = 200;

export interface LockOptions {
  /** How long work under the locks may take before others believe that its process has ended. */
  leaseMs: number;
  /** How long to wait for them. */
  patienceMs: number;
}

/** Runs work that nobody else does at the same time, in any process. Undefined when the locks were not to be had. */
export async function underLocks<T>(
  { store, clock }: { store: LedgerStore; clock: Clock },
  names: readonly string[],
  holder: string,
  { leaseMs, patienceMs }: LockOptions,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const latest = clock.now() + patienceMs;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    if (await store.lock(names, holder, clock.now() + leaseMs)) break;
    if (clock.now() + pause > latest) return undefined;
    await clock.sleep(pause);
  }
  try {
    return await work();
  } finally {
    // A lock that cannot be given back lapses.
    await store.unlock(names, holder).catch(() => {});
  }
}

/** What only one operation may use at a time, in the one order in which everybody takes it. */
export function locksOf({ subjects, queues }: OperationRecord): string[] {
  return [...new Set([...subjects, ...queues])].sort();
}
