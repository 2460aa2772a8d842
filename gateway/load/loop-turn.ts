/**
 * How long the present turn of the event loop has been at the requests that came in it. Requests that wait side by side
 * come in one turn, and what one of them computes the next has waited for: a timer would notice only afterwards.
 */
export class LoopTurn {
  readonly #now: () => number;
  readonly #atItsEnd: (end: () => void) => void;
  #since: number | undefined;

  constructor(now: () => number, atItsEnd: (end: () => void) => void = setImmediate) {
    this.#now = now;
    this.#atItsEnd = atItsEnd;
  }

  /** Milliseconds since the first request of this turn came; 0 for that one. */
  spentMs(): number {
    const now = this.#now();
    if (this.#since === undefined) {
      this.#since = now;
      this.#atItsEnd(() => (this.#since = undefined));
    }
    return now - this.#since;
  }
}
