import { beijingMonth, HOUR, shiftMonth, startOfBeijingDay } from '../../time.js';
import { isResale, isVerified, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import type { BillRow } from './bill-row.js';
import { orderRows } from './order-rows.js';
import { usageRows } from './usage-rows.js';

/** Months a bill can be asked for, the current one included. */
const monthsKept = 18;

/** Data of a day appear the next day at 16:00 Beijing time: up to here they are complete at `now`. */
export function billedUntil(now: number): number {
  return startOfBeijingDay(now - 16 * HOUR);
}

const wholeMonths = new WeakMap<Portfolio, Map<string, BillRow[]>>();
const monthsRemembered = 2 * monthsKept;

/** Rows of all customers of a portfolio, in its order; remembered until more data of the month are in. */
export function allMonthlyBills(portfolio: Portfolio, month: string, now: number): BillRow[] {
  const remembered = wholeMonths.get(portfolio) ?? new Map<string, BillRow[]>();
  wholeMonths.set(portfolio, remembered);
  const key = `${month} ${billedUntil(now)}`;
  let rows = remembered.get(key);
  if (!rows) {
    rows = portfolio.customers().flatMap((customer) => monthlyBills(portfolio, customer, month, now));
    if (remembered.size >= monthsRemembered) remembered.clear();
    remembered.set(key, rows);
  }
  return rows;
}

/** One customer's rows of a `YYYY-MM`, generated when asked for. Referral customers have none: they pay by themselves. */
export function monthlyBills(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  now: number,
): BillRow[] {
  const current = beijingMonth(now);
  if (month > current || month < shiftMonth(current, 1 - monthsKept)) return [];
  if (!isResale(customer) || !isVerified(customer)) return [];
  const dataEnd = billedUntil(now);
  const indebted = month === beijingMonth(billedUntil(portfolio.seed.anchor) - 1);
  return [
    ...usageRows(customer, month, dataEnd, indebted, customerRng(customer.index, portfolio.seed)),
    ...orderRows(customer, portfolio.holdings(customer).orders, month, dataEnd),
  ].sort(byServiceAndResource);
}

function byServiceAndResource(a: BillRow, b: BillRow): number {
  const [left, right] = [a, b].map(
    (row) => `${row.serviceCode} ${row.resourceCode} ${row.chargeMode} ${row.billType}`,
  );
  return left! < right! ? -1 : 1;
}
