import type { Clock } from './clock.js';

/** Not made anew each time: nobody sees it, and the exception that `abort` makes otherwise takes longer than all the rest. */
const workDone = new Error('The work is done.');

/** Ends a piece of work when its time is over or the one who asked has gone. Whoever makes one calls `end`. */
export class Deadline {
  /** When time is over, in the clock's milliseconds. */
  readonly at: number;
  readonly #asker: AbortSignal | undefined;
  readonly #over = new AbortController();
  readonly #timer = new AbortController();
  #passed = false;

  constructor(clock: Clock, ms: number, asker?: AbortSignal) {
    this.at = clock.now() + ms;
    this.#asker = asker;
    // AbortSignal.any does the same, but leaves traces in signals that live long.
    if (asker?.aborted) this.#left();
    else asker?.addEventListener('abort', this.#left, { once: true });
    clock.sleep(ms, this.#timer.signal).then(
      () => {
        this.#passed = !this.signal.aborted;
        this.#over.abort(new Error(`More than ${ms} ms have passed`));
      },
      () => {},
    );
  }

  /** Aborts when time is over or with the asker's signal, whichever comes first. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** Whether time is over. */
  get passed(): boolean {
    return this.#passed;
  }

  /** The work is done: stops the timer. */
  end(): void {
    this.#asker?.removeEventListener('abort', this.#left);
    this.#timer.abort(workDone);
  }

  readonly #left = (): void => this.#over.abort(this.#asker?.reason);
}
