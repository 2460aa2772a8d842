import type { DocumentNode } from 'graphql';
import { WeightedLru } from '../../partner/memory/weighted-lru.js';

/** Of a document whose text is not known, in characters. */
const unknownLength = 10_000;

/**
 * Documents that were parsed and found valid, for whoever sends the same again: in memory, the least recently used go first.
 * A parsed document takes some forty times its text.
 */
export class ParsedDocuments {
  readonly #documents: WeightedLru<DocumentNode>;

  /** @param most what they may take, in characters of their texts; default 1 million */
  constructor(most = 1_000_000) {
    this.#documents = new WeightedLru(most);
  }

  /** Of their texts, in characters. */
  get held(): number {
    return this.#documents.held;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document, lengthOf(document));
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? unknownLength;
}
