import type { Book } from '../book.js';
import type { Reseller } from '../reseller.js';
import {
  byTransferTime,
  customerTransfers,
  magnitude,
  transfersWithCustomer,
  type Transfer,
} from './customer-transfers.js';
import type { Entry } from './movement.js';
import { partnerJournal, resellerTransfers, transfersToReseller } from './partner-account.js';

const merged = new WeakMap<Book, readonly Transfer[]>();

/** Transfers of the partner with its customers and resellers, or of a reseller with its customers, newest first. */
export function allTransfers(book: Book, reseller?: Reseller): Transfer[] {
  return [...later(book, reseller), ...generated(book, reseller)];
}

/** The same with one customer or, where the distributor asks, one reseller; none with anyone else. */
export function transfersWith(id: string, book: Book, reseller?: Reseller): Transfer[] {
  const since = later(book, reseller).filter(({ counterparty }) => counterparty.id === id);
  return [...since, ...generatedWith(id, book, reseller)];
}

function generatedWith(id: string, book: Book, reseller: Reseller | undefined): Transfer[] {
  const portfolio = reseller?.portfolio ?? book.own;
  const customer = portfolio.customer(id);
  if (customer) return transfersWithCustomer(portfolio, customer);
  const asked = reseller ? undefined : book.reseller(id);
  return asked ? transfersToReseller(book, asked) : [];
}

/** Each is in the records of the one that gave or took back, which name the other side. */
function later(book: Book, reseller: Reseller | undefined): Transfer[] {
  return partnerJournal
    .of(book, reseller?.id ?? '')
    .flatMap((entry) => (entry.counterparty ? transferOf(entry, entry.counterparty) : []));
}

function transferOf(
  { tradeId, time, detail, amount }: Entry,
  counterparty: Transfer['counterparty'],
): Transfer {
  const type = detail as Transfer['type'];
  return { id: tradeId, time, type, counterparty, amount: magnitude(amount) };
}

function generated(book: Book, reseller: Reseller | undefined): readonly Transfer[] {
  if (reseller) return customerTransfers(reseller.portfolio);
  let all = merged.get(book);
  if (!all) {
    all = [...resellerTransfers(book), ...customerTransfers(book.own)].sort(byTransferTime);
    merged.set(book, all);
  }
  return all;
}
