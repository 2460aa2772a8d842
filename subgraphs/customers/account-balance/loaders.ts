import { askOnce } from '../../kit/ask-once.js';
import type { components } from '../../../partner/contract/generated/customers.js';
import { Refused } from '../../../partner/client/index.js';
import { asCustomer } from '../../kit/as-customer.js';
import { ofReseller } from '../../kit/reseller.js';

type Schemas = components['schemas'];
/** An account as the partner API gives it; a customer's own has no remark. */
export type AccountRow = Omit<Schemas['AccountBalanceV2'], 'account_type'> & { account_type: number };

/** Accounts of the reseller with an id, or of the partner itself with ''. */
export const accountsOf = askOnce<AccountRow[]>(async (context, resellerId) => {
  const answer = await context.partner.call(
    'listPartnerBalances',
    { query: ofReseller(resellerId) },
    context,
  );
  return answer.account_balances ?? [];
});

/** What the API says of customers that another company resells to: they have no accounts of their own. */
const noAccounts = 'CBC.99000049';

/** A customer's accounts, asked with its own credential; undefined when it has none. */
export const ownAccountsOf = askOnce<Schemas['ShowCustomerAccountBalancesResponse'] | undefined>(
  (context, id) =>
    context.partner
      .call('showCustomerAccountBalances', {}, asCustomer(context, { id }))
      .catch((error: unknown) => {
        if (error instanceof Refused && error.details.errorCode === noAccounts) return undefined;
        throw error;
      }),
);
