import type { Manifest } from './manifest.js';

/** The documents an operator trusts, as they are now. */
export class TrustedDocuments {
  #byId: Manifest;
  #texts: ReadonlySet<string>;

  constructor(manifest: Manifest = new Map()) {
    this.#byId = manifest;
    this.#texts = new Set(manifest.values());
  }

  replace(manifest: Manifest): void {
    this.#byId = manifest;
    this.#texts = new Set(manifest.values());
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): string | undefined {
    return this.#byId.get(id);
  }

  /** Whether a text is one of them, to the letter. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }
}
