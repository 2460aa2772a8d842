import { moveWithReseller } from '../data/accounts/moving-funds.js';
import { partnerCash } from '../data/accounts/partner-account.js';
import { fenOf } from './amount.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';

/** From what the distributor has not set aside to one of its resellers. */
export const updateIndirectPartnerAccount: Handler<'updateIndirectPartnerAccount'> = ({
  input,
  caller,
  now,
}) => {
  const { book, role } = caller.partner;
  if (role === 'solutionProvider') throw refusal('CBC.0150');
  const amount = fenOf(input.amount, 'amount');
  const reseller = book.reseller(input.indirect_partner_id);
  if (!reseller) throw refusal('CBC.99000037');
  const { balance, earmarked } = partnerCash(book);
  if (amount > balance - earmarked) throw refusal('CBC.99005003');
  const funds = { book, way: 'allocation', amount, now } as const;
  return { transfer_id: moveWithReseller(funds, reseller) };
};
