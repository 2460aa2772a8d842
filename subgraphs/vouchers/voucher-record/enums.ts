import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CouponRecordV2 } = codes.vouchers;

export const VoucherRecordKind = codeEnum({
  name: 'VoucherRecordKind',
  description: 'What was done with a voucher, by hand or by the system.',
  codes: CouponRecordV2.operation_type,
  values: {
    ISSUE: 'Issued to the customer: the amount left the quota.',
    MANUAL_RECLAIM: 'Taken back by the partner.',
    UNBIND_RECLAIM: 'Taken back because the customer left the partner.',
    EXPIRY_RECLAIM: 'Taken back because it expired with something left on it.',
    UNSUBSCRIBE_RECLAIM: 'Taken back after an unsubscription.',
    TOP_UP_REFUND_REVOCATION: 'Taken back because a top-up was revoked.',
    ASSOCIATION_RECLAIM: 'Taken back when the customer joined a partner.',
    ASSOCIATION_SWITCH_RECLAIM: 'Taken back when the customer’s kind of association changed.',
    RESELLER_TRANSFER: 'Taken back when the customer moved to another reseller.',
  },
});
export type VoucherRecordKind = NameOf<typeof VoucherRecordKind>;
