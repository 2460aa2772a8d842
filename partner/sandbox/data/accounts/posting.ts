import { least, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { cashJournal, creditJournal } from './customer-account.js';
import type { Entry, Movement } from './movement.js';

/** What a movement of money is about, besides its amounts. */
export type Reason = Omit<Movement, 'amount'>;

/** Entries a change of a customer's balances makes in its account records. */
export interface Posting {
  cash?: Entry | undefined;
  credit?: Entry | undefined;
}

/** Takes an amount from a customer, cash before credit. Undefined, and nothing changed, when both do not suffice. */
export function takeFrom(customer: Customer, amount: Fen, reason: Reason): Posting | undefined {
  if (customer.cash + customer.credit < amount) return undefined;
  const cash = least(customer.cash, amount);
  return move(customer, { cash: -cash, credit: cash - amount }, reason);
}

/** Adds to a customer's cash and credit, or takes what is negative; the caller has checked that it is there. */
export function move(
  customer: Customer,
  { cash, credit }: { cash: Fen; credit: Fen },
  reason: Reason,
): Posting {
  customer.cash += cash;
  customer.credit += credit;
  return {
    cash: cash === zero ? undefined : { ...reason, amount: cash, balance: customer.cash },
    credit:
      credit === zero
        ? undefined
        : { ...reason, id: `${reason.id}C`, amount: credit, balance: customer.credit },
  };
}

/** Writes a posting into the account's records: after `Portfolio.change` has changed the customer. */
export function record(portfolio: Portfolio, customerId: string, { cash, credit }: Posting) {
  if (cash) cashJournal.append(portfolio, customerId, cash);
  if (credit) creditJournal.append(portfolio, customerId, credit);
}
