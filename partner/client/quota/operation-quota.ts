import type { Quota } from '../../contract/contract.js';
import type { Priority } from '../call.js';
import type { Clock } from '../clock.js';
import { LocalWindow } from './local-window.js';
import type { QuotaState } from './quota-state.js';
import type { QuotaWindow, Slot } from './quota-window.js';
import { Throttle } from './throttle.js';
import { Usage } from './usage.js';
import { isBefore, WaitingLine } from './waiting-line.js';

/** A caller's turn. */
export type Turn = Pick<Slot, 'over'>;

export interface TurnRequest {
  /** Milliseconds since 1970. */
  latest: number;
  /** Ends the waiting. Whoever has a `latest` lets this abort then: what joins later may go first. */
  signal?: AbortSignal | undefined;
  priority: Priority;
  /** On whose behalf: those who wait at one priority take turns. */
  caller: string;
}

/** Not made anew each time: nobody sees it, and the exception that `abort` makes otherwise takes its time. */
const awake = new Error('Look again.');

interface Waiter extends Omit<TurnRequest, 'signal'> {
  go: (turn: Turn | undefined) => void;
}

/** Makes the window of an operation; `onFreed` is told when a call may start sooner than the last answer said. */
export type OpenWindow = (quota: Quota, throttle: Throttle, onFreed: () => void) => QuotaWindow;

/**
 * Keeps one operation within its quota: who waits goes by priority, then in turns between callers. A caller who leaves
 * takes nothing with him: those behind move up.
 */
export class OperationQuota {
  readonly #quota: Quota;
  readonly #clock: Clock;
  readonly #line = new WaitingLine<Waiter>();
  readonly #throttle: Throttle;
  readonly #window: QuotaWindow;
  readonly #usage: Usage;
  /** Ends the wait for the next slot, to look again. */
  #nap = new AbortController();
  /** Whose turn is waited for. */
  #napping: Priority | undefined;
  #serving = false;

  constructor(
    quota: Quota,
    clock: Clock,
    open: OpenWindow = (_, __, onFreed) => new LocalWindow(quota, clock, onFreed),
  ) {
    this.#quota = quota;
    this.#clock = clock;
    this.#usage = new Usage(clock);
    this.#throttle = new Throttle(quota, clock);
    this.#window = open(quota, this.#throttle, () => this.#nap.abort(awake));
  }

  /**
   * Waits for this caller's turn. Resolves to undefined, at once, when it cannot come by `latest`. Rejects with the
   * signal's reason as soon as it aborts.
   */
  async turn({ signal, ...asked }: TurnRequest): Promise<Turn | undefined> {
    signal?.throwIfAborted();
    if (this.#quota.requests === Infinity) return { over: () => {} };
    if (this.#earliest(asked) > asked.latest) return undefined;
    return new Promise<Turn | undefined>((resolve, reject) => {
      const go = (turn: Turn | undefined) => {
        signal?.removeEventListener('abort', leave);
        resolve(turn);
      };
      const waiter = { ...asked, go };
      const leave = () => {
        this.#line.leave(waiter);
        this.#nap.abort(awake);
        reject(signal!.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#line.join(waiter);
      if (this.#napping && isBefore(asked.priority, this.#napping)) this.#nap.abort(awake);
      if (!this.#serving) void this.#serve();
    });
  }

  /** The partner has answered 429: everybody pauses as long as it asks for, and calls less for a while. */
  throttled(retryAfterMs: number | undefined): void {
    if (this.#quota.requests === Infinity) return;
    this.#window.throttled(this.#throttle.throttled(retryAfterMs));
    this.#nap.abort(awake);
  }

  get documented(): Quota {
    return this.#quota;
  }

  /** Milliseconds for which nobody calls because the partner said so. */
  get pauseMs(): number {
    return Math.max(0, this.#throttle.pausedUntil - this.#clock.now());
  }

  state(): Omit<QuotaState, 'operation'> {
    const { limit, last, pausedUntil } = this.#throttle;
    return {
      documented: this.#quota,
      effective: limit,
      free: this.pauseMs > 0 ? 0 : Math.max(0, limit - this.#window.taken()),
      waiting: this.#line.waiting(),
      callers: this.#callers(),
      lastThrottledAt: last === undefined ? null : new Date(last),
      pausedUntil: this.pauseMs > 0 ? new Date(pausedUntil) : null,
    };
  }

  #earliest(asked: Omit<TurnRequest, 'signal'>): number {
    const { limit, pausedUntil } = this.#throttle;
    const { priority } = asked;
    return Math.max(pausedUntil, this.#window.earliest(this.#line.before(asked), { limit, priority }));
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    for (let head = this.#line.head(); head; head = this.#line.head()) {
      const { priority, waiting } = head;
      if (this.pauseMs > 0) {
        this.#giveUpDuringPause();
        await this.#rest(this.pauseMs, priority);
        continue;
      }
      const { limit } = this.#throttle;
      const wanted = Math.min(waiting, limit);
      const given = this.#window.take({ wanted, priority, limit });
      const { slots, againMs } = given instanceof Promise ? await given : given;
      for (const slot of slots) this.#hand(slot, priority);
      // What a shared window has told may be that the partner has asked another replica to pause.
      if (slots.length < wanted && this.pauseMs === 0) await this.#rest(againMs, priority);
    }
    this.#serving = false;
  }

  /** Who asked may have left meanwhile, and others may have come. */
  #hand(slot: Slot, priority: Priority): void {
    const next = this.#line.next(priority);
    if (!next) return slot.unused();
    this.#usage.count(next.caller);
    next.go(slot);
  }

  /** Sleeps unless others than those for whom it was asked are first by now. */
  async #rest(ms: number, priority: Priority): Promise<void> {
    if (this.#line.head()?.priority !== priority) return;
    this.#nap = new AbortController();
    this.#napping = priority;
    await this.#clock.sleep(Math.max(1, ms), this.#nap.signal).catch(() => {});
    this.#napping = undefined;
  }

  #giveUpDuringPause(): void {
    for (const waiter of this.#line) {
      if (waiter.latest >= this.#throttle.pausedUntil) continue;
      this.#line.leave(waiter);
      waiter.go(undefined);
    }
  }

  #callers(): QuotaState['callers'] {
    const waiting = this.#line.callers();
    const used = this.#usage.byCaller();
    return [...new Set([...waiting.keys(), ...used.keys()])]
      .map((caller) => ({
        caller,
        waiting: waiting.get(caller) ?? 0,
        lastMinute: used.get(caller) ?? 0,
      }))
      .sort((a, b) => b.waiting + b.lastMinute - a.waiting - a.lastMinute);
  }
}
