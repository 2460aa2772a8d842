import type { Clock } from './clock.js';

/** Ends a piece of work when its time is over or the one who asked has gone. Whoever makes one calls `end`. */
export class Deadline {
  /** When time is over, in the clock's milliseconds. */
  readonly at: number;
  /** Aborts when time is over or with the asker's signal, whichever comes first. */
  readonly signal: AbortSignal;
  /** The work is done: stops the timer. */
  readonly end: () => void;
  readonly #over = new AbortController();

  constructor(clock: Clock, ms: number, asker?: AbortSignal) {
    this.at = clock.now() + ms;
    this.signal = asker ? AbortSignal.any([asker, this.#over.signal]) : this.#over.signal;
    this.end = clock.after(ms, () => this.#over.abort(new Error(`More than ${ms} ms have passed`)));
  }

  /** Whether time is over. */
  get passed(): boolean {
    return this.#over.signal.aborted;
  }
}
