import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const VoucherQuotaRecordKind = codeEnum({
  name: 'VoucherQuotaRecordKind',
  description: 'What a distributor did with a reseller’s voucher quota.',
  codes: codes.vouchers.QuotaRecord.operation_type,
  values: {
    QUOTA_ISSUE: 'Gave it to the reseller: the amount left the distributor’s quota.',
    QUOTA_RECLAIM: 'Took back what was left of it.',
  },
});
export type VoucherQuotaRecordKind = NameOf<typeof VoucherQuotaRecordKind>;
