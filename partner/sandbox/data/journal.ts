/**
 * Entries made while the sandbox runs. What was generated follows from the seed and is never changed; what happens
 * later is appended here and read together with it, newest first. Owners are a book or a portfolio, so a reset, which
 * makes new ones, forgets all entries; `key` is a customer's or a reseller's id, or empty for the owner itself.
 */
export class Journal<Entry> {
  private readonly entries = new WeakMap<object, Map<string, Entry[]>>();

  append(owner: object, key: string, entry: Entry) {
    const keyed = this.entries.get(owner) ?? new Map<string, Entry[]>();
    this.entries.set(owner, keyed);
    keyed.set(key, [...(keyed.get(key) ?? []), entry]);
  }

  /** What was appended under a key, the last first. */
  of(owner: object, key: string): Entry[] {
    return [...(this.entries.get(owner)?.get(key) ?? [])].reverse();
  }

  /** What was appended under any key of an owner, the last of each key first. */
  all(owner: object): Entry[] {
    return [...(this.entries.get(owner)?.keys() ?? [])].flatMap((key) => this.of(owner, key));
  }
}
