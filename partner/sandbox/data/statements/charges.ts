import { newestFirst } from '../../paging.js';
import { beijingMonth, shiftMonth } from '../../time.js';
import { billedUntil } from '../bills/monthly-bills.js';
import { orderRows } from '../bills/order-rows.js';
import type { Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import type { Charge } from './charge.js';
import { usedFromTheStart } from './on-demand.js';
import { orderCharges } from './order-charges.js';
import { switchedUse } from './switched-use.js';
import { usageCharges } from './usage-charges.js';
import { usedRows } from './used-rows.js';

/** How many months back bills can be asked for, the current one included: by the partner, by the customer. */
export const partnerMonths = 18;
export const customerMonths = 36;

const byTime = newestFirst<Charge>(
  ({ time }) => time,
  ({ id }) => id,
);

/** A customer's charges of a `YYYY-MM`, newest first; none outside the last `months`. They add up to its bill rows. */
export function chargesOf(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  now: number,
  months: number,
): Charge[] {
  const current = beijingMonth(now);
  if (month > current || month < shiftMonth(current, 1 - months)) return [];
  return chargesUntil(portfolio, customer, month, billedUntil(now));
}

/** The same without a limit to how far back, up to an end of the data; `whole` leaves a month's use in one piece. */
export function chargesUntil(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  dataEnd: number,
  whole = false,
): Charge[] {
  const rows = usedRows(portfolio, customer, month, dataEnd);
  const resources = usedFromTheStart(portfolio, customer);
  const rng = customerRng(customer.index, portfolio.seed).split('charges').split(month);
  return [
    ...rows.flatMap((row) => usageCharges(row, month, dataEnd, resources, rng, whole)),
    ...switchedUse(portfolio, customer, month, dataEnd).flatMap(({ row, resource }) =>
      usageCharges(row, month, dataEnd, [resource], rng.split(resource.resourceId), whole),
    ),
    ...orderChargesUntil(portfolio, customer, month, dataEnd),
  ].sort(byTime);
}

/** What was paid for yearly/monthly orders in a month. */
export function orderChargesUntil(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  dataEnd: number,
): Charge[] {
  const { orders, subscriptions } = portfolio.holdings(customer);
  const rows = orderRows(customer, orders, month, dataEnd);
  return rows.length === 0 ? [] : orderCharges(rows, orders, subscriptions, month, dataEnd);
}
