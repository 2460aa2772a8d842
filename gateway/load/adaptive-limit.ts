/** What an interval has shown. */
export interface Observed {
  /** Whether the event loop goes on being late. */
  late: boolean;
  /** Most requests under way at a moment. */
  peak: number;
}

/** So many are under way before anything is known. */
const first = 250;

/** Fewer would leave the machine idle between two of them. */
const least = 8;

const shrink = 0.7;
const grow = 1.1;
const growByAtLeast = 2;

/**
 * How many requests may be under way, found by trying: fewer each interval in which the event loop goes on being late, more
 * each in which it is not. So hundreds may wait for the partner's quota, which costs nothing, and only a few compute.
 */
export class AdaptiveLimit {
  readonly #most: number;
  #value: number;

  constructor(most: number) {
    this.#most = most;
    this.#value = Math.min(first, most);
  }

  get value(): number {
    return this.#value;
  }

  adjust({ late, peak }: Observed): void {
    if (late) {
      const fewer = Math.floor(Math.min(this.#value, peak) * shrink);
      this.#value = Math.min(this.#most, Math.max(least, fewer));
    } else {
      const more = Math.max(this.#value + growByAtLeast, Math.ceil(this.#value * grow));
      this.#value = Math.min(this.#most, more);
    }
  }
}
