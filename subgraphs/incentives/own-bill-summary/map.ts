import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { BillingMode } from '../billed/enums.js';
import { resourceTypeOf, serviceTypeOf, toCharge, toPayments } from '../billed/map.js';
import { type OwnBillFilter, toOwnConditions } from '../own-bills/own-bill-filter.js';
import { OwnBillKind } from './enums.js';
import type { OwnBillRow, OwnBillSummary } from './own-bill-summary.js';
import type { OwnSum, OwnSumRow } from './read.js';

export function toOwnBillSummary(
  { totals, rows }: OwnSum,
  { id }: { id: string },
  asked: ListFilter,
  context: SubgraphContext,
): OwnBillSummary {
  return {
    payable: money(totals.consume_amount),
    payments: paymentsOf(totals),
    debt: money(totals.debt_amount),
    clearedArrears: money(totals.writeoff_amount),
    allRows: rows.map((row) => toOwnBillRow(row, context)),
    customerId: id,
    conditions: asked,
  };
}

function toOwnBillRow(row: OwnSumRow, context: SubgraphContext): OwnBillRow {
  return {
    serviceType: serviceTypeOf(row.service_type_code),
    serviceTypeName: noneIfEmpty(row.service_type_name),
    resourceType: resourceTypeOf(row.resource_type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charging_mode, context),
    kind: OwnBillKind.nameOf(row.bill_type, context),
    charge: toCharge({
      listPrice: row.official_amount,
      discount: row.official_discount_amount,
      truncated: row.truncated_amount ?? 0,
      payable: row.consume_amount,
      debt: row.debt_amount,
      clearedArrears: row.writeoff_amount,
    }),
    payments: paymentsOf(row),
    accountId: noneIfEmpty(row.customer_id),
    accountName: noneIfEmpty(row.account_name),
  };
}

function paymentsOf(row: OwnSumRow) {
  return toPayments({
    CASH: row.cash_amount,
    CREDIT: row.credit_amount,
    VOUCHER: row.coupon_amount,
    CASH_COUPON: row.flexipurchase_coupon_amount,
    STORED_VALUE_CARD: row.stored_value_card_amount,
  });
}

export function toOwnSumConditions(month: string, filter: OwnBillFilter | null): ListFilter {
  return conditions({
    bill_cycle: month,
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType'),
    ...toOwnConditions(filter),
  });
}
