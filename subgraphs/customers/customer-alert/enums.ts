import { registerEnumType } from 'type-graphql';
import type { Scope } from '../../../partner/access/scope.js';
import { needs } from '../../kit/access/needs.js';

export enum AlertKind {
  ARREARS = 'ARREARS',
  LOW_BALANCE = 'LOW_BALANCE',
  SUBSCRIPTION_EXPIRING = 'SUBSCRIPTION_EXPIRING',
  VOUCHER_EXPIRING = 'VOUCHER_EXPIRING',
  SPEND_DROP = 'SPEND_DROP',
}

/** Who may not know what a kind is worked out from may not know of the alert either. */
export const scopesOfKind: Readonly<Record<AlertKind, readonly Scope[]>> = {
  ARREARS: ['funds:read'],
  LOW_BALANCE: ['funds:read', 'bills:read'],
  SUBSCRIPTION_EXPIRING: ['orders:read'],
  VOUCHER_EXPIRING: ['vouchers:read'],
  SPEND_DROP: ['bills:read'],
};

const descriptions: Record<AlertKind, string> = {
  ARREARS: 'It owes money. One call for every 100 customers.',
  LOW_BALANCE:
    'It can spend less than it spends in a month, on average of the last three closed months. One call for every 100 customers, and the bills of three months.',
  SUBSCRIPTION_EXPIRING:
    'A main subscription of it ends soon and is not renewed automatically. One call for each customer.',
  VOUCHER_EXPIRING:
    'A voucher of it that has money left expires soon. One call for every 100 vouchers that do.',
  SPEND_DROP:
    'It spent at least a third less in the last closed month than in the month before. The bills of two months, which are among those of LOW_BALANCE.',
};

registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'Why a customer needs attention.',
  valuesConfig: Object.fromEntries(
    Object.values(AlertKind).map((kind) => [
      kind,
      { description: `${descriptions[kind]} ${needs(scopesOfKind[kind])}` },
    ]),
  ),
});
