import { exactDecimal } from '../../kit/exact-decimal.js';
import { toQuantity } from '../../kit/to-quantity.js';
import { checkId, checkText } from '../../kit/checks.js';
import { dayIn, momentIn } from '../../kit/moments.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { type BillGrouping, BillingMode, ChargeKind, groupingCodes } from '../billed/enums.js';
import {
  orderOf,
  resourceTypeOf,
  serviceTypeOf,
  toCharge,
  toComponent,
  toPayments,
  toPeriod,
  toProject,
  toUsage,
} from '../billed/map.js';
import { daysWithin, refuseDaysOfMonths } from '../checks.js';
import { includeZero, toOwnConditions } from '../own-bills/own-bill-filter.js';
import type { OwnResourceRecordRow } from './loaders.js';
import type { OwnResourceRecord, OwnResourceRecordFilter } from './own-resource-record.js';

export function toOwnResourceRecord(
  row: OwnResourceRecordRow,
  context: SubgraphContext,
  customer: ResellerScoped,
): OwnResourceRecord {
  return {
    id: noneIfEmpty(row.id),
    day: dayIn(row.bill_date),
    kind: ChargeKind.nameOf(row.bill_type, context),
    serviceType: serviceTypeOf(row.cloud_service_type),
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceType: resourceTypeOf(row.resource_type),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charge_mode, context),
    region: noneIfEmpty(row.region),
    regionName: noneIfEmpty(row.region_name),
    chargedAt: momentIn(row.trade_time),
    consumedAt: momentIn(row.consume_time),
    usedFrom: momentIn(row.effective_time),
    usedUntil: momentIn(row.expire_time),
    tradeId: noneIfEmpty(row.trade_id),
    order: orderOf(row.order_id, customer),
    combinedOrder: orderOf(row.relative_order_id, customer),
    resourceId: noneIfEmpty(row.resource_id),
    resourceName: noneIfEmpty(row.resource_name),
    resourceTags: noneIfEmpty(row.resource_tag),
    productId: noneIfEmpty(row.product_id),
    productName: noneIfEmpty(row.product_name),
    productDescription: noneIfEmpty(row.product_spec_desc),
    skuCode: noneIfEmpty(row.sku_code),
    size: toQuantity(row.spec_size, row.spec_size_measure_id),
    component: toComponent(row),
    enterpriseProject: toProject(row.enterprise_project_id, row.enterprise_project_name),
    usage: toUsage(row, toQuantity(row.usage, row.usage_measure_id)),
    period: toPeriod(row.period_type, row.period_num, context),
    unitPrice: row.unit_price === undefined ? undefined : exactDecimal(row.unit_price),
    unitPriceText: noneIfEmpty(row.unit),
    charge: toCharge({
      listPrice: row.official_amount,
      discount: row.discount_amount,
      payable: row.amount,
      debt: row.debt_amount,
      clearedArrears: row.adjustment_amount,
    }),
    payments: toPayments({
      CASH: row.cash_amount,
      CREDIT: row.credit_amount,
      BONUS: row.bonus_amount,
      VOUCHER: row.coupon_amount,
      CASH_COUPON: row.flexipurchase_coupon_amount,
      STORED_VALUE_CARD: row.stored_card_amount,
    }),
    formula: noneIfEmpty(row.formula),
    accountId: noneIfEmpty(row.customer_id),
    accountName: noneIfEmpty(row.account_name),
  };
}

/** The grouping is always sent: its default is another one in the sibling operation. */
export function toOwnResourceRecordConditions(
  month: string,
  grouping: BillGrouping,
  filter: OwnResourceRecordFilter | null,
): ListFilter {
  const days = daysWithin(month, filter);
  refuseDaysOfMonths(days, grouping);
  return conditions({
    cycle: month,
    statistic_type: groupingCodes[grouping],
    cloud_service_type: checkText(filter?.serviceType, 'filter.serviceType'),
    region: checkText(filter?.region, 'filter.region'),
    charge_mode: BillingMode.codeOf(filter?.billingMode, 'filter.billingMode'),
    bill_type: ChargeKind.codeOf(filter?.kind, 'filter.kind'),
    resource_id: checkId(filter?.resourceId, 'filter.resourceId'),
    trade_id: checkId(filter?.tradeId, 'filter.tradeId', 256),
    include_zero_record: includeZero(filter),
    bill_date_begin: days?.from,
    bill_date_end: days?.to,
    ...toOwnConditions(filter),
  });
}
