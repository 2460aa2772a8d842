import { registerEnumType } from 'type-graphql';

export enum SpendSource {
  SUMMARY = 'SUMMARY',
  DETAIL = 'DETAIL',
}
registerEnumType(SpendSource, {
  name: 'SpendSource',
  description: 'From which of the partner’s bills spending is added up.',
  valuesConfig: {
    SUMMARY: {
      description:
        'The monthly bills: resale customers only, a day old, without reserved instances; three calls, and one more for every 100 rows.',
    },
    DETAIL: {
      description:
        'The spending records: resale and referral customers, in real time; one call for each customer, and one more for every 1000 records.',
    },
  },
});

export enum IncentiveUnknown {
  RATES = 'RATES',
  TIER = 'TIER',
  QUARTERLY_THRESHOLDS = 'QUARTERLY_THRESHOLDS',
  CONTRACT_TERMS = 'CONTRACT_TERMS',
  POLICY_CHANGES_WITHIN_MONTH = 'POLICY_CHANGES_WITHIN_MONTH',
  PRODUCT_EXCEPTIONS = 'PRODUCT_EXCEPTIONS',
  CASH_COUPON_RULES = 'CASH_COUPON_RULES',
  STORED_VALUE_CARD_PURCHASES = 'STORED_VALUE_CARD_PURCHASES',
  MOVED_PERFORMANCE = 'MOVED_PERFORMANCE',
  MONTHS_CARRIED_OVER = 'MONTHS_CARRIED_OVER',
  FREEZES = 'FREEZES',
  CONFIRMED_AMOUNTS = 'CONFIRMED_AMOUNTS',
  OTHER_RESELLERS = 'OTHER_RESELLERS',
  REFERRAL_CUSTOMERS = 'REFERRAL_CUSTOMERS',
  RESERVED_INSTANCES = 'RESERVED_INSTANCES',
}
registerEnumType(IncentiveUnknown, {
  name: 'IncentiveUnknown',
  description: 'Something that decides about incentives and that this answer does not know.',
  valuesConfig: {
    RATES: { description: 'How much incentive an amount brings.' },
    TIER: { description: 'The partner’s tier in its programme.' },
    QUARTERLY_THRESHOLDS: { description: 'What has to be reached in a quarter.' },
    CONTRACT_TERMS: { description: 'What a contract with Huawei Cloud says otherwise.' },
    POLICY_CHANGES_WITHIN_MONTH: {
      description: 'Policies that changed within the month: only those at its end are known.',
    },
    PRODUCT_EXCEPTIONS: { description: 'Rules for single products: policies are known by service.' },
    CASH_COUPON_RULES: {
      description: 'Whether the cash coupon that paid counts: a bill does not say which it was.',
    },
    STORED_VALUE_CARD_PURCHASES: {
      description: 'Whether cash bought a stored-value card, which does not count.',
    },
    MOVED_PERFORMANCE: { description: 'Performance that was moved to another account.' },
    MONTHS_CARRIED_OVER: { description: 'Parts of a month’s incentive that are booked in the next.' },
    FREEZES: { description: 'Incentives that are frozen until something is repaid or delivered.' },
    CONFIRMED_AMOUNTS: { description: 'What was confirmed or paid: that is in the partner’s console only.' },
    OTHER_RESELLERS: {
      description: 'What customers of resellers spent, or of other resellers than the one asked for.',
    },
    REFERRAL_CUSTOMERS: { description: 'What referral customers spent: SUMMARY leaves them out.' },
    RESERVED_INSTANCES: { description: 'What reserved instances cost: SUMMARY leaves them out.' },
  },
});

const always: readonly IncentiveUnknown[] = Object.values(IncentiveUnknown).filter(
  (unknown) =>
    unknown !== IncentiveUnknown.REFERRAL_CUSTOMERS && unknown !== IncentiveUnknown.RESERVED_INSTANCES,
);

/** What a sum from this source does not know (rules-incentives.md section 6). */
export const notKnownBy: Readonly<Record<SpendSource, readonly IncentiveUnknown[]>> = {
  DETAIL: always,
  SUMMARY: Object.values(IncentiveUnknown),
};
