import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const BillKind = codeEnum({
  name: 'BillKind',
  description: 'What a row of the partner’s monthly bill adds up.',
  codes: codes.incentives.BillSumInfoV2.bill_type,
  values: {
    CONSUMPTION: 'What was spent.',
    UNSUBSCRIPTION: 'What was given back; its amounts are negative.',
    WRITE_OFF: 'What Huawei Cloud wrote off; its amounts are negative.',
  },
});
export type BillKind = NameOf<typeof BillKind>;
