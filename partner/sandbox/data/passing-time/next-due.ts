import { DAY, HOUR, startOfBeijingDay } from '../../time.js';
import type { Group } from '../orders/group.js';
import type { Order } from '../orders/order.js';
import { closedAfter, type ExpirePolicy } from '../orders/subscription.js';

/** What ends on a day and what then becomes of it: a main resource, or resources bought together. */
export interface Term {
  expireTime: number;
  expirePolicy: ExpirePolicy;
}

/** What is known of a customer when it is asked what comes next. */
export interface Standing<T extends Term> {
  orders: readonly Order[];
  /** Those that were not closed. */
  terms: readonly T[];
  /** Until when everything has been done. */
  since: number;
  /** When the generated data end: what had ended by then stays as it is. */
  anchor: number;
  chargeDaysBefore: number | undefined;
}

export type Due<T extends Term> =
  { time: number; kind: 'lapse'; order: Order } | { time: number; kind: 'switch' | 'renew'; term: T };

/** At which hour in Beijing automatic renewals are charged, and how many days before the end for the first time. */
const chargedAt = 3 * HOUR;
export const usualChargeDays = 7;

/**
 * What happens next to a customer by itself: an order lapses that was not paid in time, a resource ends that is then
 * paid for by use, an automatic renewal is charged, daily until it is paid or the resource is gone.
 */
export function nextDue<T extends Term>(standing: Standing<T>): Due<T> | undefined {
  let first: Due<T> | undefined;
  const consider = (due: Due<T>) => {
    if (!first || due.time < first.time) first = due;
  };
  for (const order of standing.orders) {
    const { status, payableUntil } = order;
    if (status === 6 && payableUntil !== undefined) consider({ time: payableUntil, kind: 'lapse', order });
  }
  for (const term of standing.terms) {
    if (term.expireTime <= standing.anchor) continue;
    if (term.expirePolicy === 1) consider({ time: term.expireTime, kind: 'switch', term });
    if (term.expirePolicy !== 3) continue;
    const time = nextCharge(term, standing);
    if (time < term.expireTime + closedAfter(3)) consider({ time, kind: 'renew', term });
  }
  return first;
}

/** The same for a customer as it was generated, its orders aside: when; infinite: nothing will happen. */
export function firstDue(groups: readonly Group[], anchor: number): number {
  const terms = groups.filter(({ closed }) => !closed);
  return nextDue({ orders: [], terms, since: anchor, anchor, chargeDaysBefore: undefined })?.time ?? Infinity;
}

function nextCharge({ expireTime }: Term, { since, chargeDaysBefore = usualChargeDays }: Standing<Term>) {
  const first = startOfBeijingDay(expireTime - chargeDaysBefore * DAY) + chargedAt;
  if (first > since) return first;
  const today = startOfBeijingDay(since) + chargedAt;
  return today > since ? today : today + DAY;
}
