import { codeFlag } from '../../kit/code-flag.js';
import { checkText, checkIds, checkId } from '../../kit/checks.js';
import { toQuantity } from '../../kit/to-quantity.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedServiceType } from '../service-type/map.js';
import {
  EnterpriseProjectScope,
  ResetBoundary,
  ResetCycle,
  ResourcePackageBundling,
  ResourcePackageSource,
  ResourcePackageStatus,
} from './enums.js';
import type { ResourcePackageItemRow, ResourcePackageRow, UsageRow } from './loaders.js';
import type { ResourcePackage, ResourcePackageItem, ResourcePackageUsage } from './resource-package.js';
import type { ResourcePackageFilter } from './resource-package-filter.js';

const isResettable = codeFlag('ResourcePackage.resettable', { yes: 1, no: 2 });

export function toResourcePackage(
  row: ResourcePackageRow,
  customer: ResellerScoped,
  context: SubgraphContext,
): ResourcePackage {
  const { status, source_type, bundle_type, enterprise_project_scope } = row;
  const resettable = isResettable(row.quota_reuse_mode, context);
  return {
    id: row.order_instance_id ?? '',
    status: status === undefined ? undefined : ResourcePackageStatus.nameOf(status, context),
    productId: noneIfEmpty(row.product_id),
    name: noneIfEmpty(row.product_name),
    serviceType: toNamedServiceType(row.service_type_code, row.service_type_name),
    region: noneIfEmpty(row.region_code),
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    source: source_type === undefined ? undefined : ResourcePackageSource.nameOf(source_type, context),
    bundling: bundle_type && ResourcePackageBundling.nameOf(bundle_type, context),
    resettable,
    enterpriseProjectId: noneIfEmpty(row.enterprise_project_id),
    enterpriseProjectScope:
      enterprise_project_scope === undefined
        ? undefined
        : EnterpriseProjectScope.nameOf(enterprise_project_scope, context),
    items: (row.free_resources ?? []).map((item) => toItem(item, customer, resettable)),
    orderId: noneIfEmpty(row.order_id),
    resellerId: customer.resellerId ?? null,
  };
}

function toItem(
  row: ResourcePackageItemRow,
  customer: ResellerScoped,
  resettable: boolean | undefined,
): ResourcePackageItem {
  return {
    id: noneIfEmpty(row.free_resource_id),
    usageTypeName: noneIfEmpty(row.usage_type_name),
    remaining: toQuantity(row.amount, row.measure_id),
    initial: toQuantity(row.original_amount, row.measure_id),
    customer,
    resettable,
  };
}

/** @param resettable of the package: cycles mean something only when it is filled up again */
export function toUsage(
  row: UsageRow,
  resettable: boolean | undefined,
  context: SubgraphContext,
): ResourcePackageUsage {
  const { quota_reuse_cycle, quota_reuse_cycle_type } = resettable === false ? {} : row;
  return {
    itemId: noneIfEmpty(row.free_resource_id),
    typeName: noneIfEmpty(row.free_resource_type_name),
    usageTypeName: noneIfEmpty(row.usage_type_name),
    remaining: toQuantity(row.amount, row.measure_id),
    initial: toQuantity(row.original_amount, row.measure_id),
    cycle: quota_reuse_cycle && ResetCycle.nameOf(quota_reuse_cycle, context),
    cycleBegins: quota_reuse_cycle_type && ResetBoundary.nameOf(quota_reuse_cycle_type, context),
    startsAt: noneIfEmpty(row.start_time),
    endsAt: noneIfEmpty(row.end_time),
  };
}

/** A filter in the partner's terms, all but whose packages are asked for. */
export function toResourcePackageConditions(filter: ResourcePackageFilter | null): ListFilter {
  const status = ResourcePackageStatus.codeOf(filter?.status, 'filter.status');
  return conditions({
    enterprise_project_id: checkId(filter?.enterpriseProjectId, 'filter.enterpriseProjectId'),
    status: status && Number(status),
    order_id: checkId(filter?.orderId, 'filter.orderId'),
    product_id: checkId(filter?.productId, 'filter.productId'),
    product_name: checkText(filter?.name, 'filter.name', 256),
    service_type_code_list: checkIds(filter?.serviceTypes, 'filter.serviceTypes', 10),
    region_code: checkText(filter?.region, 'filter.region', 64),
  });
}
