import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const SubscriptionKind = codeEnum({
  name: 'SubscriptionKind',
  description: 'What an order does to a subscription, as far as limits of vouchers tell it apart.',
  codes: { new: 'NEW', renew: 'RENEWAL', change: 'CHANGE' },
  values: {
    NEW: 'A new subscription.',
    RENEWAL: 'A renewal.',
    CHANGE: 'A change of specifications.',
  },
});
export type SubscriptionKind = NameOf<typeof SubscriptionKind>;

export const PeriodKind = codeEnum({
  name: 'PeriodKind',
  description: 'How what a voucher pays for is billed.',
  // The contract has these codes in the notes of listIssuedPartnerCoupons.
  codes: {
    0: 'ANY_PREPAID',
    1: 'YEAR',
    2: 'MONTH',
    3: 'DAY',
    4: 'HOUR',
    5: 'PAY_PER_USE',
    6: 'GENERAL',
    7: 'ONE_TIME',
    8: 'RESERVED_INSTANCE',
    11: 'SAVINGS_PLAN',
  },
  values: {
    ANY_PREPAID: 'For any period that is paid in advance.',
    YEAR: 'By the year.',
    MONTH: 'By the month.',
    DAY: 'By the day.',
    HOUR: 'By the hour.',
    PAY_PER_USE: 'By use, afterwards.',
    GENERAL: 'In any way.',
    ONE_TIME: 'Once.',
    RESERVED_INSTANCE: 'As a reserved instance.',
    SAVINGS_PLAN: 'As a savings plan.',
  },
});
export type PeriodKind = NameOf<typeof PeriodKind>;

export const DiscountSource = codeEnum({
  name: 'DiscountSource',
  description: 'Who grants a discount.',
  codes: {
    simultaneousUseWithEmpowerDiscount: 'GRANTED',
    simultaneousUseWithContractDiscount: 'CONTRACT',
    simultaneousUseWithPromotionDiscount: 'PROMOTION',
  },
  values: {
    GRANTED: 'The partner or a salesperson of Huawei Cloud, by authorisation.',
    CONTRACT: 'A contract with Huawei Cloud.',
    PROMOTION: 'A promotion of Huawei Cloud.',
  },
});
export type DiscountSource = NameOf<typeof DiscountSource>;
