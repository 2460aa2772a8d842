import { customerIdWords, type PortfolioSeed } from './generate-customer.js';

const wordsPerId = 4;
const empty = -1;

/** The ids of a portfolio's customers, sixteen bytes each, found by a hash of their own first word. */
export class IdTable {
  private readonly words: Uint32Array;
  private readonly slots: Int32Array;

  constructor(size: number, seed: PortfolioSeed) {
    this.words = new Uint32Array(size * wordsPerId);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))).fill(empty);
    for (let index = 0; index < size; index++) {
      const words = customerIdWords(index, seed);
      this.words.set(words, index * wordsPerId);
      let slot = this.slotOf(words[0]!);
      while (this.slots[slot] !== empty) slot = this.slotOf(slot + 1);
      this.slots[slot] = index;
    }
  }

  /** Place of the customer with that id in its portfolio, or undefined. */
  indexOf(id: string): number | undefined {
    if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
    const words = [0, 8, 16, 24].map((at) => Number.parseInt(id.slice(at, at + 8), 16));
    for (let slot = this.slotOf(words[0]!); this.slots[slot] !== empty; slot = this.slotOf(slot + 1)) {
      const index = this.slots[slot]!;
      if (words.every((word, at) => this.words[index * wordsPerId + at] === word)) return index;
    }
    return undefined;
  }

  private slotOf(word: number): number {
    return (word & (this.slots.length - 1)) >>> 0;
  }
}
