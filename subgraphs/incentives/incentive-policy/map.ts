import type { SubgraphContext } from '../../kit/context.js';
import { IncentiveClass } from './enums.js';
import type { IncentivePolicy } from './incentive-policy.js';
import { policyId, type PolicyRow } from './loaders.js';

export function toIncentivePolicy(row: PolicyRow, month: string, context: SubgraphContext): IncentivePolicy {
  return {
    id: policyId(month, row.service_type_code),
    month,
    serviceType: { code: row.service_type_code },
    class: IncentiveClass.nameOf(row.incentive_policy, context),
    discountAllowed: row.allow_discount === 'YES',
    snapshotAt: lastSecondOf(month),
  };
}

/** 23:59:59 on the last day of the month in Beijing, eight hours ahead of UTC (contract: listIncentiveDiscountPolicies). */
function lastSecondOf(month: string): string {
  const [year, monthOfYear] = month.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year!, monthOfYear, 0)).getUTCDate();
  return `${month}-${String(lastDay).padStart(2, '0')}T15:59:59Z`;
}
