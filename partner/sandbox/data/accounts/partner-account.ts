import { least, zero, type Fen } from '../../money.js';
import { DAY, beijingMonth, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Book } from '../book.js';
import { Journal } from '../journal.js';
import { once } from '../../once.js';
import type { Reseller } from '../reseller.js';
import { byTransferTime, type Transfer } from './customer-transfers.js';
import { byTime } from './funding.js';
import type { Entry, Movement } from './movement.js';
import { grants, movement, ownMovements, resellerMovements } from './partner-movements.js';
import { fundingByNeed, playBack } from './play-back.js';

/** Later movements of the partner's account, under an empty key, and of its resellers', by their ids. */
export const partnerJournal = new Journal<Entry>();

/** A cash account. What happened until the data end is played back only as far as it is asked for. */
export interface PartnerAccount {
  /** What is in it now. */
  balance: Fen;
  /** The part of it that is set aside for something else and cannot be moved. */
  earmarked: Fen;
  /** What was appended since the data end, newest first. */
  later: readonly Entry[];
  past: Past;
}

/** An account until the data end, newest first: from the seed alone. */
export interface Past {
  /** What happened, amounts still closed. */
  movements: () => readonly Movement[];
  /** The same with amounts, and with adjustments where the balance called for one. */
  entries: () => Iterable<Entry>;
}

/** The partner's cash account, or with a reseller that one's. */
export function partnerCash(book: Book, reseller?: Reseller): PartnerAccount {
  const later = partnerJournal.of(book, reseller?.id ?? '');
  const closing = closingOf(book, reseller);
  const balance = later[0]?.balance ?? closing;
  return { balance, earmarked: least(closing / 10_000n, balance), later, past: pastOf(book, reseller) };
}

/** Movements between the distributor and its resellers until the data end, newest first. */
export function resellerTransfers(book: Book): Transfer[] {
  return book.resellers.flatMap((reseller) => transfersToReseller(book, reseller)).sort(byTransferTime);
}

export function transfersToReseller(book: Book, reseller: Reseller): Transfer[] {
  return grants(book, reseller).map(({ id, tradeId, time }) => ({
    id: tradeId,
    time,
    type: 'SOURCE_OPERATION_BEADJUST' as const,
    counterparty: { id: reseller.id, name: reseller.accountName },
    get amount() {
      for (const entry of pastOf(book, reseller).entries()) if (entry.id === id) return entry.amount;
      throw new Error(`expected ${id} among the movements of ${reseller.id}`);
    },
  }));
}

function closingOf(book: Book, reseller: Reseller | undefined): Fen {
  const [rng, fromYuan, toYuan] = reseller
    ? [book.rng.split(reseller.id), 20_000, 400_000]
    : [book.rng, 300_000, 4_000_000];
  return BigInt(rng.split('partner balance').int(fromYuan * 100, toYuan * 100));
}

const pasts = new WeakMap<Book | Reseller, Past>();

function pastOf(book: Book, reseller: Reseller | undefined): Past {
  const owner = reseller ?? book;
  let past = pasts.get(owner);
  if (!past) {
    past = makePast(closingOf(book, reseller), () =>
      reseller ? resellerMovements(book, reseller) : ownMovements(book, resellerTransfers(book)),
    );
    pasts.set(owner, past);
  }
  return past;
}

function makePast(closing: Fen, make: () => Movement[]): Past {
  const movements = once(make);
  const played: Entry[] = [];
  const rest = once(() =>
    playBack(closing, movements(), (after, { id }, isFirst) =>
      isFirst ? after : fundingByNeed(after, BigInt(id.charCodeAt(id.length - 1)) * 123_457n),
    ),
  );
  return {
    movements,
    *entries() {
      for (let index = 0; ; index++) {
        if (index === played.length) {
          const next = rest().next();
          if (next.done) return;
          played.push(next.value);
        }
        yield played[index]!;
      }
    },
  };
}

/** The partner's credit line: granted once, used and repaid month by month, now unused. */
export function partnerCredit(book: Book): { line: Fen; entries: Entry[] } {
  const rng = book.rng.split('partner credit');
  const line = BigInt(rng.pick([500_000, 1_000_000, 2_000_000]) * 100);
  const last = beijingMonth(book.anchor);
  const granted = Math.max(startOfBeijingMonth(shiftMonth(last, -14)) + 9 * DAY, book.opened);
  const movements = [movement(granted, 'ADJUST', 'SOURCE_OPERAIION_ADJUST_CREDIT', line, '11', rng)];
  for (let month = shiftMonth(last, -13); month < last; month = shiftMonth(month, 1)) {
    const own = rng.split(month);
    const amount = BigInt(own.int(5_000, 900_000));
    const start = startOfBeijingMonth(month);
    if (start < granted) continue;
    movements.push(
      movement(start + 3 * DAY, 'DEDEUCT', 'SOURCE_OPERAIION_ONETIME', -amount, '0', own),
      movement(start + 26 * DAY, 'REFUND', 'SOURCE_OPERAIION_WRITEOFF', amount, '0', own),
    );
  }
  return { line, entries: [...playBack(line, movements.sort(byTime), () => zero)] };
}
