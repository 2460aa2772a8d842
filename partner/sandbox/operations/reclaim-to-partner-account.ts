import { isResale } from '../data/customers/customer.js';
import { moveWithCustomer } from '../data/accounts/moving-funds.js';
import { fenOf } from './amount.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { resellerOf } from './scope-reseller.js';

/**
 * Takes cash back, never credit. Referral customers fund themselves, and someone else's customers have nothing from this
 * partner either: no allocation account.
 */
export const reclaimToPartnerAccount: Handler<'reclaimToPartnerAccount'> = ({ input, caller, now }) => {
  const { book } = caller.partner;
  const amount = fenOf(input.amount, 'amount');
  const reseller = resellerOf(caller, input.indirect_partner_id);
  const customer = (reseller?.portfolio ?? book.own).customer(input.customer_id);
  if (!customer || !isResale(customer)) throw refusal('CBC.99000047');
  if (amount > customer.cash) throw refusal('CBC.99005003');
  const funds = { book, way: 'reclaim', amount, now } as const;
  return { trans_id: moveWithCustomer(funds, reseller, customer) };
};
