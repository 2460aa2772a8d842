/** How late the event loop has been within an interval, in milliseconds. */
export interface LoopDelay {
  /** It was never less late than this: work stood in a queue all the time. What CoDel judges by. */
  standingMs: number;
  worstMs: number;
}

/** Milliseconds between two beats. */
export const beatMs = 20;

const intervalMs = 100;

/**
 * Measures how late the event loop is: a timer that should come every {@link beatMs} says when it does come.
 * `monitorEventLoopDelay` of Node cannot be asked for one interval: it forgets the turn in which it is reset, and under
 * load that is the long one.
 *
 * @see https://queue.acm.org/detail.cfm?id=2209336
 */
export class LoopDelayMeter {
  #lastBeat: number;
  #begun: number;
  #delays: number[] = [];

  constructor(now: number) {
    this.#lastBeat = this.#begun = now;
  }

  /** Says that the timer came. Gives what was measured whenever an interval is over. */
  beat(now: number): LoopDelay | undefined {
    this.#delays.push(Math.max(0, now - this.#lastBeat - beatMs));
    this.#lastBeat = now;
    if (now - this.#begun < intervalMs) return undefined;
    const delay = { standingMs: Math.min(...this.#delays), worstMs: Math.max(...this.#delays) };
    this.#begun = now;
    this.#delays = [];
    return delay;
  }
}
