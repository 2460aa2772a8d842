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
  readonly #entries = new Map<string, KeptHere>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What is larger than this is not kept: one answer must not drive out a hundred others. */
  get largest(): number {
    return this.#limit / 8;
  }

  get(key: string): KeptHere | undefined {
    const entry = this.#entries.get(key);
    if (entry) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  set(key: string, entry: KeptHere): void {
    this.delete(key);
    if (entry.bytes > this.largest) return;
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
