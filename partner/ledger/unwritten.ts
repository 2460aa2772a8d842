import type { Clock } from '../client/index.js';

/** Pauses between tries, in milliseconds: each twice the one before. */
const firstPauseMs = 100;
const longestPauseMs = 5_000;

/** What this process knows of operations and could not write down, because the store could not be reached. */
export class Unwritten {
  readonly #clock: Clock;
  readonly #stopped = new AbortController();
  readonly #pending = new Map<string, Promise<void>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Tries to write it until it succeeds, or this process ends. */
  keep(id: string, write: () => Promise<unknown>): void {
    const before = this.#pending.get(id);
    const pending = Promise.resolve(before).then(() => this.#tryUntilWritten(write));
    this.#pending.set(id, pending);
    void pending.then(() => this.#pending.get(id) === pending && this.#pending.delete(id));
  }

  /** Whether something of the operation is still to be written. */
  has(id: string): boolean {
    return this.#pending.has(id);
  }

  /** Tries once more, and gives up. */
  async close(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#pending.values());
  }

  async #tryUntilWritten(write: () => Promise<unknown>): Promise<void> {
    for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
      await this.#clock.sleep(pause, this.#stopped.signal).catch(() => {});
      const last = this.#stopped.signal.aborted;
      const written = await write().then(
        () => true,
        () => false,
      );
      if (written || last) return;
    }
  }
}
