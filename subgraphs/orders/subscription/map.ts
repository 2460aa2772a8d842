import { codeFlag } from '../../kit/code-flag.js';
import { toQuantity } from '../../kit/to-quantity.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { isMain, subscriptionId, type SubscriptionRow } from '../../lists/subscriptions.js';
import { toEnterpriseProject } from '../enterprise-project/map.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toServiceType } from '../service-type/map.js';
import { ExpiryPolicy, SubscriptionStatus } from './enums.js';
import type { ResourceSubscription } from './subscription.js';

/** A subscription of the customer; rows do not say whose they are. */
const saysMain = codeFlag('ResourceSubscription.main', { yes: 1, no: 0 });

export function toSubscription(
  row: SubscriptionRow,
  customer: ResellerScoped,
  context: SubgraphContext,
): ResourceSubscription {
  return {
    id: subscriptionId(row),
    customerId: customer.id,
    resellerId: customer.resellerId,
    instanceId: noneIfEmpty(row.id),
    name: noneIfEmpty(row.resource_name),
    status: row.status && SubscriptionStatus.nameOf(row.status, context),
    main: saysMain(row.is_main_resource, context) ?? isMain(row),
    onExpiry: row.expire_policy === undefined ? undefined : ExpiryPolicy.nameOf(row.expire_policy, context),
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    updatedAt: noneIfEmpty(row.update_time),
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    resourceType: toNamedResourceType(row.resource_type_code, undefined),
    region: noneIfEmpty(row.region_code),
    specCode: noneIfEmpty(row.resource_spec_code),
    specDescription: noneIfEmpty(row.product_spec_desc),
    size: toQuantity(row.spec_size, row.spec_size_measure_id),
    productId: noneIfEmpty(row.product_id),
    projectId: noneIfEmpty(row.project_id),
    enterpriseProject: toEnterpriseProject(row.enterprise_project),
    parentId: noneIfEmpty(row.parent_resource_id),
  };
}
