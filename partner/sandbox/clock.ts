/**
 * The business clock: starts anywhere, runs at normal speed, can be moved. Signatures and tokens use real time. Where it
 * is, is kept as its distance from real time, which is what outlives a restart.
 */
export class Clock {
  constructor(
    /** Milliseconds it is ahead of real time. */
    public offset: number,
    private readonly realTime: () => number = Date.now,
  ) {}

  /** Milliseconds since the epoch. */
  now(): number {
    return this.realTime() + this.offset;
  }
}
