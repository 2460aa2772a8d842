import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CustomerCouponChangeRecord } = codes.vouchers;

export const VoucherTransactionKind = codeEnum({
  name: 'VoucherTransactionKind',
  description: 'What moved an amount into or out of a voucher account, in detail.',
  codes: CustomerCouponChangeRecord.trade_detail_type,
  values: {
    CONSUMPTION_YEARLY_MONTHLY: 'Paid for an order of yearly/monthly products.',
    CONSUMPTION_PAY_PER_USE: 'Paid for use.',
    CONSUMPTION_SAVINGS_PLAN: 'Paid for a savings plan.',
    CONSUMPTION_ARREARS_REPAYMENT: 'Paid arrears.',
    EXPIRY_CLEARANCE: 'Lapsed, because the voucher expired.',
    REFUND_UNSUBSCRIPTION: 'Came back after an unsubscription.',
    REFUND_IN_PROGRESS_UNFREEZE: 'Free again after a refund was settled.',
    REFUND_IN_PROGRESS_FREEZE: 'Held while a refund is being settled.',
    ACTIVATION: 'Came in with a voucher.',
    ADJUSTMENT_HUAWEI_WRITE_OFF: 'A correction or write-off by Huawei Cloud.',
    COUPON_RECLAIM: 'Taken back by the one who gave the voucher.',
    DEPOSIT_FREEZE: 'Held as a deposit.',
    DEPOSIT_UNFREEZE: 'Free again after having been held as a deposit.',
    ENTERPRISE_RETRIEVAL: 'Retrieved from a member account of the enterprise.',
    ENTERPRISE_TRANSFER: 'Transferred between accounts of the enterprise.',
  },
});
export type VoucherTransactionKind = NameOf<typeof VoucherTransactionKind>;

export const VoucherTransactionDirection = codeEnum({
  name: 'VoucherTransactionDirection',
  description: 'Whether an amount came into a voucher account or left it.',
  codes: CustomerCouponChangeRecord.revenue_expense_type,
  values: { INCOME: 'It came in.', EXPENSE: 'It left.' },
});
export type VoucherTransactionDirection = NameOf<typeof VoucherTransactionDirection>;

/** `trade_type` of the contract's listCustomerCouponChangeRecords, whose spelling is the partner's. */
export const VoucherTransactionType = codeEnum({
  name: 'VoucherTransactionType',
  description: 'Groups of voucher transactions that can be asked for.',
  codes: {
    ADJUST: 'ACTIVATION',
    DEDEUCT: 'CONSUMPTION',
    REFUND: 'REFUND',
    RFROZEN: 'FREEZE',
    EXPIRED: 'EXPIRY_CLEARANCE',
    COUPONADJUST: 'TRANSFER',
    COUPONCANCEL: 'RECLAIM',
  },
  values: {
    ACTIVATION: 'Vouchers that came in.',
    CONSUMPTION: 'What was paid with vouchers.',
    REFUND: 'What came back.',
    FREEZE: 'What is held while a refund is settled.',
    EXPIRY_CLEARANCE: 'What lapsed with a voucher.',
    TRANSFER: 'What went from account to account.',
    RECLAIM: 'What was taken back.',
  },
});
export type VoucherTransactionType = NameOf<typeof VoucherTransactionType>;
