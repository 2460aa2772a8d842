import type { Fen } from '../../money.js';
import { addMonths, beijingMonth, DAY, SECOND, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import type { Subscription } from '../orders/subscription.js';

/** What a renewal adds to a resource. */
export interface RenewalTerm {
  from: number;
  until: number;
  /** At list price. */
  price: Fen;
}

/** Days a month counts when days beyond it are charged, as price inquiries count them. */
const daysOfMonth = 30n;

/**
 * From the old expiry on, also where that has passed. An account whose renewals all end on one day of the month gets the
 * days up to the next such day on top and pays for them by the day (rules-orders.md section 3).
 */
export function renewalTerm(
  { expireTime, specification }: Subscription,
  months: number,
  { renewal }: Pick<Customer, 'renewal'>,
): RenewalTerm {
  const end = addMonths(expireTime, months);
  const until = renewal?.expiryDay === undefined ? end : nextDay(end, renewal.expiryDay);
  const monthly = BigInt(specification.monthlyYuan * 100);
  const extraDays = BigInt(Math.ceil((until - end) / DAY));
  return {
    from: expireTime + SECOND,
    until,
    price: monthly * BigInt(months) + (monthly * extraDays) / daysOfMonth,
  };
}

/** The end of the first Beijing day, not before `time`, that is the given one of its month; -1 is the last. */
function nextDay(time: number, day: number): number {
  const endIn = (month: string) =>
    (day === -1 ? startOfBeijingMonth(shiftMonth(month, 1)) : startOfBeijingMonth(month) + day * DAY) -
    SECOND;
  const month = beijingMonth(time);
  return endIn(month) >= time ? endIn(month) : endIn(shiftMonth(month, 1));
}
