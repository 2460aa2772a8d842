import type { Rng } from '../prng.js';

/**
 * A one-to-one shuffle of 0..size-1, computed per index: neighbours land far apart and no two indices meet, so names
 * built from the digits of the result are distinct without any name being remembered.
 */
export function shuffledIndex(index: number, size: number, rng: Rng): number {
  const offset = rng.int(0, size - 1);
  let multiplier = rng.int(Math.floor(size / 3), size - 2);
  while (greatestCommonDivisor(multiplier, size) !== 1) multiplier++;
  return Number((BigInt(index) * BigInt(multiplier) + BigInt(offset)) % BigInt(size));
}

/** Takes one digit per list from `number`, in mixed radix. */
export function digits(number: number, lists: readonly (readonly unknown[])[]): number[] {
  let rest = number;
  return lists.map(({ length }) => {
    const digit = rest % length;
    rest = Math.floor(rest / length);
    return digit;
  });
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
