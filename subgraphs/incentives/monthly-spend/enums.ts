import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const PaymentInstrument = codeEnum({
  name: 'PaymentInstrument',
  description: 'What an amount was paid from.',
  codes: codes.incentives.BalanceTypeDeductSumV2.balance_type,
  values: {
    CASH: 'The customer’s cash balance, for a resale customer the funds allocated by the partner.',
    CREDIT: 'The customer’s credit line.',
    BONUS: 'A bonus balance; belongs to a retired business model.',
    VOUCHER: 'Vouchers.',
    CASH_COUPON: 'Cash coupons.',
    STORED_VALUE_CARD: 'Stored-value cards.',
  },
});
export type PaymentInstrument = NameOf<typeof PaymentInstrument>;
