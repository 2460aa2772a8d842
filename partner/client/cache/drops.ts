/** How many tags are told apart: what was dropped longer ago counts for everything that is tagged. */
const mostTags = 50_000;

/**
 * Which tags were dropped when, counted in drops and not in time. What was begun before a tag was dropped is worth nothing
 * under it, also when it ends later.
 */
export class Drops {
  readonly #last = new Map<string, number>();
  #count = 0;
  /** Up to here everything that is tagged is dropped. */
  #floor = 0;

  /** The present, for `isGood` later. */
  get now(): number {
    return this.#count;
  }

  drop(tags: readonly string[]): void {
    this.#count++;
    for (const tag of tags) {
      this.#last.delete(tag);
      this.#last.set(tag, this.#count);
    }
    for (const [tag, when] of this.#last) {
      if (this.#last.size <= mostTags) break;
      this.#last.delete(tag);
      this.#floor = when;
    }
  }

  /** Drops whatever has a tag. */
  dropAll(): void {
    this.#floor = ++this.#count;
    this.#last.clear();
  }

  /** Whether what was begun then may be used still. */
  isGood(begun: number, tags: readonly string[]): boolean {
    if (tags.length === 0) return true;
    return begun >= this.#floor && tags.every((tag) => (this.#last.get(tag) ?? 0) <= begun);
  }
}
