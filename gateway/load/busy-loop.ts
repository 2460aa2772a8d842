/**
 * Less than this, in milliseconds, is no pause: a loop that looks for work and finds it takes microseconds, and a client on
 * the same machine that asks again at once takes longer.
 */
const pauseMs = 0.1;

/**
 * For how long the event loop has always had something to do. Node takes one new connection in a turn of the loop, so those
 * that wait to be taken, with requests that have waited as long, are neither seen nor make the loop late; but while there
 * are any it never pauses.
 */
export class BusyLoop {
  readonly #now: () => number;
  readonly #idleMs: () => number;
  #idleBefore: number;
  #pausedAt: number;

  /** @param idleMs milliseconds that the loop has waited for something to do, since its start */
  constructor(now: () => number, idleMs: () => number) {
    this.#now = now;
    this.#idleMs = idleMs;
    this.#idleBefore = idleMs();
    this.#pausedAt = now();
  }

  /** Milliseconds since the loop paused, as far as is known: the more often one asks, the better. */
  busyMs(): number {
    const now = this.#now();
    const idle = this.#idleMs();
    if (idle - this.#idleBefore >= pauseMs) this.#pausedAt = now;
    this.#idleBefore = idle;
    return now - this.#pausedAt;
  }
}
