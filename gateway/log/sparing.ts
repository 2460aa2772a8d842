/** Lets so many through in a second and counts the others. */
export class Sparing {
  readonly #most: number;
  readonly #now: () => number;
  #second = -1;
  #through = 0;
  #left = 0;

  /** @param now milliseconds on a clock that is never set */
  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  /** How many were not let through since the one before; undefined for one that is not. */
  next(): number | undefined {
    const second = Math.floor(this.#now() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#through = 0;
    }
    if (this.#through >= this.#most) {
      this.#left++;
      return undefined;
    }
    this.#through++;
    const left = this.#left;
    this.#left = 0;
    return left;
  }
}
