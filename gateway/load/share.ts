/** The part of the event loop's time that one caller may have while others want it too. */
const part = 0.3;
/** So much of its part a caller may save up, in milliseconds of work: others wait for as long when all of it comes at once. */
const mostMs = 20;
/** So much it may have used in advance. */
const leastMs = -100;
/** What a request is taken for of which nothing is known yet, in milliseconds of work. */
const firstGuessMs = 5;
/** What every request weighs besides what is sent for it, in bytes of an answer. */
const weightOfAsking = 4_000;
/** Of what is known of a caller's requests, how much the last ones count. */
const learning = 0.2;

/** How much of the event loop's time one caller has left. */
export class Share {
  #leftMs = mostMs;
  #at: number;
  /** What one of its requests takes, by those before, in milliseconds. */
  #expectedMs = firstGuessMs;
  #weight = 0;
  #ended = 0;

  constructor(now: number) {
    this.#at = now;
  }

  /** Of what has ended since the last {@link settle}. */
  get weight(): number {
    return this.#weight;
  }

  hasLeft(now: number): boolean {
    this.#add((now - this.#at) * part);
    this.#at = now;
    return this.#leftMs > 0;
  }

  /** Takes what a request is expected to cost. */
  begin(): void {
    this.#add(-this.#expectedMs);
  }

  end(bytes: number): void {
    this.#weight += weightOfAsking + bytes;
    this.#ended++;
  }

  /** Puts right what was expected of those that have ended, by what they have cost. */
  settle(msOfWeight: number): void {
    if (this.#ended === 0) return;
    const cost = this.#weight * msOfWeight;
    this.#add(this.#ended * this.#expectedMs - cost);
    this.#expectedMs += learning * (cost / this.#ended - this.#expectedMs);
    this.#weight = this.#ended = 0;
  }

  #add(ms: number): void {
    this.#leftMs = Math.max(leastMs, Math.min(mostMs, this.#leftMs + ms));
  }
}
