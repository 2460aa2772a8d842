import { beijingMonth, HOUR, shiftMonth, startOfBeijingDay } from '../../time.js';
import { hasGeneratedPast, isResale, isVerified, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import { switchedUse, withSwitched } from '../statements/switched-use.js';
import type { BillRow } from './bill-row.js';
import { orderRows } from './order-rows.js';
import { usageRows } from './usage-rows.js';

/** Months a bill can be asked for, the current one included. */
export const monthsKept = 18;

/** Data of a day appear the next day at 16:00 Beijing time: up to here they are complete at `now`. */
export function billedUntil(now: number): number {
  return startOfBeijingDay(now - 16 * HOUR);
}

/** Whether a `YYYY-MM` can be asked for at `now`. */
export function isKept(month: string, now: number): boolean {
  const current = beijingMonth(now);
  return month <= current && month >= shiftMonth(current, 1 - monthsKept);
}

/** Whether customers owe for that month what they owe: the one in which the data end. */
export function isIndebted({ seed }: Portfolio, month: string): boolean {
  return month === beijingMonth(billedUntil(seed.anchor) - 1);
}

/** Rows of all customers of a portfolio, in its order, each worked out: for small portfolios. Lists ask `findBills`. */
export function allMonthlyBills(portfolio: Portfolio, month: string, now: number): BillRow[] {
  return portfolio.customers().flatMap((customer) => monthlyBills(portfolio, customer, month, now));
}

/** One customer's rows of a `YYYY-MM`, generated when asked for. Referral customers have none: they pay by themselves. */
export function monthlyBills(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  now: number,
): BillRow[] {
  if (!isKept(month, now)) return [];
  if (!isResale(customer) || !isVerified(customer)) return [];
  const dataEnd = billedUntil(now);
  const used = hasGeneratedPast(customer)
    ? usageRows(
        customer,
        month,
        dataEnd,
        isIndebted(portfolio, month),
        customerRng(customer.index, portfolio.seed),
      )
    : [];
  return [
    ...withSwitched(used, switchedUse(portfolio, customer, month, dataEnd)),
    ...orderRows(customer, portfolio.holdings(customer).orders, month, dataEnd),
  ].sort(byServiceAndResource);
}

function byServiceAndResource(a: BillRow, b: BillRow): number {
  const [left, right] = [a, b].map(
    (row) => `${row.serviceCode} ${row.resourceCode} ${row.chargeMode} ${row.billType}`,
  );
  return left! < right! ? -1 : 1;
}
