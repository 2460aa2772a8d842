import type { Clock } from '../clock.js';
import { longestWayMs } from './quota-window.js';

export interface Start {
  begun: number;
  /** When the partner has counted it for certain; undefined while that is open. */
  countedBy?: number;
}

/** Calls of this process that may still lie within the partner's window. */
export class Starts<S extends Start = Start> {
  readonly windowMs: number;
  readonly #clock: Clock;
  #starts: S[] = [];

  constructor(windowMs: number, clock: Clock) {
    this.windowMs = windowMs;
    this.#clock = clock;
  }

  add(start: S): void {
    this.#starts.push(start);
  }

  remove(start: S): void {
    this.#starts = this.#starts.filter((other) => other !== start);
  }

  /** Its answer is there. */
  over(start: S): void {
    start.countedBy ??= Math.min(this.#clock.now(), start.begun + longestWayMs);
  }

  /** A machine's clock may be set back: what is then in the future happened now. */
  current(): readonly S[] {
    const now = this.#clock.now();
    this.#starts = this.#starts.filter((start) => countedAtLatest(start) + this.windowMs > now);
    for (const start of this.#starts) {
      start.begun = Math.min(start.begun, now);
      if (start.countedBy !== undefined) start.countedBy = Math.min(start.countedBy, now);
    }
    return this.#starts;
  }

  /**
   * When a call with so many others before it can start, if `upTo` calls fit into the window: a window after the start
   * `upTo` before it was counted.
   */
  startAt(before: number, upTo: number, countedBy: (start: Start) => number): number {
    const now = this.#clock.now();
    const counted = this.current()
      .map(countedBy)
      .sort((a, b) => a - b);
    const earlier = counted[counted.length + (before % upTo) - upTo];
    const rounds = Math.floor(before / upTo) * this.windowMs;
    return (earlier === undefined ? now : Math.max(now, earlier + this.windowMs)) + rounds;
  }
}

/** By when the partner has counted it, whether its answer is quick or not. */
export function countedAtLatest({ countedBy, begun }: Start): number {
  return countedBy ?? begun + longestWayMs;
}

/** By when the partner has counted it if its answer comes at once: whether it comes slowly is not known yet. */
export function countedAtBest({ countedBy, begun }: Start): number {
  return countedBy ?? begun;
}
