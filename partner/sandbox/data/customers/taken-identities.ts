import { once } from '../../once.js';
import type { Book } from '../book.js';
import type { Customer } from './customer.js';

/** How many customers one mobile number may register. */
export const registrationsPerMobile = 5;

type Identity = Pick<Customer, 'accountName' | 'email' | 'telephone' | 'platformAccountId'>;

interface Index {
  names: Set<string>;
  emails: Set<string>;
  platformIds: Set<string>;
  registrations: Map<string, number>;
}

/**
 * What no new account may use again: of all customers of a book, those of resellers and those not yet associated
 * included, whoever can see them. Everyone is looked at once, at the first question.
 */
export class TakenIdentities {
  private readonly index = once(() => this.everyone());

  constructor(private readonly book: Pick<Book, 'own' | 'resellers'>) {}

  /** Notes a new account before it is in a portfolio. */
  take(identity: Identity) {
    note(this.index(), identity);
  }

  /** Login names differ by more than case. */
  holdsName(name: string): boolean {
    return this.index().names.has(name.toLowerCase());
  }

  holdsEmail(email: string): boolean {
    return this.index().emails.has(email.toLowerCase());
  }

  /** `xaccount_id`, the partner's own id of a customer. */
  holdsPlatformId(id: string): boolean {
    return this.index().platformIds.has(id);
  }

  /** How many more customers a mobile number may register. */
  registrationsLeft(mobilePhone: string): number {
    return Math.max(0, registrationsPerMobile - (this.index().registrations.get(mobilePhone) ?? 0));
  }

  private everyone(): Index {
    const index: Index = {
      names: new Set(),
      emails: new Set(),
      platformIds: new Set(),
      registrations: new Map(),
    };
    const { own, resellers } = this.book;
    for (const { accountName } of resellers) index.names.add(accountName.toLowerCase());
    for (const portfolio of [own, ...resellers.map((reseller) => reseller.portfolio)]) {
      for (const customer of portfolio.customers()) note(index, customer);
    }
    return index;
  }
}

function note(
  { names, emails, platformIds, registrations }: Index,
  { accountName, email, telephone, platformAccountId }: Identity,
) {
  names.add(accountName.toLowerCase());
  platformIds.add(platformAccountId);
  if (email !== undefined) emails.add(email.toLowerCase());
  if (telephone !== undefined) registrations.set(telephone, (registrations.get(telephone) ?? 0) + 1);
}
