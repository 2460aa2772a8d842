import { familyOf } from '../data/orders/family.js';
import { subscriptionStatus } from '../data/orders/subscription.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

/**
 * Main and attached resources are switched together, whichever is named. What is not given is unlimited and by the period
 * of the last order at first, and stays as it was later. The answer is an empty object, the SDK models none.
 */
export const autoRenewalResources: Handler<'autoRenewalResources'> = ({ input, caller, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const { resource_id, auto_renew_times: times, period_type: unit } = input;
  const named = portfolio
    .holdings(customer)
    .subscriptions.find(({ resourceId }) => resourceId === resource_id);
  const status = named && subscriptionStatus(named, now, customer.frozen === 2);
  if (status === undefined || status === 3) throw refusal('CBC.99003012');
  if (status !== 2) throw refusal('CBC.99003602');
  portfolio.change(customer, ({ subscriptions }) => {
    for (const one of familyOf(resource_id, subscriptions)) {
      const before = one.expirePolicy === 3 ? one.autoRenewal : undefined;
      one.autoRenewal = {
        timesLeft: times === undefined ? before?.timesLeft : times || undefined,
        unit: unit ?? before?.unit,
      };
      one.expirePolicy = 3;
    }
  });
  return {};
};
