import { toQuantity } from '../../kit/to-quantity.js';
import { checkId, checkText } from '../../kit/checks.js';
import { momentIn, monthIn } from '../../kit/moments.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { BillingMode, ChargeKind } from '../billed/enums.js';
import {
  orderOf,
  resourceTypeOf,
  serviceTypeOf,
  toComponent,
  toPayments,
  toPeriod,
  toProject,
  toUsage,
} from '../billed/map.js';
import { toOwnConditions } from '../own-bills/own-bill-filter.js';
import type { AmortizedCost, AmortizedCostFilter } from './amortized-cost.js';
import type { AmortizedCostRow } from './loaders.js';

export function toAmortizedCost(
  row: AmortizedCostRow,
  context: SubgraphContext,
  customer: ResellerScoped,
): AmortizedCost {
  return {
    billedIn: monthIn(row.bill_cycle),
    kind: ChargeKind.nameOf(row.bill_type, context),
    serviceType: serviceTypeOf(row.service_type_code),
    serviceTypeName: noneIfEmpty(row.service_type_name),
    resourceType: resourceTypeOf(row.resource_type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charging_mode, context),
    region: noneIfEmpty(row.region_code),
    regionName: noneIfEmpty(row.region_name),
    usedFrom: momentIn(row.effective_time),
    usedUntil: momentIn(row.expire_time),
    order: orderOf(row.order_id, customer),
    resourceId: noneIfEmpty(row.resource_id),
    resourceName: noneIfEmpty(row.resource_name),
    resourceTags: noneIfEmpty(row.resource_tag),
    productDescription: noneIfEmpty(row.product_spec_desc),
    component: toComponent(row),
    enterpriseProject: toProject(row.enterprise_project_id, row.enterprise_project_name),
    period: toPeriod(row.period_type, undefined, context),
    usage: toUsage(row, toQuantity(row.usage, row.usage_measure_id)),
    amortization: {
      payable: money(row.consume_amount),
      before: money(row.past_months_amortized_amount),
      current: money(row.current_month_amortized_amount),
      after: money(row.future_months_amortized_amount),
    },
    payments: toPayments({
      CASH: row.amortized_cash_amount,
      CREDIT: row.amortized_credit_amount,
      BONUS: row.amortized_bonus_amount,
      VOUCHER: row.amortized_coupon_amount,
      CASH_COUPON: row.amortized_flexipurchase_coupon_amount,
      STORED_VALUE_CARD: row.amortized_stored_value_card_amount,
    }),
    tags: (row.effective_tag_pairs ?? []).map(({ tag_key, tag_value }) => ({
      key: noneIfEmpty(tag_key),
      value: noneIfEmpty(tag_value),
    })),
    costUnits: (row.cost_unit_pairs ?? []).map(({ cost_unit_name, cost_unit_rule_value }) => ({
      name: noneIfEmpty(cost_unit_name),
      ruleValue: noneIfEmpty(cost_unit_rule_value),
    })),
    accountId: noneIfEmpty(row.customer_id),
  };
}

export function toAmortizedCostConditions(month: string, filter: AmortizedCostFilter | null): ListFilter {
  return conditions({
    shared_month: month,
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType'),
    resource_type_code: checkText(filter?.resourceType, 'filter.resourceType'),
    region_code: checkText(filter?.region, 'filter.region'),
    charging_mode: BillingMode.codeOf(filter?.billingMode, 'filter.billingMode'),
    bill_type: ChargeKind.codeOf(filter?.kind, 'filter.kind'),
    resource_id: checkId(filter?.resourceId, 'filter.resourceId', 256),
    resource_name: checkText(filter?.resourceName, 'filter.resourceName', 256),
    ...toOwnConditions(filter),
  });
}
