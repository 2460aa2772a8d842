import { registerEnumType } from 'type-graphql';

export enum AlertKind {
  ARREARS = 'ARREARS',
  LOW_BALANCE = 'LOW_BALANCE',
  SUBSCRIPTION_EXPIRING = 'SUBSCRIPTION_EXPIRING',
  VOUCHER_EXPIRING = 'VOUCHER_EXPIRING',
  SPEND_DROP = 'SPEND_DROP',
}
registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'Why a customer needs attention.',
  valuesConfig: {
    ARREARS: { description: 'It owes money. One call for every 100 customers.' },
    LOW_BALANCE: {
      description:
        'It can spend less than it spends in a month, on average of the last three closed months. One call for every 100 customers, and the bills of three months.',
    },
    SUBSCRIPTION_EXPIRING: {
      description:
        'A main subscription of it ends soon and is not renewed automatically. One call for each customer.',
    },
    VOUCHER_EXPIRING: {
      description:
        'A voucher of it that has money left expires soon. One call for every 100 vouchers that do.',
    },
    SPEND_DROP: {
      description:
        'It spent at least a third less in the last closed month than in the month before. The bills of two months, which are among those of LOW_BALANCE.',
    },
  },
});
