import { zero, type Fen } from '../../money.js';
import { SECOND, beijingStamp } from '../../time.js';
import type { Book } from '../book.js';
import type { Customer } from '../customers/customer.js';
import type { Reseller } from '../reseller.js';
import { partnerCash, partnerJournal } from './partner-account.js';
import { move, record, type Reason } from './posting.js';

/** Money that goes to someone a partner serves, or comes back. */
export interface FundsMove {
  book: Book;
  way: keyof typeof ways;
  /** Above zero; the caller has checked that it is there. */
  amount: Fen;
  now: number;
}

const ways = {
  allocation: { letters: 'BE', trade: 'BEADJUST', detail: 'SOURCE_OPERATION_BEADJUST', sign: 1n },
  reclaim: { letters: 'RE', trade: 'BERETRIEVE', detail: 'SOURCE_OPERATION_BERETRIEVE', sign: -1n },
} as const;

/** Between the partner, or a reseller, and one of its customers, in the records of both. Gives the serial number. */
export function moveWithCustomer(funds: FundsMove, reseller: Reseller | undefined, { id }: Customer): string {
  const portfolio = reseller?.portfolio ?? funds.book.own;
  const customer = portfolio.customer(id)!;
  const reason = reasonOf(funds, { id, name: customer.accountName });
  const given = ways[funds.way].sign * funds.amount;
  const posting = portfolio.change(customer, (_, draft) =>
    move(draft, { cash: given, credit: zero }, reason),
  );
  record(portfolio, id, posting);
  post(funds.book, reseller, -given, { ...reason, id: `PA${reason.tradeId}` });
  return reason.tradeId;
}

/** Between the distributor and one of its resellers, in the records of both. Gives the serial number. */
export function moveWithReseller(funds: FundsMove, reseller: Reseller): string {
  const { id, accountName: name } = reseller;
  const reason = reasonOf(funds, { id, name });
  const given = ways[funds.way].sign * funds.amount;
  post(funds.book, undefined, -given, { ...reason, id: `PA${reason.tradeId}` });
  post(funds.book, reseller, given, { ...reason, counterparty: undefined });
  return reason.tradeId;
}

function post(book: Book, reseller: Reseller | undefined, amount: Fen, reason: Reason) {
  const balance = partnerCash(book, reseller).balance + amount;
  partnerJournal.append(book, reseller?.id ?? '', { ...reason, amount, balance });
}

const moved = new WeakMap<Book, number>();

/** `RE2007030833010000eb`: two letters, yyMMddHHmmss and a running number of six hexadecimal digits. */
function reasonOf({ book, way, now }: FundsMove, counterparty: { id: string; name: string }): Reason {
  const { letters, trade, detail } = ways[way];
  const time = now - (now % SECOND);
  const number = (moved.get(book) ?? 0) + 1;
  moved.set(book, number);
  const tradeId = `${letters}${beijingStamp(time).slice(2)}${number.toString(16).padStart(6, '0')}`;
  return { id: `AC${tradeId}`, time, trade, detail, tradeId, channel: '0', counterparty };
}
