/** Something for each of the configured partners. Without PARTNERS_FILE there is one, and it has no name. */
export class Partners<T> {
  readonly #byName: ReadonlyMap<string | undefined, T>;

  /** @param entries at least one */
  constructor(entries: Iterable<readonly [name: string | undefined, one: T]>) {
    this.#byName = new Map(entries);
  }

  /** For the one partner there is. */
  static only<T>(one: T): Partners<T> {
    return new Partners([[undefined, one]]);
  }

  /** What is meant where no partner is named. */
  get first(): T {
    return this.all[0]!;
  }

  get all(): readonly T[] {
    return [...this.#byName.values()];
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()].filter((name) => name !== undefined);
  }

  /** Of the partner with this name; undefined when there is none. */
  get(name: string | undefined): T | undefined {
    return name === undefined ? this.first : this.#byName.get(name);
  }

  map<U>(make: (one: T) => U): Partners<U> {
    return new Partners([...this.#byName].map(([name, one]) => [name, make(one)] as const));
  }
}
