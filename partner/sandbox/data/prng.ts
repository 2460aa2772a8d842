/** Digits and upper-case letters without I and O, in the order in which texts of them sort. */
export const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A splittable pseudo-random generator (sfc32, keyed by cyrb53). A child depends on the path of labels that leads to
 * it and never on how many numbers were drawn before, so any customer can be generated alone and in any order.
 * Integer arithmetic only: the same numbers on every machine and engine.
 */
export class Rng {
  private a: number;
  private b: number;
  private c = 0x9e3779b9;
  private counter = 1;

  private constructor(
    private readonly keyA: number,
    private readonly keyB: number,
  ) {
    this.a = keyA;
    this.b = keyB;
    for (let round = 0; round < 12; round++) this.next();
  }

  static of(seed: number): Rng {
    return new Rng(0, 0).split(seed);
  }

  /** The child named `label`: same parent key and label, same child. */
  split(label: string | number): Rng {
    return new Rng(...hash(this.keyA, this.keyB, String(label)));
  }

  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor((this.next() / 0x1_0000_0000) * (max - min + 1));
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.int(1, 1000) <= percent * 10;
  }

  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('expected at least one choice, but got none');
    return choices[this.int(0, choices.length - 1)]!;
  }

  /** One of the choices, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let total = 0;
    for (let index = 0; index < choices.length; index++) total += choices[index]![1];
    let left = this.int(1, total);
    for (let index = 0; index < choices.length; index++) {
      left -= choices[index]![1];
      if (left <= 0) return choices[index]![0];
    }
    throw new RangeError('expected positive weights');
  }

  /** Up to `count` different choices, in random order. */
  sample<T>(choices: readonly T[], count: number): T[] {
    const rest = [...choices];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(this.int(0, rest.length - 1), 1));
    }
    return taken;
  }

  /** Lower-case hexadecimal digits, one draw each. */
  hex(length: number): string {
    let text = '';
    for (let drawn = 0; drawn < length; drawn += 8) {
      const digits = Math.min(8, length - drawn);
      text += this.hexWord(digits).toString(16).padStart(digits, '0');
    }
    return text;
  }

  /** What `hex(digits)` says, as a number: at most eight digits. */
  hexWord(digits: number): number {
    let word = 0;
    for (let drawn = 0; drawn < digits; drawn++) word = (word << 4) | (this.next() >>> 28);
    return word >>> 0;
  }

  /** Characters of `codeAlphabet`, as in order and coupon ids. */
  code(length: number): string {
    let text = '';
    while (text.length < length) text += codeAlphabet[this.int(0, codeAlphabet.length - 1)]!;
    return text;
  }

  /** Draws and forgets: leaves the generator where `draws` calls would, a text counting one per character. */
  skip(draws: number) {
    let { a, b, c, counter } = this;
    for (let drawn = 0; drawn < draws; drawn++) {
      const sum = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  private next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

function hash(keyA: number, keyB: number, label: string): [number, number] {
  let a = keyA ^ 0xdeadbeef;
  let b = keyB ^ 0x41c6ce57;
  for (let index = 0; index < label.length; index++) {
    const unit = label.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a | 0, b | 0];
}
