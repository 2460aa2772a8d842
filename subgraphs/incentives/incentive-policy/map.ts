import { codeFlag } from '../../kit/code-flag.js';
import { lastSecondOf } from '../../kit/months.js';
import type { SubgraphContext } from '../../kit/context.js';
import { noneIfEmpty } from '../../kit/text.js';
import { IncentiveClass } from './enums.js';
import type { IncentivePolicy } from './incentive-policy.js';
import { policyId, type PolicyRow } from './loaders.js';

const discountAllowed = codeFlag('IncentivePolicy.discountAllowed', { yes: 'YES', no: 'NO' });

export function toIncentivePolicy(row: PolicyRow, month: string, context: SubgraphContext): IncentivePolicy {
  return {
    id: policyId(month, row.service_type_code),
    month,
    serviceType: { code: row.service_type_code },
    serviceTypeName: noneIfEmpty(row.service_type_name),
    class: IncentiveClass.nameOf(row.incentive_policy, context),
    discountAllowed: discountAllowed(row.allow_discount, context),
    snapshotAt: lastSecondOf(month),
  };
}
