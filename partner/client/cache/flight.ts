import { until } from '../until.js';

/** What a call under way tells of itself. */
export interface FlightState {
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Whether the request has left: then whoever asks later may have to ask again, and who is in a hurry gains nothing. */
  sent: boolean;
}

/** A read that several may wait for. It belongs to none of them: it goes on while anyone waits. */
export class Flight<T> implements FlightState {
  sent = false;
  readonly #gone = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;
  #over = false;

  /** @param work begins now */
  constructor(work: (state: FlightState) => Promise<T>) {
    this.#result = work(this).finally(() => (this.#over = true));
    // Whoever waits is told; when nobody does, nobody has to be.
    this.#result.catch(() => {});
  }

  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  /** Whether its result is still to come. */
  get underWay(): boolean {
    return !this.#over && !this.#gone.signal.aborted;
  }

  /** Waits until the signal aborts, then rejects with its reason. */
  async wait(signal: AbortSignal): Promise<T> {
    this.#waiting++;
    try {
      return await until(this.#result, signal);
    } finally {
      if (--this.#waiting === 0 && !this.#over) this.#gone.abort(new Error('Nobody waits for it any more.'));
    }
  }

  /** What it comes to. Whoever asks for it does not leave. */
  get result(): Promise<T> {
    this.#waiting++;
    return this.#result;
  }

  whenOver(then: () => void): void {
    this.#result.then(then, then);
  }
}
