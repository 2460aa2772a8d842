import { checkId, checkText } from '../../kit/checks.js';
import { momentIn, momentsIn } from '../../kit/moments.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { BillingMode, ChargeKind } from '../billed/enums.js';
import { resourceTypeOf, serviceTypeOf, toCharge, toPayments, toProject } from '../billed/map.js';
import { orderOfTrade } from '../billed/order-of-trade.js';
import { daysWithin } from '../checks.js';
import { includeZero, toOwnConditions } from '../own-bills/own-bill-filter.js';
import { Seller, TransactionStatus } from './enums.js';
import type { OwnTransactionRow } from './loaders.js';
import type { OwnTransaction, OwnTransactionFilter } from './own-transaction.js';

export function toOwnTransaction(
  row: OwnTransactionRow,
  context: SubgraphContext,
  customer: ResellerScoped,
): OwnTransaction {
  const kind = ChargeKind.nameOf(row.bill_type, context);
  const [consumedAt, consumedUntil] = momentsIn(row.consume_time);
  return {
    id: noneIfEmpty(row.id),
    kind,
    seller: nameIfAny(Seller, row.provider_type, context),
    status: nameIfAny(TransactionStatus, row.status, context),
    serviceType: serviceTypeOf(row.service_type_code),
    serviceTypeName: noneIfEmpty(row.service_type_name),
    resourceType: resourceTypeOf(row.resource_type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charging_mode, context),
    region: noneIfEmpty(row.region_code),
    regionName: noneIfEmpty(row.region_name),
    enterpriseProject: toProject(row.enterprise_project_id, row.enterprise_project_name),
    chargedAt: momentIn(row.trade_time),
    consumedAt,
    consumedUntil,
    tradeId: noneIfEmpty(row.trade_id),
    order: orderOfTrade(row.trade_id, kind, customer),
    charge: toCharge({
      listPrice: row.official_amount,
      discount: row.official_discount_amount,
      truncated: row.erase_amount ?? 0,
      payable: row.consume_amount,
      debt: row.debt_amount,
      clearedArrears: row.writeoff_amount,
    }),
    payments: toPayments({
      CASH: row.cash_amount,
      CREDIT: row.credit_amount,
      BONUS: row.bonus_amount,
      VOUCHER: row.coupon_amount,
      CASH_COUPON: row.flexipurchase_coupon_amount,
      STORED_VALUE_CARD: row.stored_value_card_amount,
    }),
    accountId: noneIfEmpty(row.customer_id),
    accountName: noneIfEmpty(row.account_name),
  };
}

export function toOwnTransactionConditions(month: string, filter: OwnTransactionFilter | null): ListFilter {
  const days = daysWithin(month, filter);
  return conditions({
    bill_cycle: month,
    provider_type: Seller.codeOf(filter?.seller, 'filter.seller'),
    status: TransactionStatus.codeOf(filter?.status, 'filter.status'),
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType'),
    resource_type_code: checkText(filter?.resourceType, 'filter.resourceType'),
    region_code: checkText(filter?.region, 'filter.region'),
    charging_mode: BillingMode.codeOf(filter?.billingMode, 'filter.billingMode'),
    bill_type: ChargeKind.codeOf(filter?.kind, 'filter.kind'),
    trade_id: checkId(filter?.tradeId, 'filter.tradeId'),
    include_zero_record: includeZero(filter),
    bill_date_begin: days?.from,
    bill_date_end: days?.to,
    ...toOwnConditions(filter),
  });
}
