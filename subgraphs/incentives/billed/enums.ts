import { registerEnumType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { SubCustomerMonthlyBillDetail: Detail } = codes.incentives;

export const BillingMode = codeEnum({
  name: 'BillingMode',
  description: 'How something is paid for.',
  codes: Detail.charging_mode,
  values: {
    YEARLY_MONTHLY: 'In advance, by the year or month: by an order.',
    PAY_PER_USE: 'Afterwards, by use.',
    RESERVED_INSTANCE: 'As a reserved instance. Monthly bills of the partner leave it out.',
    SAVINGS_PLAN: 'By a savings plan: a commitment to spend an amount every hour.',
  },
});
export type BillingMode = NameOf<typeof BillingMode>;

export const ChargeKind = codeEnum({
  name: 'ChargeKind',
  description: 'What a single charge is for.',
  codes: Detail.bill_detail_type,
  values: {
    PURCHASE: 'Something new was bought.',
    RENEWAL: 'What was bought was extended.',
    CHANGE: 'The specification of what was bought was changed.',
    UNSUBSCRIPTION_REFUND: 'Something was given back.',
    USAGE: 'Use, billed afterwards.',
    AUTO_RENEWAL: 'What was bought was extended automatically.',
    COMPENSATION_ADJUSTMENT: 'A correction in the customer’s favour.',
    SUPPORT_PLAN_MONTH_END_CHARGE: 'A support plan, charged at the end of the month.',
    DEDUCTION_ADJUSTMENT: 'A correction at the customer’s expense.',
    MONTHLY_PAYMENT: 'An instalment paid every month.',
    CHANGE_REFUND: 'What a change of specification gave back.',
    SAVINGS_PLAN_DEDUCTION: 'Use that a savings plan covers.',
    TO_PAY_PER_USE_REFUND: 'What a switch to pay-per-use gave back.',
    TRUNCATION_SUPPLEMENT: 'Fractions of a cent that earlier charges had cut off.',
    YEARLY_PAYMENT: 'An instalment paid every year.',
  },
});
export type ChargeKind = NameOf<typeof ChargeKind>;

export const BilledPeriodUnit = codeEnum({
  name: 'BilledPeriodUnit',
  description: 'Unit of the period that was bought.',
  codes: Detail.period_type,
  values: {
    ONE_TIME: 'No period: bought once.',
    YEAR: 'Years.',
    MONTH: 'Months.',
    DAY: 'Days.',
    HOUR: 'Hours.',
  },
});
export type BilledPeriodUnit = NameOf<typeof BilledPeriodUnit>;

export const UpfrontPayment = codeEnum({
  name: 'UpfrontPayment',
  description: 'How much of a savings plan or reserved instance is paid in advance.',
  codes: Detail.payment_type,
  values: {
    ALL_UPFRONT: 'All of it.',
    PARTIAL_UPFRONT: 'A part; the rest by instalments.',
    NO_UPFRONT: 'Nothing: by instalments.',
  },
});
export type UpfrontPayment = NameOf<typeof UpfrontPayment>;

/** How rows of a bill are put together; not from a code list, because `UNKNOWN` cannot arrive. */
export enum BillGrouping {
  BY_BILLING_CYCLE = 'BY_BILLING_CYCLE',
  BY_DAY = 'BY_DAY',
  BY_RECORD = 'BY_RECORD',
}
registerEnumType(BillGrouping, {
  name: 'BillGrouping',
  description: 'How much of a bill is put together in one row.',
  valuesConfig: {
    BY_BILLING_CYCLE: { description: 'All that a resource cost in the month.' },
    BY_DAY: { description: 'What a resource cost on one day, in Beijing time.' },
    BY_RECORD: { description: 'Nothing: a row for each single charge.' },
  },
});

/** `statistic_type` of the operations that group. */
export const groupingCodes = {
  BY_BILLING_CYCLE: 1,
  BY_DAY: 2,
  BY_RECORD: 3,
} as const satisfies Record<BillGrouping, number>;
