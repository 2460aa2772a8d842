import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { atMostAYear } from '../beijing-days.js';
import { checkId } from '../checks.js';
import { VoucherTransactionDirection, VoucherTransactionKind, VoucherTransactionType } from './enums.js';
import type { VoucherTransactionRow } from './loaders.js';
import type { VoucherTransaction, VoucherTransactionFilter } from './voucher-transaction.js';

export function toVoucherTransaction(
  row: VoucherTransactionRow,
  context: SubgraphContext,
  customer: ResellerScoped,
): VoucherTransaction {
  return {
    at: row.trade_time,
    kind: VoucherTransactionKind.nameOf(row.trade_detail_type, context),
    direction: VoucherTransactionDirection.nameOf(row.revenue_expense_type, context),
    amount: money(row.change_amount),
    balanceAfter: money(row.balance_after_change),
    tradeId: noneIfEmpty(row.trade_id),
    voucherId: noneIfEmpty(row.coupon_id),
    month: monthOf(row.bill_cycle),
    accountName: noneIfEmpty(row.account_name),
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    customer,
  };
}

/** The contract does not say how a cycle is written; elsewhere the API has 2026-10. */
function monthOf(cycle: string | undefined): string | undefined {
  return cycle !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(cycle) ? cycle : undefined;
}

export function toVoucherTransactionConditions(
  filter: VoucherTransactionFilter | null | undefined,
): ListFilter {
  const span = atMostAYear(filter?.from, filter?.to, 'filter.from');
  return conditions({
    spans: span.from ? [span] : undefined,
    trade_type: VoucherTransactionType.codeOf(filter?.type, 'filter.type'),
    revenue_expense_type: VoucherTransactionDirection.codeOf(filter?.direction, 'filter.direction'),
    coupon_id: checkId(filter?.voucherId, 'filter.voucherId'),
    trade_id: checkId(filter?.tradeId, 'filter.tradeId', 128),
  });
}
