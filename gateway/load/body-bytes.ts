/** Bytes of request bodies held in memory until they are complete, by all requests together. */
export class BodyBytes {
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get held(): number {
    return this.#held;
  }

  get full(): boolean {
    return this.#held >= this.#most;
  }

  /** Whether so many more may be held; if so, they are. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.#most) return false;
    this.#held += bytes;
    return true;
  }

  give(bytes: number): void {
    this.#held -= bytes;
  }
}
