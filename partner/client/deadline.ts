import type { Clock } from './clock.js';

/** Not made anew each time: nobody sees it, and the exception that `abort` makes otherwise takes longer than all the rest. */
const workDone = new Error('The work is done.');

/** Ends a piece of work when its time is over or the one who asked has gone. Whoever makes one calls `end`. */
export class Deadline {
  /** When time is over, in the clock's milliseconds. */
  readonly at: number;
  /** Aborts when time is over or with the asker's signal, whichever comes first. */
  readonly signal: AbortSignal;
  readonly #over = new AbortController();
  readonly #timer = new AbortController();

  constructor(clock: Clock, ms: number, asker?: AbortSignal) {
    this.at = clock.now() + ms;
    this.signal = asker ? AbortSignal.any([asker, this.#over.signal]) : this.#over.signal;
    clock.sleep(ms, this.#timer.signal).then(
      () => this.#over.abort(new Error(`More than ${ms} ms have passed`)),
      () => {},
    );
  }

  /** Whether time is over. */
  get passed(): boolean {
    return this.#over.signal.aborted;
  }

  /** The work is done: stops the timer. */
  end(): void {
    this.#timer.abort(workDone);
  }
}
