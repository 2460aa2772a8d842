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
    let left = this.int(
      1,
      choices.reduce((total, [, weight]) => total + weight, 0),
    );
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left <= 0) return choice;
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

  hex(length: number): string {
    return this.text('0123456789abcdef', length);
  }

  /** Upper-case letters and digits, as in order and coupon ids. */
  code(length: number): string {
    return this.text('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', length);
  }

  private text(alphabet: string, length: number): string {
    let text = '';
    while (text.length < length) text += alphabet[this.int(0, alphabet.length - 1)];
    return text;
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
