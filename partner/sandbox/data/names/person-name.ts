import type { Rng } from '../prng.js';
import type { Name } from './company-name.js';
import { digits, shuffledIndex } from './shuffled-index.js';
import { givenFirst, givenSecond, surnames } from './syllables.js';

const lists = [surnames, givenFirst, givenSecond, Array.from({ length: 30 })] as const;
const combinations = lists.reduce((product, { length }) => product * length, 1);

/** The person at `index`; the account name ends in the index, since two people may well share a name. */
export function personName(index: number, book: Rng): Name {
  const [surname, first, second] = digits(
    shuffledIndex(index, combinations, book.split('people')),
    lists,
  ) as [number, number, number];
  const [family, familyPinyin] = surnames[surname]!;
  const [middle, middlePinyin] = givenFirst[first]!;
  const [last, lastPinyin] = givenSecond[second]!;
  return {
    legal: family + middle + last,
    account: `${familyPinyin}${middlePinyin}${lastPinyin}${index + 1}`,
  };
}
