import type { AnswerOf, CallOptions, PartnerClient } from '../index.js';
import type { Clock } from '../clock.js';
import type { ReadOperation } from '../operations.js';
import type { RequestOf } from '../wire.js';
import type { Drops } from './drops.js';
import type { FlightState } from './flight.js';
import type { Passenger } from './flights.js';
import { freeze } from './freeze.js';
import type { Kept, KeptHere, Memory } from './memory.js';
import type { Policy } from './policy.js';
import type { ReadAheadFigures } from './read-ahead.js';
import type { Found, SharedEntries } from './shared-entries.js';

/** One read that is asked for, with everything that follows from what is asked. */
export interface AskedRead extends Passenger {
  operation: ReadOperation;
  request: RequestOf<ReadOperation>;
  options: CallOptions;
  policy: Policy;
  deadlineMs: number;
}

/** What a read has come to. */
export interface Got {
  kept: Kept;
  /** Who has asked the partner: this process for it, another replica meanwhile, or somebody before. */
  from: 'partner' | 'other replica' | 'cache';
}

export interface ReaderOptions {
  partner: PartnerClient;
  memory: Memory;
  drops: Drops;
  shared: SharedEntries | undefined;
  clock: Clock;
  /** Of what is read before anybody asks for it. */
  figures: ReadAheadFigures;
}

/** How often to look whether another replica has its answer, in milliseconds. */
const lookMs = 25;
/** What of its time a read waits for another replica: then it has as much left to ask by itself. */
const waitingShare = 1 / 2;

/** Gets an answer that is not in memory: from Redis, from a replica that is asking already, or from the partner. */
export class Reader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async read(asked: AskedRead, flight: FlightState): Promise<Got> {
    const { shared, clock } = this.#options;
    if (asked.policy.freshForMs === 0 || !shared) return this.#ask(asked, flight, undefined, 0);
    const start = clock.now();
    for (let looked = 0; ; looked++) {
      const found = await this.#look(asked, shared);
      const kept = found?.kept;
      if (kept && this.#isUsable(kept, asked, looked))
        return { kept, from: looked > 0 ? 'other replica' : 'cache' };
      const waited = clock.now() - start;
      const alone = !found || asked.accepts === 'anew' || waited > asked.deadlineMs * waitingShare;
      const claim = alone ? undefined : await shared.claim(asked.key, found.versions, asked.priority);
      if (claim === undefined) return this.#ask(asked, flight, found, waited);
      if (claim !== 'claimed') return this.#takeTurn(asked, flight, waited, shared, claim);
      await clock.sleep(lookMs, flight.signal);
    }
  }

  /** Asks the partner, unless whoever had its turn just before has kept an answer since we looked. */
  async #takeTurn(
    asked: AskedRead,
    flight: FlightState,
    waitedMs: number,
    shared: SharedEntries,
    release: () => void,
  ): Promise<Got> {
    const found = await this.#look(asked, shared);
    const kept = found?.kept;
    if (!kept || !this.#isUsable(kept, asked, 1)) return this.#ask(asked, flight, found, waitedMs, release);
    release();
    return { kept, from: 'other replica' };
  }

  /** What Redis has; an answer is kept here, too. */
  async #look(asked: AskedRead, shared: SharedEntries): Promise<Found | undefined> {
    const begun = this.#options.drops.now;
    const found = await shared.find(asked.key, asked.tags);
    if (found?.kept) this.#keepHere(asked, found.kept, begun);
    return found;
  }

  /** One that is past its time will do at once, while it is read anew; nobody waits for it. `looked`: how often before. */
  #isUsable({ at, policy }: Kept, { accepts }: AskedRead, looked: number): boolean {
    if (accepts === 'anew') return false;
    const mayBeStale = accepts === 'stale' && looked === 0;
    const age = this.#options.clock.now() - at;
    return age < policy.freshForMs + (mayBeStale ? policy.staleForMs : 0);
  }

  async #ask(
    asked: AskedRead,
    flight: FlightState,
    found: Found | undefined,
    waitedMs: number,
    release?: () => void,
  ): Promise<Got> {
    const { drops, shared, clock, memory } = this.#options;
    const begun = drops.now;
    const at = clock.now();
    let keeping: Promise<void> | undefined;
    try {
      const kept = { answer: await this.#call(asked, flight, waitedMs), at, policy: asked.policy };
      const bytes = this.#keepHere(asked, kept, begun, asked.priority === 'prefetch');
      // What is worth nothing here already must not take the place of what another has read since.
      const isWorthIt = asked.policy.freshForMs > 0 && drops.isGood(begun, asked.tags);
      if (found && isWorthIt && bytes <= memory.largest)
        keeping = shared?.keep(asked.key, kept, found.versions);
      return { kept, from: 'partner' };
    } finally {
      // Others look for it as soon as nobody is reading it any more.
      void Promise.resolve(keeping).finally(release);
    }
  }

  #call(asked: AskedRead, flight: FlightState, waitedMs: number): Promise<AnswerOf<ReadOperation>> {
    const { operation, request, options, deadlineMs } = asked;
    return this.#options.partner.call(operation, request, {
      ...options,
      signal: flight.signal,
      // A look at Redis is no wait worth telling of.
      deadlineMs: waitedMs < lookMs ? deadlineMs : Math.max(1, deadlineMs - waitedMs),
      observer: {
        beforeSend: async () => {
          flight.sent = true;
        },
      },
    });
  }

  /** Every answer is frozen, also one that is not kept: those who waited for it together share it. */
  #keepHere({ key, tags }: AskedRead, kept: Kept, begun: number, unasked = false): number {
    const { memory, drops } = this.#options;
    const bytes = freeze(kept.answer) + 2 * (key.length + tags.join('').length) + 200;
    const entry: KeptHere = { ...kept, begun, goodUntil: -1, tags, bytes, unasked };
    const known = memory.get(key);
    if (kept.policy.freshForMs === 0) return bytes;
    if (unasked) this.#options.figures.read++;
    // What was asked for later is newer, whenever it came.
    if (drops.isGood(begun, tags) && !(known && known.at > kept.at && drops.isGood(known.begun, known.tags)))
      memory.set(key, entry);
    return bytes;
  }
}
