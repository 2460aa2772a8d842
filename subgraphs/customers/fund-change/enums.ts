import { registerEnumType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export enum FundAccount {
  CASH = 'CASH',
  CREDIT = 'CREDIT',
}
registerEnumType(FundAccount, {
  name: 'FundAccount',
  description: 'Whose changes to list: the partner keeps a list for each account.',
  valuesConfig: {
    CASH: { description: 'The cash account.' },
    CREDIT: { description: 'The credit account. Resale customers have none.' },
  },
});

/** One meaning, two spellings: digits in the partner's own records, words in a customer's. */
export const FundDirection = codeEnum({
  name: 'FundDirection',
  description: 'Whether a change raised or lowered the balance of an account.',
  codes: { ...codes.customers.AccountChangeRecord.type, REVENUE: 'INCOME', EXPENSE: 'EXPENSE' },
  values: {
    INCOME: 'Raised it.',
    EXPENSE: 'Lowered it.',
  },
});
export type FundDirection = NameOf<typeof FundDirection>;

/** What requests can name; answers carry a {@link FundChangeKind} instead. */
export enum FundChangeGroup {
  TOP_UP = 'TOP_UP',
  CONSUMPTION = 'CONSUMPTION',
  REFUND = 'REFUND',
  FREEZE = 'FREEZE',
  TRANSFER = 'TRANSFER',
  ADJUSTMENT = 'ADJUSTMENT',
  PARTNER_ALLOCATION = 'PARTNER_ALLOCATION',
  PARTNER_RECLAIM = 'PARTNER_RECLAIM',
  UNBIND_RECLAIM = 'UNBIND_RECLAIM',
  BONUS_CONVERSION = 'BONUS_CONVERSION',
  TRADE_MODE_CHANGE = 'TRADE_MODE_CHANGE',
  EXPIRY_CLEARANCE = 'EXPIRY_CLEARANCE',
  DEPOSIT = 'DEPOSIT',
}
registerEnumType(FundChangeGroup, {
  name: 'FundChangeGroup',
  description: 'Kinds of fund changes taken together, to filter by; a change itself tells its exact kind.',
  valuesConfig: {
    TOP_UP: { description: 'Money that was paid in.' },
    CONSUMPTION: { description: 'What was paid for subscriptions and for use.' },
    REFUND: { description: 'Money that was given back.' },
    FREEZE: { description: 'Funds that were frozen or released.' },
    TRANSFER: { description: 'Transfers between accounts of the same owner.' },
    ADJUSTMENT: { description: 'Corrections, and changes of the credit line.' },
    PARTNER_ALLOCATION: { description: 'Funds allocated by a partner to a customer or reseller.' },
    PARTNER_RECLAIM: { description: 'Funds taken back by a partner.' },
    UNBIND_RECLAIM: { description: 'Funds taken back because an association ended.' },
    BONUS_CONVERSION: { description: 'Bonus that was converted.' },
    TRADE_MODE_CHANGE: { description: 'Funds moved because the way of trading changed.' },
    EXPIRY_CLEARANCE: { description: 'Funds that expired; on customers’ own accounts only.' },
    DEPOSIT: { description: 'Deposits; on customers’ own accounts only.' },
  },
});

export const FundChangeKind = codeEnum({
  name: 'FundChangeKind',
  description: 'What exactly changed the balance of an account.',
  codes: codes.customers.AccountChangeRecord.trade_detail_type,
  values: {
    CREDIT_LIMIT_ADJUSTMENT: 'The credit line was changed.',
    TOP_UP: 'Money was paid in.',
    SUBSCRIPTION_CONSUMPTION: 'A yearly/monthly subscription was paid.',
    MANUAL_FREEZE: 'Funds were frozen by hand.',
    MANUAL_UNFREEZE: 'Funds frozen by hand were released.',
    MANUAL_FREEZE_CLEARANCE: 'Funds frozen by hand were cleared.',
    DEPOSIT_TO_BALANCE_TRANSFER: 'A deposit was moved to the balance.',
    PARTNER_ALLOCATION: 'Funds were allocated by a partner to a customer or reseller.',
    UNBIND_RECLAIM: 'Funds were taken back because an association ended.',
    EXPIRY_CLEARANCE: 'Funds that had expired were cleared.',
    ONE_TIME_CONSUMPTION: 'Something bought once was paid.',
    REFUND: 'Money was given back.',
    REFUND_UNFREEZE: 'Funds frozen for a refund were released.',
    REFUND_FREEZE_CLEARANCE: 'Funds frozen for a refund were cleared.',
    BALANCE_ADJUSTMENT: 'The balance was corrected.',
    PAY_PER_USE_CONSUMPTION: 'Use was paid.',
    ARREARS_REPAYMENT: 'A debt was repaid.',
    UNSUBSCRIPTION_REFUND: 'Money was given back for something unsubscribed.',
    REFUND_FREEZE: 'Funds were frozen for a refund.',
    BALANCE_TO_DEPOSIT_TRANSFER: 'Funds were moved from the balance to a deposit.',
    GIFT_ADJUSTMENT: 'A gift from Huawei Cloud was entered.',
    PARTNER_RECLAIM: 'Funds were taken back by a partner.',
    PRECISION_SUPPLEMENT: 'Fractions of a cent were made up for.',
    FREE_RESOURCE_DEDUCTION: 'Use was covered by free resources.',
    BONUS_MERGE: 'Bonuses were merged.',
    BONUS_CONVERSION: 'A bonus was converted.',
    INCENTIVE_REBATE_TOP_UP: 'An incentive rebate was paid in.',
    COUPON_RECLAIM: 'A coupon was taken back.',
    HUAWEI_WRITE_OFF: 'Huawei Cloud wrote off a bill.',
    TRADE_MODE_CHANGE: 'Funds were moved because the way of trading changed.',
    SYSTEM_FREEZE: 'Funds were frozen by the system.',
    SYSTEM_UNFREEZE: 'Funds frozen by the system were released.',
    CASH_COUPON_QUOTA_EXCHANGE: 'Funds were exchanged for a quota of cash coupons.',
    RESERVED_INSTANCE_CONSUMPTION: 'A reserved instance was paid.',
    COUPON_QUOTA_RECLAIM: 'A quota of coupons was taken back.',
  },
});
export type FundChangeKind = NameOf<typeof FundChangeKind>;
