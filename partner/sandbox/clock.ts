/** The business clock: starts anywhere, runs at normal speed, can be moved. Signatures and tokens use real time. */
export class Clock {
  private offset = 0;

  constructor(
    start: Date | undefined,
    private readonly realTime: () => number = Date.now,
  ) {
    if (start) this.moveTo(start);
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.realTime() + this.offset;
  }

  moveTo(instant: Date) {
    this.offset = instant.getTime() - this.realTime();
  }
}
