import { beijingMonth, shiftMonth, startOfBeijingMonth } from '../../time.js';
import { billedUntil } from '../bills/monthly-bills.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { everyCustomer } from '../scan.js';
import { partnerMonths } from './charges.js';
import { onDemandResources, usedDays } from './on-demand.js';

const remembered = new WeakMap<Portfolio, Map<string, string[]>>();

/** Ids of the customers with charges in a month, in the portfolio's order; remembered until more data are in. */
export function customersWithSpending(portfolio: Portfolio, month: string, now: number): string[] {
  const current = beijingMonth(now);
  if (month > current || month < shiftMonth(current, 1 - partnerMonths)) return [];
  const dataEnd = billedUntil(now);
  const months = remembered.get(portfolio) ?? new Map<string, string[]>();
  remembered.set(portfolio, months);
  const key = `${month} ${dataEnd}`;
  let ids = months.get(key);
  if (!ids) {
    if (months.size >= partnerMonths) months.clear();
    ids = everyCustomer(portfolio)
      .filter((customer) => hasSpent(portfolio, customer, month, dataEnd))
      .map(({ id }) => id);
    months.set(key, ids);
  }
  return ids;
}

/** Use is looked at first: orders have to be generated. */
function hasSpent(portfolio: Portfolio, customer: Customer, month: string, dataEnd: number): boolean {
  const start = startOfBeijingMonth(month);
  const end = Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd);
  return (
    onDemandResources(portfolio, customer).some(({ usage }) => usedDays(usage, start, end) > 0) ||
    portfolio
      .holdings(customer)
      .orders.some(
        ({ paymentTime }) => paymentTime !== undefined && paymentTime >= start && paymentTime < end,
      )
  );
}
