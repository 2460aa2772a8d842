/**
 * How many rows each list of the partner had when it was last read. Loaders use it to choose the cheaper way before
 * they have spent a call to find out; a wrong memory, such as of a list that another language filters otherwise, costs calls,
 * never correctness.
 */
export class ListSizes {
  readonly #sizes = new Map<string, number>();
  readonly #capacity: number;
  readonly #within = new Map<string, ListSizes>();

  /** @param capacity how many lists are remembered, the oldest forgotten first; default 1,000 */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** Those of lists that are cut to a boundary: they say nothing of others, and others nothing of them. */
  within(boundary: string): ListSizes {
    let sizes = this.#within.get(boundary);
    if (!sizes) {
      this.#within.set(boundary, (sizes = new ListSizes(this.#capacity)));
      if (this.#within.size > this.#capacity) this.#within.delete(this.#within.keys().next().value!);
    }
    return sizes;
  }

  get(list: string): number | undefined {
    return this.#sizes.get(list);
  }

  set(list: string, size: number): void {
    this.#sizes.delete(list);
    this.#sizes.set(list, size);
    if (this.#sizes.size > this.#capacity) this.#sizes.delete(this.#sizes.keys().next().value!);
  }
}
