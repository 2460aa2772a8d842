import { sumOf, zero, type Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { DAY, addMonths, endOfBeijingDay } from '../../time.js';
import { hasGeneratedPast, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import { usesOf } from './coupon-uses.js';

export interface StoredCard {
  id: string;
  name: string;
  faceValue: Fen;
  balance: Fen;
  effectiveTime: number;
  expireTime: number;
}

const faceValues = [1_000, 2_000, 5_000, 10_000];

/** Cards a customer bought, newest first: one verified customer in three has some, most of them are used up. */
export function storedCardsOf(portfolio: Portfolio, customer: Customer): StoredCard[] {
  const { seed } = portfolio;
  const rng = customerRng(customer.index, seed).split('stored-value cards');
  if (!hasGeneratedPast(customer) || !rng.chance(33)) return [];
  const holdings = portfolio.holdings(customer);
  return Array.from({ length: rng.int(1, 3) }, (): StoredCard => {
    const effectiveTime =
      customer.associatedOn +
      Math.floor(((seed.anchor - customer.associatedOn) * rng.int(1, 999)) / 1_000_000) * 1_000;
    const yuan = rng.pick(faceValues);
    const faceValue = BigInt(yuan * 100);
    const id = `SVC${rng.code(18)}`;
    const balance = rng.chance(55) ? zero : (faceValue * BigInt(rng.int(5, 100))) / 100n;
    return {
      id,
      name: `储值卡${yuan}元`,
      faceValue,
      balance: balance - sumOf(usesOf(holdings, id), ({ amount }) => amount),
      effectiveTime,
      expireTime: endOfBeijingDay(addMonths(effectiveTime, 36) + DAY),
    };
  }).sort(
    newestFirst(
      ({ effectiveTime }) => effectiveTime,
      ({ id }) => id,
    ),
  );
}
