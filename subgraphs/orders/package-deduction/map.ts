import { checkText, checkId } from '../../kit/checks.js';
import { toQuantity } from '../../kit/to-quantity.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkDays } from '../checks.js';
import { toNamedResourceType } from '../resource-type/map.js';
import type { DeductionRow } from './loaders.js';
import type { PackageDeduction, PackageDeductionFilter } from './package-deduction.js';

export function toDeduction(row: DeductionRow): PackageDeduction {
  return {
    at: noneIfEmpty(row.deduct_time),
    used: toQuantity(row.used_amount, row.measure_id),
    before: toQuantity(row.available_amount, row.measure_id),
    after: toQuantity(row.remaining_amount, row.measure_id),
    usedFrom: noneIfEmpty(row.effective_time),
    usedTo: noneIfEmpty(row.expire_time),
    usageTypeCode: noneIfEmpty(row.usage_type_code),
    itemId: noneIfEmpty(row.free_resource_id),
    productId: noneIfEmpty(row.product_id),
    productName: noneIfEmpty(row.product_name),
    resourceId: noneIfEmpty(row.resource_id),
    resourceTag: noneIfEmpty(row.resource_tag),
    resourceType: toNamedResourceType(row.resource_type_code, undefined),
  };
}

/** The longest span of days the partner searches. */
const mostDays = 90;

/** Whose deductions of which days, in the partner's terms. */
export function toDeductionConditions(
  customer: { id: string },
  { from, to }: { from: string; to: string },
  filter?: PackageDeductionFilter | null,
): ListFilter {
  checkDays(from, to, mostDays, 'from');
  return conditions({
    customer: customer.id,
    deduct_time_begin: from,
    deduct_time_end: to,
    free_resource_id: checkId(filter?.itemId, 'filter.itemId'),
    product_id: checkId(filter?.productId, 'filter.productId'),
    resource_type_code: checkText(filter?.resourceType, 'filter.resourceType', 64),
  });
}
