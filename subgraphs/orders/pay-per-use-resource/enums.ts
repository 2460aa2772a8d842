import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const PayPerUseStatus = codeEnum({
  name: 'PayPerUseStatus',
  description: 'Where a pay-per-use resource stands.',
  codes: codes.orders.CustomerOnDemandResource.status,
  values: {
    ACTIVE: 'In use.',
    GRACE_PERIOD: 'Not paid for, but still usable for a while.',
    FROZEN: 'Cannot be used, but is kept for a while.',
    CHANGING: 'Being changed.',
    CLOSING: 'Being closed.',
    CLOSED: 'Gone.',
  },
});
export type PayPerUseStatus = NameOf<typeof PayPerUseStatus>;
