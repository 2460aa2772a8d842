import { toQuantity } from '../../kit/to-quantity.js';
import { checkId, checkText } from '../../kit/checks.js';
import { momentIn, momentsIn } from '../../kit/moments.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { BillingMode, ChargeKind, UpfrontPayment } from '../billed/enums.js';
import {
  resourceTypeOf,
  serviceTypeOf,
  toCharge,
  toComponent,
  toPayments,
  toPeriod,
  toProject,
  toUsage,
} from '../billed/map.js';
import { orderOfTrade } from '../billed/order-of-trade.js';
import { daysWithin } from '../checks.js';
import { AssociationType, BilledOrderType } from './enums.js';
import type { SpendRecordRow } from './loaders.js';
import type { SpendRecordFilter } from './spend-record-filter.js';
import type { SpendRecord } from './spend-record.js';

export function toSpendRecord(
  row: SpendRecordRow,
  month: string,
  context: SubgraphContext,
  customer: ResellerScoped,
): SpendRecord {
  const kind = ChargeKind.nameOf(row.bill_detail_type, context);
  const [consumedAt, consumedUntil] = momentsIn(row.consume_time);
  return {
    id: noneIfEmpty(row.id),
    month,
    kind,
    associationType: nameIfAny(AssociationType, row.association_type, context),
    serviceType: serviceTypeOf(row.service_type_code),
    serviceTypeName: noneIfEmpty(row.service_type_name),
    resourceType: resourceTypeOf(row.resource_type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charging_mode, context),
    chargedAt: momentIn(row.trade_time),
    consumedAt,
    consumedUntil,
    tradeId: noneIfEmpty(row.trade_id),
    order: orderOfTrade(row.trade_id, kind, customer, 'records'),
    orderType: nameIfAny(BilledOrderType, row.order_type, context),
    resourceId: noneIfEmpty(row.resource_id),
    resourceName: noneIfEmpty(row.resource_name),
    resourceTags: noneIfEmpty(row.resource_tag),
    productId: noneIfEmpty(row.product_id),
    productName: noneIfEmpty(row.product_name),
    productDescription: noneIfEmpty(row.product_spec_desc),
    component: toComponent(row),
    region: noneIfEmpty(row.region_code),
    regionName: noneIfEmpty(row.region_name),
    enterpriseProject: toProject(row.enterprise_project_id),
    usage: toUsage(row, toQuantity(row.usage_amount, row.usage_measure_id)),
    period: toPeriod(row.period_type, row.period_num, context),
    charge: toCharge({
      listPrice: row.official_amount,
      discount: row.official_discount_amount,
      payable: row.payment_amount,
      debt: row.debt_amount,
      clearedArrears: row.writeoff_amount,
    }),
    payments: toPayments({
      CASH: row.cash_amount,
      CREDIT: row.credit_amount,
      VOUCHER: row.coupon_amount,
      CASH_COUPON: row.flexipurchase_coupon_amount,
      STORED_VALUE_CARD: row.stored_value_card_amount,
    }),
    upfront: nameIfAny(UpfrontPayment, row.payment_type, context),
    accountManagerId: noneIfEmpty(row.account_manager_id),
    partnerId: noneIfEmpty(row.partner_id),
  };
}

/** Conditions on the records of a customer. What is empty is refused: the partner's own rules for it differ by parameter. */
export function toSpendRecordConditions(
  customer: ResellerScoped,
  month: string,
  filter?: SpendRecordFilter | null,
): ListFilter {
  const days = daysWithin(month, filter);
  return conditions({
    customer_id: customer.id,
    bill_cycle: month,
    ...ofReseller(customer.resellerId),
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType'),
    region_code: checkText(filter?.region, 'filter.region'),
    charging_mode: BillingMode.codeOf(filter?.billingMode, 'filter.billingMode'),
    bill_detail_type: ChargeKind.codeOf(filter?.kind, 'filter.kind'),
    resource_id: checkId(filter?.resourceId, 'filter.resourceId', 256),
    resource_name: checkText(filter?.resourceName, 'filter.resourceName', 256),
    trade_id: checkId(filter?.tradeId, 'filter.tradeId', 256),
    account_manager_id: checkId(filter?.accountManagerId, 'filter.accountManagerId'),
    association_type: AssociationType.codeOf(filter?.associationType, 'filter.associationType'),
    bill_date_begin: days?.from,
    bill_date_end: days?.to,
  });
}
