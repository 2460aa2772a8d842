import { setImmediate as turn } from 'node:timers/promises';
import { type Clock, sleepBy } from '../clock.js';

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock that stands until it is told to advance. */
export class ManualClock implements Clock {
  #now = 0;
  readonly #sleepers = new Set<Sleeper>();

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepBy(this, ms, signal);
  }

  after(ms: number, ring: () => void): () => void {
    const sleeper = { at: this.#now + ms, wake: ring };
    this.#sleepers.add(sleeper);
    return () => this.#sleepers.delete(sleeper);
  }

  /** How many are asleep or to be rung for: none, once all work is done. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Moves on, waking every sleeper at its own time. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await turn();
    for (let next = this.#earliest(); next && next.at <= end; next = this.#earliest()) {
      this.#now = Math.max(this.#now, next.at);
      this.#sleepers.delete(next);
      next.wake();
      await turn();
    }
    this.#now = end;
  }

  /** What an administrator does to a machine whose time is wrong. */
  setBack(ms: number): void {
    this.#now -= ms;
  }

  #earliest(): Sleeper | undefined {
    return [...this.#sleepers].sort((a, b) => a.at - b.at)[0];
  }
}
