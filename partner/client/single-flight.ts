/**
 * Work of which one piece per key is under way at a time: whoever asks meanwhile gets the same result. The work belongs
 * to no caller, so it must not end with one: callers who may leave wait by {@link until}.
 */
export class SingleFlight<T> {
  readonly #running = new Map<string, Promise<T>>();

  do(key: string, work: () => Promise<T>): Promise<T> {
    let running = this.#running.get(key);
    if (!running) {
      running = work().finally(() => this.#running.delete(key));
      this.#running.set(key, running);
    }
    return running;
  }
}
