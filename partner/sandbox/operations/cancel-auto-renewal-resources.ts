import { familyOf } from '../data/orders/family.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

/** Off for main and attached resources alike; a second time it is refused. */
export const cancelAutoRenewalResources: Handler<'cancelAutoRenewalResources'> = ({ input, caller }) => {
  const { portfolio, customer } = customerOf(caller);
  const { resource_id } = input;
  const known = familyOf(resource_id, portfolio.holdings(customer).subscriptions);
  if (known.length === 0) throw refusal('CBC.99003012');
  if (known.every(({ expirePolicy }) => expirePolicy !== 3)) throw refusal('CBC.99003605');
  portfolio.change(customer, ({ subscriptions }) => {
    for (const one of familyOf(resource_id, subscriptions)) {
      Object.assign(one, { expirePolicy: 0, autoRenewal: undefined });
    }
  });
};
