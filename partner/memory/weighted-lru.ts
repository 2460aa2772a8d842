/** A map that forgets what was used longest ago once its entries weigh more than `most` together. */
export class WeightedLru<Value> {
  readonly #entries = new Map<string, { value: Value; weight: number }>();
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What all entries weigh. */
  get held(): number {
    return this.#held;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, weight: number): void {
    this.delete(key);
    this.#entries.set(key, { value, weight });
    this.#held += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#held <= this.#most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    this.#held -= this.#entries.get(key)?.weight ?? 0;
    return this.#entries.delete(key);
  }
}
