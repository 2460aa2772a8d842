import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const IncentiveClass = codeEnum({
  name: 'IncentiveClass',
  description:
    'Whether spending on a service counts for the partner’s sales performance, and whether it earns a rebate. Rates and amounts are not in the partner API.',
  codes: codes.incentives.IncentiveAndDiscountPolicy.incentive_policy,
  values: {
    GENERAL_PRODUCT: 'Counts for performance and earns a rebate, by the general rules.',
    SPECIFIC_PRODUCT: 'Counts for performance and earns a rebate, by rules of its own.',
    NO_PERFORMANCE_NO_REBATE: 'Neither counts for performance nor earns a rebate.',
    PERFORMANCE_NO_REBATE: 'Counts for performance, but earns no rebate.',
  },
});
export type IncentiveClass = NameOf<typeof IncentiveClass>;
