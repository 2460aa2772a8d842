import type { DocumentNode } from 'graphql';

/** Of a document whose text is not known, in characters. */
const unknownLength = 10_000;

/**
 * Documents that were parsed and found valid, for whoever sends the same again: in memory, the least recently used go first.
 * A parsed document takes some forty times its text.
 */
export class ParsedDocuments {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #most: number;
  #held = 0;

  /** @param most what they may take, in characters of their texts; default 1 million */
  constructor(most = 1_000_000) {
    this.#most = most;
  }

  /** Of their texts, in characters. */
  get held(): number {
    return this.#held;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.#documents.set(key, document);
    this.#held += lengthOf(document);
    for (const oldest of this.#documents.keys()) {
      if (this.#held <= this.#most) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.#documents.get(key);
    if (document) this.#held -= lengthOf(document);
    return this.#documents.delete(key);
  }
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? unknownLength;
}
