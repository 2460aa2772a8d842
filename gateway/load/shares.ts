import { performance } from 'node:perf_hooks';
import { Share } from './share.js';

export interface SharesOptions {
  /** Milliseconds on a clock that is never set; default: of this process. */
  now?: () => number;
  /** Milliseconds that the event loop has worked since its start; default: of this process. */
  activeMs?: () => number;
}

/** Two callers are at it at the same time when both came within so many milliseconds. */
const togetherMs = 2_000;
/** So long does a request wait for its caller's turn at most, in milliseconds. */
const patienceMs = 2_000;
/** So many of one caller's requests wait. */
const mostWaiting = 1_000;
/** So many callers are remembered: those who came last. */
const mostCallers = 1_000;
/** Milliseconds between two looks at how long the event loop has worked, and at whose turn it is. */
export const lookMs = 20;

interface Waiting {
  since: number;
  go: (isTurn: boolean) => void;
}

/**
 * Shares the event loop between callers. One alone may have all of it; while another wants it too, each may have a part, and
 * what goes beyond waits for its turn: so whoever asks as fast as it can slows down itself and nobody else.
 *
 * What a request has cost is not known one by one, because all run on one loop: the time the loop has worked is divided among
 * those that have ended, by what was sent for them.
 */
export class Shares {
  readonly #now: () => number;
  readonly #activeMs: () => number;
  readonly #shares = new Map<string, Share>();
  readonly #waiting = new Map<string, Waiting[]>();
  #last: { caller: string; at: number } | undefined;
  #lastOther: { caller: string; at: number } | undefined;
  #activeBefore: number;
  #timer: NodeJS.Timeout | undefined;

  constructor({ now = () => performance.now(), activeMs }: SharesOptions = {}) {
    this.#now = now;
    this.#activeMs = activeMs ?? (() => performance.eventLoopUtilization().active);
    this.#activeBefore = this.#activeMs();
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), lookMs);
    this.#timer.unref();
  }

  /** Lets go whoever waits. */
  stop(): void {
    clearInterval(this.#timer);
    for (const line of this.#waiting.values()) for (const { go } of line) go(true);
    this.#waiting.clear();
  }

  /** True when the request may begin at once; otherwise a promise of whether its turn came in time. */
  turn(caller: string): true | Promise<boolean> {
    const now = this.#now();
    const isShared = this.#came(caller, now);
    const share = this.#of(caller, now);
    const line = this.#waiting.get(caller);
    if (!line && (!isShared || share.hasLeft(now))) {
      share.begin();
      return true;
    }
    if (line && line.length >= mostWaiting) return Promise.resolve(false);
    return new Promise((go) => {
      if (line) line.push({ since: now, go });
      else this.#waiting.set(caller, [{ since: now, go }]);
    });
  }

  /** @param bytes that were sent: the more there is to an answer, the more work it was */
  ended(caller: string, bytes: number): void {
    this.#of(caller, this.#now()).end(bytes);
  }

  /** Divides what the loop has done since the last look, and lets those begin whose turn it is. */
  look(): void {
    const active = this.#activeMs();
    const worked = active - this.#activeBefore;
    this.#activeBefore = active;
    let weights = 0;
    for (const share of this.#shares.values()) weights += share.weight;
    if (weights > 0) for (const share of this.#shares.values()) share.settle(worked / weights);
    const now = this.#now();
    for (const [caller, line] of this.#waiting) this.#letGo(caller, line, now);
  }

  #letGo(caller: string, line: Waiting[], now: number): void {
    const share = this.#of(caller, now);
    const isShared = this.#isShared(caller, now);
    let gone = 0;
    for (const { since, go } of line) {
      const isTurn = !isShared || share.hasLeft(now);
      if (!isTurn && now - since < patienceMs) break;
      if (isTurn) share.begin();
      go(isTurn);
      gone++;
    }
    if (gone === line.length) this.#waiting.delete(caller);
    else line.splice(0, gone);
  }

  /** Remembers that the caller came; says whether another did lately. */
  #came(caller: string, at: number): boolean {
    if (this.#last && this.#last.caller !== caller) this.#lastOther = this.#last;
    this.#last = { caller, at };
    return this.#isShared(caller, at);
  }

  #isShared(caller: string, now: number): boolean {
    const other = this.#last?.caller === caller ? this.#lastOther : this.#last;
    return other !== undefined && now - other.at < togetherMs;
  }

  #of(caller: string, now: number): Share {
    const known = this.#shares.get(caller);
    if (known) return known;
    const share = new Share(now);
    this.#shares.set(caller, share);
    if (this.#shares.size > mostCallers) this.#shares.delete(this.#shares.keys().next().value!);
    return share;
  }
}
