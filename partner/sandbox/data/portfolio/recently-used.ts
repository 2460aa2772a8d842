/** Remembers values by key until there are more than `most`; then the one unused for longest goes. */
export class RecentlyUsed<K, V> {
  private readonly values = new Map<K, V>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.values.size;
  }

  get(key: K, make: () => V): V {
    let value = this.values.get(key);
    if (value === undefined) value = make();
    else this.values.delete(key);
    this.values.set(key, value); // a map keeps the order of insertion: the first key is the longest unused
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value!);
    return value;
  }

  delete(key: K) {
    this.values.delete(key);
  }
}
