import { monthIn } from '../../kit/moments.js';
import { atMostAYear } from '../../kit/days.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
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
    month: monthIn(row.bill_cycle),
    accountName: noneIfEmpty(row.account_name),
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    customer,
  };
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
