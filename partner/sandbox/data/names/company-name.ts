import type { Rng } from '../prng.js';
import { industries, legalForms, seats } from './company-parts.js';
import { digits, shuffledIndex } from './shuffled-index.js';
import { brandFirst, brandSecond } from './syllables.js';

export interface Name {
  /** As a business licence or identity card would have it. */
  legal: string;
  /** Login name of the account, distinct for every index. */
  account: string;
}

const lists = [brandFirst, industries, brandSecond, seats] as const;
const combinations = lists.reduce((product, { length }) => product * length, 1);

/** The company at `index`: four in five have a Chinese name, the rest an English one. `book` is shared by all indices. */
export function companyName(index: number, book: Rng, own: Rng): Name {
  const [first, industry, second, seat] = digits(
    shuffledIndex(index, combinations, book.split('companies')),
    lists,
  ) as [number, number, number, number];
  const [firstCharacter, firstPinyin] = brandFirst[first]!;
  const [secondCharacter, secondPinyin] = brandSecond[second]!;
  const [trade, englishTrade, tradeSlug] = industries[industry]!;
  const [city, englishCity, citySlug] = seats[seat]!;
  const brand = firstPinyin + secondPinyin;
  return {
    legal: own.chance(80)
      ? `${city}${firstCharacter}${secondCharacter}${trade}${own.pick(legalForms)}`
      : `${capitalised(brand)} ${englishTrade} (${englishCity}) Co., Ltd.`,
    account: `${brand}_${tradeSlug}_${citySlug}`,
  };
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
