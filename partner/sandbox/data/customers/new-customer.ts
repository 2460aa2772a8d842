import { zero } from '../../money.js';
import type { Rng } from '../prng.js';
import type { Customer } from './customer.js';

/** An account that was just created; its place in a portfolio comes with the association. */
export type NewCustomer = Omit<Customer, 'index' | 'associatedOn'>;

type Chosen = Pick<Customer, 'telephone' | 'platformAccountId' | 'associationType'> & {
  /** 32 random characters when undefined. */
  accountName: string | undefined;
};

/** Nothing bought, nothing to spend, not verified; the partner that creates it may act for it. */
export function newCustomer({ accountName, ...chosen }: Chosen, rng: Rng): NewCustomer {
  return {
    ...chosen,
    id: rng.split('id').hex(32),
    accountName: accountName ?? rng.split('account name').hex(32),
    verifiedName: undefined,
    customerType: -1,
    verifiedStatus: '-1',
    frozen: 0,
    level: 'V0',
    label: undefined,
    email: undefined,
    accountManager: undefined,
    agencyGranted: true,
    newCustomerTag: undefined,
    cash: zero,
    credit: zero,
    creditLine: zero,
    debt: zero,
  };
}
