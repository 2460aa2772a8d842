import { registerEnumType } from 'type-graphql';
import type { Scope } from '../../../partner/access/scope.js';
import { needs } from '../../kit/access/needs.js';

export enum CustomerRankingKey {
  SPEND = 'SPEND',
  DEBT = 'DEBT',
  VOUCHER_EXPIRY = 'VOUCHER_EXPIRY',
}

/** Who may not know what customers are ranked by may not know their order either. */
export const scopesOfKey: Readonly<Record<CustomerRankingKey, readonly Scope[]>> = {
  SPEND: ['bills:read'],
  DEBT: ['funds:read'],
  VOUCHER_EXPIRY: ['vouchers:read'],
};

const descriptions: Record<CustomerRankingKey, string> = {
  SPEND:
    'By what they spent in a month, the most first: those that have a bill. A call for every 100 rows of the month’s bills, at least three.',
  DEBT: 'By what they owe, the most first: those that owe something. A call for every 100.',
  VOUCHER_EXPIRY:
    'By when the next of their vouchers expires, the soonest first: those that have one they can spend, with money left. A call for every 100 such vouchers.',
};

registerEnumType(CustomerRankingKey, {
  name: 'CustomerRankingKey',
  description: 'By what customers are ranked.',
  valuesConfig: Object.fromEntries(
    Object.values(CustomerRankingKey).map((key) => [
      key,
      { description: `${descriptions[key]} ${needs(scopesOfKey[key])}` },
    ]),
  ),
});
