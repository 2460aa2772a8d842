import {
  type Clock,
  type PartnerClient,
  PartnerError,
  systemClock,
  type WriteOperation,
} from '../client/index.js';
import { Entry, type OnWritten } from './entry.js';
import { isSameInput } from './input-hash.js';
import { locksOf, underLocks } from './locks.js';
import { lookForLost } from './look.js';
import { newRecord } from './new-record.js';
import { onBehalfOf } from './on-behalf-of.js';
import { checkObstacles } from './obstacles.js';
import { type CallRecord, isSettled, type OperationRecord, statusOf } from './operation-record.js';
import { Reconciler } from './reconciler.js';
import { hasEnded, newOwner, ownerCloses } from './owner.js';
import { resolveEntry, type Resolution } from './resolve.js';
import { sendOnce } from './send.js';
import { fenOf } from './spend.js';
import { type LedgerStore, type OperationFilter, type OperationKey, StoreUnavailable } from './store.js';
import { Unwritten } from './unwritten.js';
import type { AnyWrite, Write, WriteOrder } from './write.js';
import { refusing, WriteRefused } from './write-refused.js';

export interface LedgerOptions {
  store: LedgerStore;
  partner: PartnerClient;
  /** Every kind of write there is: what was left open by a process that ended is taken up by kind. */
  writes: readonly AnyWrite[];
  /** For how long a process that says nothing keeps an operation, in milliseconds; default 30,000, more than a call takes. */
  leaseMs?: number | undefined;
  /** Default: this machine's. */
  clock?: Clock | undefined;
  /**
   * After which time a call that is not in the partner's records was not carried out, in milliseconds. Default 16 minutes:
   * the partner refuses a signature that is 15 minutes old, so nothing can arrive later.
   */
  settleMs?: number | undefined;
  /** What one caller may move on one day of Beijing, in yuan; default: no limit. */
  dailyLimit?: string | undefined;
  /** How long a request waits for another one with the same key, or about the same thing, in milliseconds; default 12,000. */
  patienceMs?: number | undefined;
  onWritten?: OnWritten | undefined;
  /** Told of what goes on without a caller. */
  log?: { warn(about: object, message: string): void } | undefined;
}

/** What has become of an order. */
export interface Performed {
  record: OperationRecord;
  /** Whether this is what an earlier request with the same key has come to, and nothing was sent now. */
  replayed: boolean;
  /** Why some of it was not sent; the same key sends it. */
  stopped?: PartnerError | WriteRefused;
}

/**
 * Sends writes so that nothing is done twice: every call is written down before it leaves, an operation is known by its
 * caller's key, and what an answer did not tell is looked for in the partner's own records.
 */
export class Ledger {
  readonly #options: Required<Pick<LedgerOptions, 'settleMs' | 'patienceMs' | 'leaseMs' | 'clock'>> &
    LedgerOptions;
  readonly #reconciler: Reconciler;
  readonly #unwritten: Unwritten;
  /** This process, as the owner of operations. */
  readonly #owner = newOwner();
  /** Operations that this process is working on, by key. */
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(options: LedgerOptions) {
    const defaults = { settleMs: 16 * 60_000, patienceMs: 12_000, leaseMs: 30_000, clock: systemClock };
    this.#options = { ...defaults, ...definedIn(options) };
    this.#unwritten = new Unwritten(this.#options.clock);
    this.#reconciler = new Reconciler({
      ...this.#options,
      alone: (record, work) => this.#alone(record, work),
    });
  }

  /** Takes up what a process left that has ended, now and from time to time. */
  start(): void {
    this.#reconciler.start();
  }

  /**
   * Sends an order, or gives what an earlier one with the same key has come to.
   *
   * @throws WriteRefused when nothing was sent, and the caller has to know why
   */
  async perform<Id extends WriteOperation>(write: Write<Id>, order: WriteOrder<Id>): Promise<Performed> {
    const partner = await this.#options.partner.accountId();
    const key = { partner, caller: order.caller, key: order.key };
    return refusing(this.#oneAtATime(key, () => this.#perform(write, order, key)));
  }

  /**
   * Says what would keep an order from being sent, as far as the ledger knows. Nothing is written.
   *
   * @throws WriteRefused
   */
  async check<Id extends WriteOperation>(write: Write<Id>, order: WriteOrder<Id>): Promise<void> {
    const { partner, store, clock } = this.#options;
    const key = { partner: await partner.accountId(), caller: order.caller, key: order.key };
    const checking = async () => {
      const known = await store.find(key);
      if (known && !isSameInput(order.input, known.inputHash)) throw WriteRefused.keyReused(known);
      if (known && isSettled(known)) return;
      await checkObstacles(write, known ?? newRecord(write, order, key, clock.now()), this.#options);
    };
    return refusing(checking());
  }

  /** Whether anything of the caller's operation with this key was sent: what it is for may have changed since. */
  async hasBegun(caller: string, key: string): Promise<boolean> {
    const partner = await this.#options.partner.accountId();
    const known = await refusing(this.#options.store.find({ partner, caller, key }));
    return known?.calls.some((call) => !isUnsent(call)) ?? false;
  }

  /** The operation of this id; undefined when there is none of this partner. */
  async operation(id: string): Promise<OperationRecord | undefined> {
    const record = await refusing(this.#options.store.get(id));
    return record?.partner === (await this.#options.partner.accountId()) ? record : undefined;
  }

  /** Operations of this partner, newest first. */
  async operations(filter: OperationFilter, range: { offset: number; limit: number }) {
    return refusing(this.#options.store.page(await this.#options.partner.accountId(), filter, range));
  }

  /**
   * Settles, on a person's word, an operation whose outcome records do not tell.
   *
   * @throws WriteRefused when it is settled, or under way
   */
  async resolve(id: string, resolution: Resolution): Promise<OperationRecord | undefined> {
    const record = await this.operation(id);
    if (!record) return undefined;
    const resolving = this.#alone(record, async (entry) => {
      await resolveEntry(entry, resolution, this.#options.clock.now());
      return entry.record;
    });
    return refusing(resolving);
  }

  async close(): Promise<void> {
    this.#reconciler.stop();
    await Promise.allSettled(this.#running.values());
    await this.#unwritten.close();
    ownerCloses(this.#owner);
    await this.#options.store.close();
  }

  #entry(record: OperationRecord): Entry {
    return new Entry(record, { ...this.#options, unwritten: this.#unwritten });
  }

  #alone<T>(record: OperationRecord, work: (entry: Entry) => Promise<T>): Promise<T> {
    return this.#oneAtATime(record, async () => work(await this.#takeOver(record)));
  }

  async #oneAtATime<T>({ partner, caller, key }: OperationKey, work: () => Promise<T>): Promise<T> {
    const name = JSON.stringify([partner, caller, key]);
    while (this.#running.has(name)) await this.#running.get(name)!.catch(() => {});
    const running = work();
    this.#running.set(name, running);
    try {
      return await running;
    } finally {
      this.#running.delete(name);
    }
  }

  async #perform<Id extends WriteOperation>(
    write: Write<Id>,
    order: WriteOrder<Id>,
    key: OperationKey,
  ): Promise<Performed> {
    const { store } = this.#options;
    const known = await store.find(key);
    if (known && !isSameInput(order.input, known.inputHash)) throw WriteRefused.keyReused(known);
    if (known && isSettled(known)) return { record: known, replayed: true };
    // What it takes may depend on what is read meanwhile: then it cannot go on where it was left.
    if (known && known.calls.length !== order.calls.length) throw WriteRefused.keyReused(known);
    let entry: Entry;
    if (known) {
      entry = await this.#takeOver(known);
      if (isSettled(entry.record)) return { record: entry.record, replayed: true };
    } else {
      const { clock, leaseMs } = this.#options;
      const now = clock.now();
      const asked = newRecord(write, order, key, now);
      const record = { ...asked, owner: this.#owner, leaseUntil: now + leaseMs };
      const written = await store.write({ record, event: 'REQUESTED' });
      if (written === 'conflict') return this.#perform(write, order, key);
      entry = this.#entry(record);
    }
    const unsent = entry.record.calls.filter(isUnsent).length;
    const stopped = await this.#proceed(write, order, entry);
    if (stopped) await this.#release(entry);
    if (!isSettled(entry.record)) this.#reconciler.watch(entry.record);
    const replayed = known !== undefined && entry.record.calls.filter(isUnsent).length === unsent;
    return { record: entry.record, replayed, ...(stopped && { stopped }) };
  }

  /** Finds out what lost calls have done, then sends what was not sent yet. */
  async #proceed<Id extends WriteOperation>(write: Write<Id>, order: WriteOrder<Id>, entry: Entry) {
    const { clock, patienceMs, leaseMs, dailyLimit } = this.#options;
    const partner = onBehalfOf(this.#options.partner, order);
    const lease = { leaseMs: leaseMs * (1 + order.calls.length), patienceMs };
    const sending = async (): Promise<PartnerError | WriteRefused | undefined> => {
      await checkObstacles(write, entry.record, this.#options);
      const limit = dailyLimit === undefined ? undefined : fenOf(dailyLimit);
      for (const [index, call] of order.calls.entries()) {
        if (!isUnsent(entry.record.calls[index]!)) continue;
        const sending = { partner, clock, dailyLimitFen: limit };
        const problem = await sendOnce(write, call, entry, index, sending);
        if (problem || !(await this.#look(write, entry, partner))) return problem;
      }
      return undefined;
    };
    try {
      if (!(await this.#look(write, entry, partner))) return undefined;
      const done = await underLocks(
        this.#options,
        locksOf(entry.record),
        entry.record.id,
        lease,
        async () => ({ problem: await sending() }),
      );
      return done ? done.problem : WriteRefused.inProgress(entry.record);
    } catch (error) {
      if (error instanceof WriteRefused) return error;
      if (error instanceof StoreUnavailable) return WriteRefused.unavailable(error);
      throw error;
    }
  }

  /** Lets other processes go on at once with what was not sent. */
  async #release(entry: Entry): Promise<void> {
    const { record } = entry;
    if (statusOf(record) !== 'INTENT' || record.leaseUntil === 0) return;
    await entry.write({ event: 'NOT_SENT', release: true }).catch((error: unknown) => {
      if (!(error instanceof WriteRefused || error instanceof StoreUnavailable)) throw error;
    });
  }

  /** Whether it is known of every call that was sent what it has done. */
  async #look(write: AnyWrite, entry: Entry, partner: PartnerClient): Promise<boolean> {
    try {
      return await lookForLost(write, entry, { ...this.#options, partner });
    } catch (error) {
      if (error instanceof PartnerError || error instanceof StoreUnavailable) return false;
      throw error;
    }
  }

  /** Takes an operation that is not settled, as soon as nobody else works on it; what it has become, if it is settled by then. */
  async #takeOver(record: OperationRecord): Promise<Entry> {
    const { store, clock, patienceMs, leaseMs } = this.#options;
    const latest = clock.now() + patienceMs;
    for (let now = record; ; now = (await store.get(record.id)) ?? now) {
      const entry = this.#entry(now);
      if (isSettled(now)) return entry;
      if (now.owner === this.#owner && !this.#unwritten.has(now.id)) return entry;
      if (now.leaseUntil < clock.now() || hasEnded(now.owner)) {
        const taken = {
          ...now,
          owner: this.#owner,
          version: now.version + 1,
          leaseUntil: clock.now() + leaseMs,
        };
        const written = await store.write({ record: taken, event: 'TAKEN_OVER' });
        if (written === 'done') {
          // A process that has ended gives nothing back.
          await store.unlock(locksOf(taken), taken.id).catch(() => {});
          return this.#entry(taken);
        }
      } else if (clock.now() > latest) throw WriteRefused.inProgress(now);
      else await clock.sleep(50);
    }
  }
}

const isUnsent = ({ status }: CallRecord) => status === 'INTENT';

function definedIn<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
