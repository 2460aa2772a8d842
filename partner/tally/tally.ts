/** How old an answer is and how long it may still be used, in milliseconds. */
export interface Freshness {
  /** 0 for an answer that was read just now. */
  ageMs: number;
  /** From now on, by the cache policy of its operation; 0 for one that may be used once, or that is past its time. */
  freshForMs: number;
  /** Whether it is past its time, and was used because a newer one is on its way or could not be had. */
  stale?: boolean;
}

/** What became of the calls of one operation. */
export interface OperationTally {
  /** Requests that went to the partner, each try counted. */
  made: number;
  /** Answers from the cache. */
  cached: number;
  /** Those of them that were read ahead, before anybody asked. */
  prefetched: number;
  /** Answers of a call that another had under way already. */
  coalesced: number;
  /** Milliseconds that calls waited for the partner's quota, added up. */
  waitedMs: number;
  /** Answers past their time. */
  stale: number;
}

export interface TallyReport extends OperationTally {
  /** Age of the oldest answer, in milliseconds. */
  ageMs: number;
  /** How long the answers may all be used, in milliseconds; null when nothing was read. */
  freshForMs: number | null;
  operations: Record<string, OperationTally>;
}

const none: OperationTally = { made: 0, cached: 0, prefetched: 0, coalesced: 0, waitedMs: 0, stale: 0 };

/** Adds up what the answers to one client request have cost, and how fresh they are. The client is the one that tells it. */
export class Tally {
  readonly #operations = new Map<string, OperationTally>();
  readonly #now: () => number;
  /** When the oldest answer was read, and until when all may be used. Moments: answers age while others are waited for. */
  #readAt = Infinity;
  #freshUntil = Infinity;

  /** @param now milliseconds on a clock that is never set */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** A request leaves for the partner. */
  made(operation: string): void {
    this.#of(operation).made++;
  }

  waited(operation: string, ms: number): void {
    this.#of(operation).waitedMs += ms;
  }

  coalesced(operation: string): void {
    this.#of(operation).coalesced++;
  }

  /** @param prefetched whether it was read ahead, and this is the first who asks for it */
  cached(operation: string, prefetched = false): void {
    this.#of(operation).cached++;
    if (prefetched) this.#of(operation).prefetched++;
  }

  /** An answer is used, wherever it comes from. */
  used(operation: string, { ageMs, freshForMs, stale = false }: Freshness): void {
    const now = this.#now();
    this.#readAt = Math.min(this.#readAt, now - ageMs);
    this.#freshUntil = Math.min(this.#freshUntil, now + freshForMs);
    if (stale) this.#of(operation).stale++;
  }

  /** Takes in what was counted in another process. */
  add({ operations, ageMs, freshForMs }: TallyReport): void {
    for (const [name, counted] of Object.entries(operations)) {
      const own = this.#of(name);
      for (const key of Object.keys(none) as (keyof OperationTally)[]) own[key] += counted[key];
    }
    if (freshForMs === null) return;
    const now = this.#now();
    this.#readAt = Math.min(this.#readAt, now - ageMs);
    this.#freshUntil = Math.min(this.#freshUntil, now + freshForMs);
  }

  /** Of all operations together. */
  total(key: keyof OperationTally): number {
    let total = 0;
    for (const counted of this.#operations.values()) total += counted[key];
    return total;
  }

  /** Of all answers together. */
  freshness(): Pick<TallyReport, 'ageMs' | 'freshForMs'> {
    const now = this.#now();
    return {
      ageMs: Math.ceil(Math.max(0, now - this.#readAt)),
      freshForMs: this.#freshUntil === Infinity ? null : Math.floor(Math.max(0, this.#freshUntil - now)),
    };
  }

  report(): TallyReport {
    const total = { ...none };
    for (const key of Object.keys(none) as (keyof OperationTally)[]) total[key] = this.total(key);
    return { ...total, ...this.freshness(), operations: Object.fromEntries(this.#operations) };
  }

  #of(operation: string): OperationTally {
    let counted = this.#operations.get(operation);
    if (!counted) this.#operations.set(operation, (counted = { ...none }));
    return counted;
  }
}
