import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const OwnBillKind = codeEnum({
  name: 'OwnBillKind',
  description: 'What a row of a customer’s own monthly bill adds up.',
  codes: codes.incentives.BillSumRecordInfoV2.bill_type,
  values: {
    CONSUMPTION: 'What was spent.',
    REFUND: 'What was given back.',
    ADJUSTMENT: 'Corrections.',
  },
});
export type OwnBillKind = NameOf<typeof OwnBillKind>;
