import { Big } from 'big.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { sumOf } from '../../kit/money.js';
import { PaymentInstrument } from './enums.js';
import type { BillRow } from '../../lists/monthly-bills.js';
import type { MonthlySpend } from './monthly-spend.js';

/** Adds up a month's bill rows. Signs are taken as they come: refunds and write-offs are negative already. */
export function toMonthlySpend(rows: BillRow[], month: string, context: SubgraphContext): MonthlySpend {
  const payments = rows.flatMap((row) => row.account_details ?? []);
  return {
    month,
    total: sumOf(rows.map((row) => row.amount)),
    debt: sumOf(rows.map((row) => row.debt_amount)),
    byServiceType: sums(rows, (row) => row.cloud_service_type)
      .map(([code, amount]) => ({ serviceType: { code }, amount }))
      .sort((a, b) => new Big(b.amount.amount).cmp(a.amount.amount)),
    byPayment: sums(payments, (payment) => PaymentInstrument.nameOf(payment.balance_type, context)).map(
      ([instrument, amount]) => ({ instrument, amount }),
    ),
  };
}

function sums<Row extends { amount?: WireDecimal }, Group>(rows: Row[], groupOf: (row: Row) => Group) {
  const groups = new Map<Group, (WireDecimal | undefined)[]>();
  for (const row of rows) {
    const group = groupOf(row);
    groups.set(group, [...(groups.get(group) ?? []), row.amount]);
  }
  return [...groups].map(([group, amounts]) => [group, sumOf(amounts)] as const);
}
