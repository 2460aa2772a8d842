/** Numbers by the time they are due, the earliest first. A number may be in it several times. */
export class DueHeap {
  private readonly times: number[] = [];
  private readonly values: number[] = [];

  /** When the first is due; never when there is none. */
  get time(): number {
    return this.times[0] ?? Infinity;
  }

  push(time: number, value: number) {
    let at = this.times.length;
    for (; at > 0; at = parentOf(at)) {
      const parent = parentOf(at);
      if (this.times[parent]! <= time) break;
      this.put(at, this.times[parent]!, this.values[parent]!);
    }
    this.put(at, time, value);
  }

  /** Takes the first out; there must be one. */
  pop(): number {
    const first = this.values[0]!;
    const [time, value] = [this.times.pop()!, this.values.pop()!];
    const length = this.times.length;
    if (length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < length && this.times[child + 1]! < this.times[child]!) child++;
      if (child >= length || this.times[child]! >= time) break;
      this.put(at, this.times[child]!, this.values[child]!);
      at = child;
    }
    this.put(at, time, value);
    return first;
  }

  private put(at: number, time: number, value: number) {
    this.times[at] = time;
    this.values[at] = value;
  }
}

const parentOf = (at: number) => (at - 1) >>> 1;
