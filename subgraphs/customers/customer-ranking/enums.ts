import { registerEnumType } from 'type-graphql';

export enum CustomerRankingKey {
  SPEND = 'SPEND',
  DEBT = 'DEBT',
  VOUCHER_EXPIRY = 'VOUCHER_EXPIRY',
}
registerEnumType(CustomerRankingKey, {
  name: 'CustomerRankingKey',
  description: 'By what customers are ranked.',
  valuesConfig: {
    SPEND: {
      description:
        'By what they spent in a month, the most first: those that have a bill. A call for every 100 rows of the month’s bills, at least three.',
    },
    DEBT: {
      description: 'By what they owe, the most first: those that owe something. A call for every 100.',
    },
    VOUCHER_EXPIRY: {
      description:
        'By when the next of their vouchers expires, the soonest first: those that have one they can spend, with money left. A call for every 100 such vouchers.',
    },
  },
});
