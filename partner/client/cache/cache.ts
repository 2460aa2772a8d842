import { type Clock, systemClock } from '../clock.js';
import { Deadline } from '../deadline.js';
import { DeadlineExceeded, Throttled, Unavailable } from '../errors/index.js';
import type { CallOptions, PartnerClient } from '../index.js';
import type { ReadOperation } from '../operations.js';
import type { Question } from '../request.js';
import { tooLate } from '../too-late.js';
import type { RequestOf } from '../wire.js';
import type { CachingPartnerOptions } from './caching-options.js';
import { Drops } from './drops.js';
import { Flights } from './flights.js';
import { keyOf } from './key.js';
import { type Kept, type KeptHere, Memory } from './memory.js';
import { policies } from './policies.js';
import { never } from './policy.js';
import { type AskedRead, type Got, Reader } from './reader.js';
import { ReadAhead, type ReadAheadFigures } from './read-ahead.js';
import { SharedEntries } from './shared-entries.js';
import { isEverStale, tagsOfRead, tagsOfWrite, type WriteCarriedOut } from './tags.js';

export const defaultMegabytes = 64;
const defaultDeadlineMs = 10_000;

/** Answers that are kept, calls that are shared, and what becomes of them in time and by writes. */
export class Cache {
  readonly memory: Memory;
  readonly #options: CachingPartnerOptions & { clock: Clock; now: () => number };
  readonly #drops = new Drops();
  readonly #flights = new Flights<Got>(this.#drops);
  readonly #shared: SharedEntries | undefined;
  readonly #reader: Reader;
  readonly #ahead: ReadAhead | undefined;
  /** How well reading ahead guesses. */
  readonly readAhead: ReadAheadFigures;

  constructor(partner: PartnerClient, options: CachingPartnerOptions) {
    const { account, redis, megabytes = defaultMegabytes, clock = systemClock } = options;
    const drops = this.#drops;
    const onDropped = (tags: readonly string[]) => drops.drop(tags);
    this.#options = { ...options, clock, now: options.now ?? (() => clock.now()) };
    this.memory = new Memory(megabytes * 1_000_000);
    this.#shared = redis && new SharedEntries({ redis, account, onDropped, onGap: () => drops.dropAll() });
    this.#ahead = options.prefetch ? new ReadAhead({ clock, log: options.log }) : undefined;
    this.readAhead = this.#ahead?.figures ?? { read: 0, used: 0 };
    const { memory, readAhead: figures } = this;
    this.#reader = new Reader({ partner, memory, drops, shared: this.#shared, clock, figures });
  }

  async read(
    operation: ReadOperation,
    request: RequestOf<ReadOperation>,
    options: CallOptions,
  ): Promise<unknown> {
    const language = options.language ?? this.#options.language;
    const question: Question = { ...(request as object), operation, language };
    const key = keyOf(this.#options.account, question, options.actingFor, options.keptFor);
    const kept = options.fresh ? undefined : this.#kept(key);
    if (kept?.policy.renewedDaily) this.#ahead?.remember(key);
    if (kept && this.#isWithin(kept, 0)) return this.#use({ operation, options }, kept, 'cache');
    const asked = this.#asked(operation, request, options, question, key);
    if (asked.policy.renewedDaily) this.#ahead?.remember(key, () => this.#readAnew(asked, 'prefetch'));
    if (kept && this.#isWithin(kept, kept.policy.staleForMs)) {
      void this.#readAnew(asked, 'bulk');
      return this.#use(asked, kept, 'cache');
    }
    try {
      return await this.#wait(asked);
    } catch (error) {
      const last = options.fresh || !isPartnersTrouble(error) ? undefined : this.#kept(asked.key);
      if (last && this.#isWithin(last, last.policy.staleIfErrorMs)) return this.#use(asked, last, 'cache');
      throw error;
    }
  }

  get version(): number {
    return this.#drops.now;
  }

  async drop(write: WriteCarriedOut): Promise<void> {
    const tags = tagsOfWrite(write);
    if (tags.length === 0) return;
    this.#drops.drop(tags);
    if (!this.#shared) return;
    await this.#shared.drop(tags);
    // Meanwhile it may have come back from Redis.
    this.#drops.drop(tags);
  }

  close(): void {
    this.#ahead?.close();
    this.#shared?.close();
  }

  #asked(
    operation: ReadOperation,
    request: RequestOf<ReadOperation>,
    options: CallOptions,
    question: Question,
    key: string,
  ): AskedRead {
    const { now, hearsOfWrites = true } = this.#options;
    const rule = policies[operation];
    const policy = typeof rule === 'function' ? rule(question, now()) : rule;
    const mayKeep = policy.final || hearsOfWrites || !isEverStale(operation);
    return {
      operation,
      request,
      options,
      policy: mayKeep ? policy : never,
      key,
      tags: policy.final ? [] : tagsOfRead(operation, request, options.actingFor?.customerId),
      priority: options.priority ?? 'interactive',
      accepts: options.fresh ? 'anew' : 'stale',
      deadlineMs: options.deadlineMs ?? this.#options.deadlineMs ?? defaultDeadlineMs,
    };
  }

  /** What is in memory and was not dropped. */
  #kept(key: string): KeptHere | undefined {
    const kept = this.memory.get(key);
    if (!kept || kept.goodUntil === this.#drops.now) return kept;
    if (this.#drops.isGood(kept.begun, kept.tags)) {
      kept.goodUntil = this.#drops.now;
      return kept;
    }
    this.memory.delete(key);
    return undefined;
  }

  /** Whether it may be used so long after its time; where others' writes are not heard of, not at all. */
  #isWithin({ at, policy, tags }: KeptHere, extraMs: number): boolean {
    const deaf = tags.length > 0 && this.#shared?.hears === false;
    return this.#options.clock.now() - at < policy.freshForMs + (deaf ? 0 : extraMs);
  }

  /** Waits for a call under way, or a new one, no longer than this asker wants to. */
  async #wait(asked: AskedRead): Promise<unknown> {
    const { clock } = this.#options;
    const { options, deadlineMs } = asked;
    const deadline = new Deadline(clock, deadlineMs, options.signal);
    try {
      for (;;) {
        const leftMs = deadline.at - clock.now();
        const { flight, joined } = this.#flights.join(asked, (state) =>
          this.#reader.read({ ...asked, deadlineMs: leftMs }, state),
        );
        try {
          const { kept, from } = await flight.wait(deadline.signal);
          if (from === 'cache' && this.#ageOf(kept) >= kept.policy.freshForMs)
            void this.#readAnew(asked, 'bulk');
          return this.#use(asked, kept, joined && from === 'partner' ? 'other caller' : from);
        } catch (error) {
          if (options.signal?.aborted) throw error;
          if (deadline.passed) throw tooLate(asked, flight.sent);
          // The time of whoever began it was over, and this asker has more.
          if (!joined || !isAboutTime(error) || clock.now() >= deadline.at) throw error;
        }
      }
    } finally {
      deadline.end();
    }
  }

  /** Reads anew for those who come later. Never rejects. */
  async #readAnew(
    { options: { actingFor, language, caller }, ...asked }: AskedRead,
    priority: 'bulk' | 'prefetch',
  ): Promise<void> {
    const options: CallOptions = {
      ...{ language, caller, priority },
      ...(actingFor && { actingFor: { customerId: actingFor.customerId } }),
    };
    const refreshing = { ...asked, options, priority, accepts: 'fresh' } as const;
    const { flight } = this.#flights.join(refreshing, (state) => this.#reader.read(refreshing, state));
    await flight.result.catch(() => {});
  }

  #use(
    { operation, options: { tally, priority } }: Pick<AskedRead, 'operation' | 'options'>,
    kept: Kept & Pick<Partial<KeptHere>, 'unasked'>,
    from: Got['from'] | 'other caller',
  ): unknown {
    const { answer, policy } = kept;
    const prefetched = kept.unasked === true && priority !== 'prefetch';
    if (prefetched) {
      kept.unasked = false;
      this.readAhead.used++;
    }
    if (!tally) return answer;
    if (from === 'cache') tally.cached(operation, prefetched);
    else if (from !== 'partner') tally.coalesced(operation);
    const ageMs = from === 'cache' ? Math.max(0, this.#ageOf(kept)) : 0;
    const stale = from === 'cache' && ageMs >= policy.freshForMs;
    tally.used(operation, { ageMs, freshForMs: Math.max(0, policy.freshForMs - ageMs), stale });
    return answer;
  }

  #ageOf({ at }: Kept): number {
    return this.#options.clock.now() - at;
  }
}

/** That an answer did not come, or would not, within the time of who began to ask. */
function isAboutTime(error: unknown): boolean {
  return error instanceof DeadlineExceeded || (error instanceof Throttled && !error.transient);
}

/** What has nothing to do with who asks, or for what. */
function isPartnersTrouble(error: unknown): boolean {
  return error instanceof Unavailable || error instanceof Throttled || error instanceof DeadlineExceeded;
}
