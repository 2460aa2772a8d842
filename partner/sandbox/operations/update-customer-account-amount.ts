import { isResale } from '../data/customers/customer.js';
import { moveWithCustomer } from '../data/accounts/moving-funds.js';
import { partnerCash } from '../data/accounts/partner-account.js';
import { fenOf } from './amount.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { resellerOf } from './scope-reseller.js';

/** The partner pays, or the reseller that is named; what a customer owes stays owed. Two calls move it twice. */
export const updateCustomerAccountAmount: Handler<'updateCustomerAccountAmount'> = ({
  input,
  caller,
  now,
}) => {
  const { book } = caller.partner;
  const amount = fenOf(input.amount, 'amount');
  const reseller = resellerOf(caller, input.indirect_partner_id);
  const customer = (reseller?.portfolio ?? book.own).customer(input.customer_id);
  if (!customer) throw refusal('CBC.99000035');
  if (!isResale(customer)) throw refusal('CBC.99000000');
  const { balance, earmarked } = partnerCash(book, reseller);
  if (amount > balance - earmarked) throw refusal('CBC.5003');
  const funds = { book, way: 'allocation', amount, now } as const;
  return { transfer_id: moveWithCustomer(funds, reseller, customer) };
};
