import { WeightedLru } from '../../memory/weighted-lru.js';
import type { Policy } from './policy.js';

/** An answer that is kept. */
export interface Kept {
  answer: unknown;
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
  policy: Policy;
}

/** One in this process's memory. */
export interface KeptHere extends Kept {
  /** See `Drops`. */
  begun: number;
  /** The drop up to which it is known that nothing of it was dropped; see `Drops`. */
  goodUntil: number;
  tags: readonly string[];
  /** Whether it was read ahead, and nobody has asked for it yet. */
  unasked?: boolean;
  /** About what it takes, with its key and tags. */
  bytes: number;
}

/** Answers in this process's memory, by reference and within a number of bytes: the least recently used go first. */
export class Memory {
  /** What is larger than this is not kept: one answer must not drive out a hundred others. */
  readonly largest: number;
  readonly #entries: WeightedLru<KeptHere>;

  constructor(limitBytes: number) {
    this.largest = limitBytes / 8;
    this.#entries = new WeightedLru(limitBytes);
  }

  get bytes(): number {
    return this.#entries.held;
  }

  get(key: string): KeptHere | undefined {
    return this.#entries.get(key);
  }

  set(key: string, entry: KeptHere): void {
    if (entry.bytes > this.largest) this.delete(key);
    else this.#entries.set(key, entry, entry.bytes);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
