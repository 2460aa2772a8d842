import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const AdjustmentKind = codeEnum({
  name: 'AdjustmentKind',
  description: 'Which way funds were moved, and why.',
  codes: codes.customers.AdjustRecordV3.operation_type,
  values: {
    PARTNER_ALLOCATION: 'Given: allocated to the customer or reseller.',
    PARTNER_RECLAIM: 'Taken back from the customer or reseller.',
    UNBIND_RECLAIM: 'Taken back because the association ended.',
  },
});
export type AdjustmentKind = NameOf<typeof AdjustmentKind>;
