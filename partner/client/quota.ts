import type { Quota } from '../contract/contract.js';
import type { Clock } from './clock.js';

/** For clocks that round to milliseconds, here and at the partner's. */
const marginMs = 10;

/** A request has arrived at the partner at the latest this long after its turn, be its answer ever so slow. */
const longestWayMs = 500;

/** A caller's turn. The partner counts the call at some moment between its beginning and its answer. */
export interface Turn {
  /** Says that the answer is there, or that none will come. */
  over(): void;
}

interface Start {
  begun: number;
  /** When the partner has counted it for certain; undefined while that is open. */
  countedBy?: number;
}

/**
 * Keeps one operation within its documented quota, in order of arrival: of any `requests` + 1 calls the first is counted
 * a window before the last one starts. A request on a new connection is long on its way and one on an old is not, so
 * the window begins with the answer. A caller who leaves the queue takes nothing with him: those behind move up.
 */
export class OperationQuota {
  /** Starts that may still lie within the partner's window. */
  #starts: Start[] = [];
  readonly #queue: ((turn: Turn) => void)[] = [];
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #clock: Clock;
  /** Ends the wait for the next start, to look again. */
  #nap = new AbortController();
  #serving = false;

  constructor(quota: Quota, clock: Clock) {
    this.#requests = quota.requests;
    this.#windowMs = quota.seconds * 1000 + marginMs;
    this.#clock = clock;
  }

  /**
   * Waits for this caller's turn. Resolves to undefined, at once, when it cannot come by `latest` (milliseconds since
   * 1970). Rejects with the signal's reason as soon as it aborts.
   */
  async turn(latest: number, signal?: AbortSignal): Promise<Turn | undefined> {
    signal?.throwIfAborted();
    if (this.#requests === Infinity) return { over: () => {} };
    // With quick answers: whether one comes slowly is not known yet.
    if (this.#startAt(this.#queue.length, (start) => start.countedBy ?? start.begun) > latest)
      return undefined;
    return new Promise<Turn>((resolve, reject) => {
      const go = (turn: Turn) => {
        signal?.removeEventListener('abort', leave);
        resolve(turn);
      };
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(go), 1);
        this.#nap.abort();
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#queue.push(go);
      if (!this.#serving) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    while (this.#queue.length > 0) {
      const next = this.#startAt(0, (start) => start.countedBy ?? start.begun + longestWayMs);
      const pause = next - this.#clock.now();
      if (pause > 0) {
        this.#nap = new AbortController();
        await this.#clock.sleep(pause, this.#nap.signal).catch(() => {});
      } else {
        this.#queue.shift()!(this.#begin());
      }
    }
    this.#serving = false;
  }

  #begin(): Turn {
    const start: Start = { begun: this.#clock.now() };
    this.#starts.push(start);
    return {
      over: () => {
        start.countedBy ??= Math.min(this.#clock.now(), start.begun + longestWayMs);
        this.#nap.abort();
      },
    };
  }

  /** When the caller at this place in the queue starts: a window after the start `requests` before it was counted. */
  #startAt(place: number, countedBy: (start: Start) => number): number {
    const now = this.#clock.now();
    this.#forget(now);
    const counted = this.#starts.map(countedBy).sort((a, b) => a - b);
    const before = counted[counted.length + (place % this.#requests) - this.#requests];
    const rounds = Math.floor(place / this.#requests) * this.#windowMs;
    return (before === undefined ? now : Math.max(now, before + this.#windowMs)) + rounds;
  }

  /** Forgets what is past. A machine's clock may be set back: what is then in the future happened now. */
  #forget(now: number): void {
    this.#starts = this.#starts.filter(
      (start) => (start.countedBy ?? start.begun + longestWayMs) + this.#windowMs > now,
    );
    for (const start of this.#starts) {
      start.begun = Math.min(start.begun, now);
      if (start.countedBy !== undefined) start.countedBy = Math.min(start.countedBy, now);
    }
  }
}
