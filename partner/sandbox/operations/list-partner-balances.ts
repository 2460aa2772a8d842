import { partnerCash, partnerCredit } from '../data/accounts/partner-account.js';
import { yuan, zero } from '../money.js';
import { resellerOf } from './scope-reseller.js';
import type { Handler } from './handler.js';

/** Cash and credit of the partner; a reseller has cash only. */
export const listPartnerBalances: Handler<'listPartnerBalances'> = ({ input, caller }) => {
  const { book } = caller.partner;
  const reseller = resellerOf(caller, input.indirect_partner_id);
  const owner = (reseller?.id ?? caller.partner.credentials.domainId).slice(0, 16).toUpperCase();
  const cash = partnerCash(book, reseller);
  const common = { currency: 'CNY', measure_id: 1 } as const;
  const balance = {
    account_id: `BA${owner}`,
    account_type: 1 as const,
    amount: yuan(cash.balance),
    designated_amount: yuan(cash.earmarked),
    credit_amount: undefined,
    ...common,
  };
  if (reseller) return { account_balances: [balance] };
  const { line } = partnerCredit(book);
  const credit = {
    account_id: `CA${owner}`,
    account_type: 2 as const,
    amount: yuan(line),
    designated_amount: yuan(zero),
    credit_amount: yuan(line),
    ...common,
  };
  return { account_balances: [balance, credit] };
};
