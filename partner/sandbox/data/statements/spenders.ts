import { beijingMonth, shiftMonth, startOfBeijingMonth } from '../../time.js';
import { billedUntil } from '../bills/monthly-bills.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { RecentlyUsed } from '../portfolio/recently-used.js';
import { partnerMonths } from './charges.js';
import { switchedResources, usedDays, usedFromTheStart } from './on-demand.js';

/** Who spent something in a month. */
interface Spenders {
  /** 1 at the place of each customer that did, as it was generated. */
  generated: Uint8Array;
  /** The list, and the version of the portfolio it was made from. */
  list: { version: number; ids: string[] } | undefined;
}

const remembered = new WeakMap<Portfolio, RecentlyUsed<string, Spenders>>();

/** Ids of the customers with charges in a month, in the portfolio's order; remembered until more data are in. */
export function customersWithSpending(portfolio: Portfolio, month: string, now: number): string[] {
  const current = beijingMonth(now);
  if (month > current || month < shiftMonth(current, 1 - partnerMonths)) return [];
  const dataEnd = billedUntil(now);
  const months = remembered.get(portfolio) ?? new RecentlyUsed<string, Spenders>(partnerMonths);
  remembered.set(portfolio, months);
  const known = months.get(`${month} ${dataEnd}`, () => ({
    generated: Uint8Array.from(portfolio.generatedCustomers(), (customer) =>
      Number(hasSpent(portfolio, customer, month, dataEnd)),
    ),
    list: undefined,
  }));
  const { version } = portfolio;
  if (known.list?.version !== version) {
    const changed = new Set(portfolio.changedPlaces());
    const ids = Array.from(portfolio.places())
      .filter((index) =>
        changed.has(index)
          ? hasSpent(portfolio, portfolio.customerAt(index), month, dataEnd)
          : known.generated[index] === 1,
      )
      .map((index) => portfolio.customerAt(index).id);
    known.list = { version, ids };
  }
  return known.list.ids;
}

/** Use is looked at first: orders have to be generated. */
function hasSpent(portfolio: Portfolio, customer: Customer, month: string, dataEnd: number): boolean {
  const start = startOfBeijingMonth(month);
  const end = Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd);
  return (
    usedFromTheStart(portfolio, customer).some(({ usage }) => usedDays(usage, start, end) > 0) ||
    portfolio
      .holdings(customer)
      .orders.some(
        ({ paymentTime }) => paymentTime !== undefined && paymentTime >= start && paymentTime < end,
      ) ||
    switchedResources(portfolio, customer).some(({ usage }) => usedDays(usage, start, end) > 0)
  );
}
