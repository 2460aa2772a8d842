import { Big } from 'big.js';

/** The coefficients of a sum of values, by the tag of each. */
export type Combination = ReadonlyMap<number, number>;

/**
 * Amounts that can be told apart in every sum: the value at a place is a power of 1000 of its own, so that the digits of
 * what the graph makes of them say which it took, how often and with what sign.
 */
export class Tags {
  readonly #numbers = new Map<string, number>();

  /** The tag of a place; the same for the same place. */
  of(place: string): number {
    const known = this.#numbers.get(place);
    if (known !== undefined) return known;
    this.#numbers.set(place, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  value(tag: number): string {
    return `1${'000'.repeat(tag)}`;
  }

  /** Reads a sum; undefined for what is none of these values. */
  read(text: string): Combination | undefined {
    const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (whole === undefined || /[1-9]/.test(decimals)) return undefined;
    const combination = new Map<number, number>();
    let carry = 0;
    for (let tag = 0; whole.length > 3 * tag || carry > 0; tag++) {
      const end = whole.length - 3 * tag;
      const digits = Number(whole.slice(Math.max(0, end - 3), Math.max(0, end))) + carry;
      carry = digits > 500 ? 1 : 0;
      const coefficient = digits - carry * 1000;
      if (coefficient !== 0) combination.set(tag, sign ? -coefficient : coefficient);
    }
    return [...combination.keys()].every((tag) => tag < this.#numbers.size) ? combination : undefined;
  }
}

/** What the sum is with other values at the same places. */
export function combine(combination: Combination, valueOf: (tag: number) => string): Big {
  let sum = new Big(0);
  for (const [tag, coefficient] of combination) sum = sum.plus(new Big(valueOf(tag)).times(coefficient));
  return sum;
}
