import type { Customer } from '../customers/customer.js';
import { familyOf } from '../orders/family.js';
import type { Subscription } from '../orders/subscription.js';
import { switchToUse } from '../orders/switched-resource.js';
import type { Portfolio } from '../portfolio.js';
import type { Happening } from './calendar.js';
import { lapse } from './lapse.js';
import { nextDue, type Due } from './next-due.js';
import { renewAutomatically } from './renew-automatically.js';

/**
 * What happens next to a customer, given that everything until `since` has been done. Orders of one that is as it was
 * generated lapse without being told to: there are too many of those to change each.
 */
export function nextHappening(
  portfolio: Portfolio,
  customer: Customer,
  changed: boolean,
  since: number,
): Happening | undefined {
  const { orders, subscriptions } = portfolio.holdings(customer);
  const due = nextDue({
    orders: changed ? orders : [],
    terms: subscriptions.filter(
      ({ parentResourceId, closedTime }) => parentResourceId === undefined && closedTime === undefined,
    ),
    since,
    anchor: portfolio.seed.anchor,
    chargeDaysBefore: customer.renewal?.chargeDaysBefore,
  });
  return due && { time: due.time, happen: () => happen(portfolio, customer, due) };
}

function happen(portfolio: Portfolio, customer: Customer, due: Due<Subscription>) {
  switch (due.kind) {
    case 'lapse':
      return portfolio.change(customer, (holdings) => lapse(holdings, due.time));
    case 'switch':
      return portfolio.change(customer, (holdings) =>
        switchToUse(holdings, familyOf(due.term.resourceId, holdings.subscriptions), due.time),
      );
    case 'renew':
      return renewAutomatically(portfolio, customer, due.term, due.time);
  }
}
