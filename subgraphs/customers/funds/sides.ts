import { Big } from 'big.js';
import { PartnerError } from '../../../partner/client/index.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { balances, customerById } from '../../lists/customers.js';
import { accountsOf, ownAccountsOf } from '../account-balance/loaders.js';
import { AssociationType } from '../customer/enums.js';
import type { Payer, Side } from './foresee-transfer.js';
import { messages } from './messages.js';

interface Account {
  account_type: number;
  amount: WireDecimal;
  designated_amount?: WireDecimal | undefined;
}

/** The account that money is in: every other one is credit, or retired. */
const cashOf = (accounts: readonly Account[] | undefined) =>
  accounts?.find(({ account_type }) => account_type === 1);

/** The partner itself, or with an id one of its resellers. What is set aside cannot be allocated. */
export async function allocator(context: SubgraphContext, resellerId = ''): Promise<Payer> {
  const { amount = 0, designated_amount = 0 } = cashOf(await accountsOf(context, resellerId)) ?? {};
  return {
    name: resellerId ? messages.resellerBalance : messages.partnerBalance,
    balance: new Big(amount).toFixed(),
    free: new Big(amount).minus(designated_amount).toFixed(),
  };
}

/** A customer as the partner sees it: `unknown` when it has no such customer, `unfunded` when it does not fund it. */
export async function customerSide(
  context: SubgraphContext,
  customer: ResellerScoped,
): Promise<Side | 'unknown' | 'unfunded'> {
  const row = await customerById(context, customer.id, ofReseller(customer.resellerId));
  if (!row) return 'unknown';
  if (AssociationType.nameOf(row.association_type, context) === 'REFERRAL') return 'unfunded';
  const balance = await balances(context).load(customer);
  return { name: messages.customerAvailable, balance: new Big(balance?.amount ?? 0).toFixed() };
}

/**
 * What a customer has in cash: of what it can spend some may be credit, which only the customer itself can tell apart.
 * Undefined where the partner cannot ask in its name, as for a reseller's.
 */
export async function ownCash(context: SubgraphContext, id: string): Promise<string | undefined> {
  try {
    const cash = cashOf((await ownAccountsOf(context, id))?.account_balances);
    return cash && new Big(cash.amount).toFixed();
  } catch (error) {
    if (error instanceof PartnerError) return undefined;
    throw error;
  }
}
