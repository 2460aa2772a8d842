import { zero } from '../../money.js';
import { shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { BillRow } from '../bills/bill-row.js';
import { paymentsOf } from '../bills/payments.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { savingOf, useDiscounts } from '../prices/discounts.js';
import { switchedResources, usedDays, type OnDemandResource } from './on-demand.js';

/** What one resource that was switched to pay-per-use cost in a month, at its list price by the day, paid in cash. */
export interface SwitchedUse {
  resource: OnDemandResource;
  row: BillRow;
}

export function switchedUse(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  dataEnd: number,
): SwitchedUse[] {
  const start = startOfBeijingMonth(month);
  const end = Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd);
  const [rate] = useDiscounts(portfolio, customer);
  return switchedResources(portfolio, customer).flatMap((resource) => {
    const { usage } = resource;
    const days = usedDays(usage, start, end);
    if (days <= 0) return [];
    const list = usage.dailyFen * BigInt(days);
    const discount = rate ? savingOf(list, rate) : zero;
    const { serviceCode, resourceCode, chargeMode } = usage;
    const row: BillRow = {
      customerId: customer.id,
      serviceCode,
      resourceCode,
      billType: '0',
      chargeMode,
      amount: list - discount,
      payments: paymentsOf([['BALANCE_TYPE_DEBIT', list - discount]]),
      debt: zero,
      adjustment: zero,
      discount,
    };
    return [{ resource, row }];
  });
}

/** Rows with those of switched resources added: one row per resource type of a service, kind and billing mode. */
export function withSwitched(rows: readonly BillRow[], switched: readonly SwitchedUse[]): BillRow[] {
  const merged = [...rows];
  for (const { row } of switched) {
    const at = merged.findIndex((one) => isSameKind(one, row));
    if (at === -1) merged.push(row);
    else merged[at] = added(merged[at]!, row);
  }
  return merged;
}

function isSameKind(a: BillRow, b: BillRow): boolean {
  return (
    a.serviceCode === b.serviceCode &&
    a.resourceCode === b.resourceCode &&
    a.chargeMode === b.chargeMode &&
    a.billType === b.billType
  );
}

function added(to: BillRow, row: BillRow): BillRow {
  return {
    ...to,
    amount: to.amount + row.amount,
    payments: paymentsOf([...summed([...to.payments, ...row.payments])]),
    discount: to.discount + row.discount,
  };
}

function summed(payments: BillRow['payments']) {
  const byBalance = new Map<BillRow['payments'][number]['balance'], bigint>();
  for (const { balance, amount } of payments)
    byBalance.set(balance, (byBalance.get(balance) ?? zero) + amount);
  return byBalance;
}
