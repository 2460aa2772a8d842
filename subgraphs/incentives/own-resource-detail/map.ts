import { codeFlag } from '../../kit/code-flag.js';
import { checkId, checkText } from '../../kit/checks.js';
import { dayIn, momentIn } from '../../kit/moments.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import {
  type BillGrouping,
  BillingMode,
  ChargeKind,
  groupingCodes,
  UpfrontPayment,
} from '../billed/enums.js';
import {
  orderOf,
  resourceTypeOf,
  serviceTypeOf,
  toCharge,
  toComponent,
  toPayments,
  toPeriod,
  toProject,
} from '../billed/map.js';
import { orderOfTrade } from '../billed/order-of-trade.js';
import { checkMonth, daysWithin, refuseDaysOfMonths } from '../checks.js';
import { includeZero, toOwnConditions } from '../own-bills/own-bill-filter.js';
import { ResourceRelation } from './enums.js';
import type { OwnResourceDetailRow } from './loaders.js';
import type { OwnResourceDetail, OwnResourceDetailFilter } from './own-resource-detail.js';

const isSpot = codeFlag('OwnResourceDetail.spot', { yes: 'Y', no: 'N', neither: '--' });

export function toOwnResourceDetail(
  row: OwnResourceDetailRow,
  context: SubgraphContext,
  customer: ResellerScoped,
): OwnResourceDetail {
  const kind = ChargeKind.nameOf(row.bill_type, context);
  return {
    id: noneIfEmpty(row.id),
    day: dayIn(row.bill_date),
    kind,
    serviceType: serviceTypeOf(row.cloud_service_type),
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceType: resourceTypeOf(row.resource_Type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charge_mode, context),
    region: noneIfEmpty(row.region),
    regionName: noneIfEmpty(row.region_name),
    consumedAt: momentIn(row.consume_time),
    usedFrom: momentIn(row.effective_time),
    usedUntil: momentIn(row.expire_time),
    tradeId: noneIfEmpty(row.trade_id),
    order: orderOfTrade(row.trade_id, kind, customer),
    originalOrder: orderOf(row.pre_order_id, customer),
    resourceId: noneIfEmpty(row.res_instance_id),
    resourceName: noneIfEmpty(row.resource_name),
    resourceTags: noneIfEmpty(row.resource_tag),
    productDescription: noneIfEmpty(row.product_spec_desc),
    skuCode: noneIfEmpty(row.sku_code),
    rootResourceId: noneIfEmpty(row.root_resource_id),
    parentResourceId: noneIfEmpty(row.parent_resource_id),
    relatedTo: noneIfEmpty(row.extend_params?.self_resource_id),
    relatedResources: (row.extend_params?.relation_infos ?? []).flatMap((related) =>
      related.relative_resource_id
        ? {
            resourceId: related.relative_resource_id,
            relation: ResourceRelation.nameOf(related.relative_type, context),
          }
        : [],
    ),
    availabilityZones: (row.az_code_infos ?? []).flatMap(({ az_code }) => noneIfEmpty(az_code) ?? []),
    component: toComponent(row),
    enterpriseProject: toProject(row.enterprise_project_id, row.enterprise_project_name),
    period: toPeriod(row.period_type, row.period_num, context),
    charge: toCharge({
      listPrice: row.official_amount,
      discount: row.discount_amount,
      payable: row.consume_amount,
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
    discountCodes: noneIfEmpty(row.promotion_type)?.split(',') ?? [],
    spot: isSpot(row.is_spot, context),
    upfront: nameIfAny(UpfrontPayment, row.payment_type, context),
    accountId: noneIfEmpty(row.customer_id),
    accountName: noneIfEmpty(row.account_name),
    payerId: noneIfEmpty(row.payer_account_id),
    operatingEntityId: noneIfEmpty(row.be_id),
  };
}

/** The first month the operation knows. */
const firstMonth = '2019-01';

/** The grouping is always sent: its default is another one in the sibling operation. */
export function toOwnResourceDetailConditions(
  month: string,
  grouping: BillGrouping,
  filter: OwnResourceDetailFilter | null,
): ListFilter {
  checkMonth(month, firstMonth, 'month');
  const days = daysWithin(month, filter);
  refuseDaysOfMonths(days, grouping);
  return conditions({
    cycle: month,
    statistic_type: groupingCodes[grouping],
    cloud_service_type: checkText(filter?.serviceType, 'filter.serviceType'),
    resource_type: checkText(filter?.resourceType, 'filter.resourceType'),
    region: checkText(filter?.region, 'filter.region'),
    res_instance_id: checkId(filter?.resourceId, 'filter.resourceId'),
    charge_mode: asNumber(BillingMode.codeOf(filter?.billingMode, 'filter.billingMode')),
    bill_type: asNumber(ChargeKind.codeOf(filter?.kind, 'filter.kind')),
    include_zero_record: includeZero(filter),
    payer_account_id: checkId(filter?.payerId, 'filter.payerId'),
    query_type: days && 'DAILY',
    bill_cycle_begin: days?.from,
    bill_cycle_end: days?.to,
    ...toOwnConditions(filter),
  });
}

/** Codes are numbers in a body. */
function asNumber(code: string | undefined): number | undefined {
  return code === undefined ? undefined : Number(code);
}
