import { WeightedLru } from '../../partner/memory/weighted-lru.js';
import { documentIdOf } from './document-id.js';

/** Texts that all replicas share; Keyv is one. */
export interface SharedTexts {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string, ttl: number): Promise<unknown>;
}

export interface PersistedQueriesOptions {
  /** Default: what one replica is told the others are not. */
  shared?: SharedTexts | undefined;
  /** What texts may take of this process's memory, in characters; default 4 million. */
  most?: number;
}

/** Longer documents are not remembered, in characters: they are not what a client sends again and again. */
const longestText = 64 * 1024;
/** For how long a document stays in the shared store that nobody tells again, in milliseconds. */
const sharedMs = 7 * 24 * 3_600_000;

/**
 * What clients have had remembered by Apollo's way of persisting queries (APQ): in memory the least recently used go
 * first. A document is named by its hash, so what is found anywhere is right for ever, or it is not what it is named.
 */
export class PersistedQueries {
  readonly #texts: WeightedLru<string>;
  readonly #shared: SharedTexts | undefined;

  constructor({ shared, most = 4_000_000 }: PersistedQueriesOptions = {}) {
    this.#shared = shared;
    this.#texts = new WeightedLru(most);
  }

  async get(name: string): Promise<string | undefined> {
    const hash = hashOf(name);
    const text = this.#texts.get(hash);
    if (text !== undefined) return text;
    if (!this.#shared || !/^[\da-f]{64}$/.test(hash)) return undefined;
    const found = await this.#shared.get(keyOf(hash));
    // Others may write there as well.
    if (found === undefined || documentIdOf(found) !== `sha256:${hash}`) return undefined;
    this.#texts.set(hash, found, found.length);
    return found;
  }

  async set(name: string, text: string): Promise<void> {
    const hash = hashOf(name);
    if (text.length > longestText || this.#texts.has(hash)) return;
    this.#texts.set(hash, text, text.length);
    await this.#shared?.set(keyOf(hash), text, sharedMs);
  }

  async delete(name: string): Promise<boolean> {
    return this.#texts.delete(hashOf(name));
  }
}

/** Apollo Server puts a name of its own before it. */
function hashOf(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function keyOf(hash: string): string {
  return `partner-graph:document:${hash}`;
}
