import { SECOND } from '../../time.js';
import type { Portfolio } from '../portfolio.js';
import type { NewCustomer } from './new-customer.js';

/** How long an association takes. */
export const associationTime = 2 * SECOND;

interface Pending {
  customer: NewCustomer;
  portfolio: Portfolio;
  due: number;
}

/**
 * Accounts that exist and are not yet associated with their partner: no list and no lookup finds them, no money can be
 * moved to them.
 */
export class PendingAssociations {
  private pending: Pending[] = [];

  /** Associates an account with the owner of a portfolio as soon as `due` has come. */
  add(customer: NewCustomer, portfolio: Portfolio, due: number) {
    this.pending.push({ customer, portfolio, due });
    this.pending.sort((a, b) => a.due - b.due);
  }

  /** Puts the accounts that are due into their portfolios. */
  passTime(now: number) {
    while (this.pending[0] && this.pending[0].due <= now) {
      const { customer, portfolio, due } = this.pending.shift()!;
      portfolio.add({ ...customer, associatedOn: due - (due % SECOND) });
    }
  }
}
