/** A delay of the event loop that somebody should know of, in milliseconds. */
const alarmingMs = 200;

/** An episode is over when there was no such delay for so long, in milliseconds. */
const quietMs = 5_000;

/** Told once per episode in which the event loop is late, however long it lasts. */
export class DelayAlarm {
  readonly #tell: (delayMs: number) => void;
  #lastLate = -Infinity;

  constructor(tell: (delayMs: number) => void) {
    this.#tell = tell;
  }

  saw(worstMs: number, now: number): void {
    if (worstMs <= alarmingMs) return;
    const begins = now - this.#lastLate > quietMs;
    this.#lastLate = now;
    if (begins) this.#tell(Math.round(worstMs));
  }
}
