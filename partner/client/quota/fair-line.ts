/** Those who wait at one priority. Callers take turns: each call is behind one of every other caller for each before it. */
export class FairLine<Waiter extends { caller: string }> {
  /** Callers who wait, in the order of their turns, each with his own in order of arrival. */
  readonly #callers = new Map<string, Set<Waiter>>();
  /** How many callers have at least so many waiting: entry 0 for one, entry 1 for two. */
  readonly #having: number[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  join(waiter: Waiter): void {
    let own = this.#callers.get(waiter.caller);
    if (!own) this.#callers.set(waiter.caller, (own = new Set()));
    this.#having[own.size] = (this.#having[own.size] ?? 0) + 1;
    own.add(waiter);
    this.#size++;
  }

  /** Whether it was there. */
  leave(waiter: Waiter): boolean {
    const own = this.#callers.get(waiter.caller);
    if (!own?.delete(waiter)) return false;
    if (own.size === 0) this.#callers.delete(waiter.caller);
    this.#size--;
    if (--this.#having[own.size]! === 0) this.#having.length = own.size;
    return true;
  }

  /** Takes out whose turn it is; his caller is then behind all others. */
  next(): Waiter | undefined {
    const [turn] = this.#callers;
    if (!turn) return undefined;
    const [caller, own] = turn;
    const [waiter] = own;
    this.leave(waiter!);
    if (this.#callers.delete(caller)) this.#callers.set(caller, own);
    return waiter;
  }

  /** How many are certainly served before a call that this caller would add now: what all others have of as many turns. */
  before(caller: string): number {
    const turns = this.#callers.get(caller)?.size ?? 0;
    // A caller who is new here is behind the first of every other.
    if (turns === 0) return this.#callers.size;
    const late = this.#having.length - turns;
    return turns <= late ? sum(this.#having, 0, turns) : this.#size - sum(this.#having, turns);
  }

  callers(): Map<string, number> {
    return new Map([...this.#callers].map(([caller, own]) => [caller, own.size]));
  }

  *[Symbol.iterator](): Iterator<Waiter> {
    for (const own of this.#callers.values()) yield* own;
  }
}

function sum(numbers: readonly number[], from: number, to = numbers.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += numbers[at]!;
  return total;
}
