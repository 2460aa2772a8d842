import { moveWithReseller } from '../data/accounts/moving-funds.js';
import { partnerCash } from '../data/accounts/partner-account.js';
import { fenOf } from './amount.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';

/** Up to the reseller's whole balance, what it has set aside included. */
export const reclaimIndirectPartnerAccount: Handler<'reclaimIndirectPartnerAccount'> = ({
  input,
  caller,
  now,
}) => {
  const { book, role } = caller.partner;
  if (role === 'solutionProvider') throw refusal('CBC.0151');
  const amount = fenOf(input.amount, 'amount');
  const reseller = book.reseller(input.indirect_partner_id);
  if (!reseller) throw refusal('CBC.99000037');
  if (amount > partnerCash(book, reseller).balance) throw refusal('CBC.99005003');
  const funds = { book, way: 'reclaim', amount, now } as const;
  return { trans_id: moveWithReseller(funds, reseller) };
};
