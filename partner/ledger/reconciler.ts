import type { Clock, PartnerClient } from '../client/index.js';
import type { Entry } from './entry.js';
import { lookForLost } from './look.js';
import { hasEnded } from './owner.js';
import { isOpen, type OperationRecord } from './operation-record.js';
import type { LedgerStore } from './store.js';
import type { AnyWrite } from './write.js';

/** Pauses between looks at the partner's records, in milliseconds: each twice the one before. */
const firstPauseMs = 1_000;
const longestPauseMs = 10 * 60_000;
/** How often to look for operations that another process has left open. */
const roundMs = 30_000;

export interface ReconcilerOptions {
  store: LedgerStore;
  partner: PartnerClient;
  writes: readonly AnyWrite[];
  clock: Clock;
  settleMs: number;
  log?: { warn(about: object, message: string): void } | undefined;
  /** Works on an operation that nobody else works on meanwhile, in this process or another. */
  alone<T>(record: OperationRecord, work: (entry: Entry) => Promise<T>): Promise<T>;
}

/** Looks for what lost calls have done until it is known: at once, then with growing pauses. */
export class Reconciler {
  readonly #options: ReconcilerOptions;
  readonly #stopped = new AbortController();
  /** When to look at an operation next, and how long to pause then. */
  readonly #due = new Map<string, { at: number; pauseMs: number }>();

  constructor(options: ReconcilerOptions) {
    this.#options = options;
  }

  start(): void {
    void this.#loop();
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** An operation that was looked at just now, in vain. */
  watch({ id }: OperationRecord): void {
    this.#due.set(id, { at: this.#options.clock.now() + firstPauseMs, pauseMs: firstPauseMs });
  }

  async #loop(): Promise<void> {
    const { clock, log } = this.#options;
    const { signal } = this.#stopped;
    for (let lastRound = -Infinity; !signal.aborted;) {
      try {
        if (clock.now() >= lastRound + roundMs) {
          lastRound = clock.now();
          await this.#round();
        }
        for (const [id, { at }] of this.#due)
          if (at <= clock.now() && !signal.aborted) await this.#lookAt(id);
      } catch (error) {
        log?.warn({ err: error }, 'The ledger could not be gone through');
      }
      await clock.sleep(firstPauseMs / 2, signal).catch(() => {});
    }
  }

  /** Finds what is open, also of processes that have ended. Another partner's records say nothing of it: that one looks. */
  async #round(): Promise<void> {
    const { store, partner } = this.#options;
    const open = (await store.unsettled()).filter(({ id }) => !this.#due.has(id));
    if (open.length === 0) return;
    const own = await partner.accountId();
    for (const record of open) {
      if (record.partner !== own) continue;
      this.#due.set(record.id, {
        at: hasEnded(record.owner) ? 0 : Math.max(this.#options.clock.now(), record.leaseUntil + 1),
        pauseMs: firstPauseMs,
      });
    }
  }

  async #lookAt(id: string): Promise<void> {
    const { store, writes, clock, log } = this.#options;
    const record = await store.get(id);
    const write = writes.find(({ kind }) => kind === record?.kind);
    if (!record || !write || !isOpen(record)) {
      this.#due.delete(id);
      return;
    }
    const { pauseMs } = this.#due.get(id)!;
    this.#due.set(id, { at: clock.now() + pauseMs, pauseMs: Math.min(pauseMs * 2, longestPauseMs) });
    try {
      const settled = await this.#options.alone(record, (entry) => lookForLost(write, entry, this.#options));
      if (settled) this.#due.delete(id);
    } catch (error) {
      log?.warn({ err: error, operation: id }, 'The partner’s records could not be looked at');
    }
  }
}
