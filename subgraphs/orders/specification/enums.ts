import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const ProductChargeMode = codeEnum({
  name: 'ProductChargeMode',
  description: 'How a product is paid for.',
  codes: codes.incentives.ResourceSpecsQueryReq.charge_mode,
  values: {
    YEARLY_MONTHLY: 'In advance, by the month or year.',
    PAY_PER_USE: 'Afterwards, by what was used.',
  },
});
export type ProductChargeMode = NameOf<typeof ProductChargeMode>;
