import { zero, type Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { DAY, SECOND, beijingMonth, beijingStamp, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Book } from '../book.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import type { Reseller } from '../reseller.js';
import { everyCustomer } from '../scan.js';
import type { DetailType, Entry, Movement, PaymentChannel, TradeType } from './movement.js';
import { fundingByNeed, playBack } from './play-back.js';
import { byTransferTime, customerTransfers, type Transfer } from './transfers.js';

/** Later movements of the partner's account, under an empty key, and of its resellers', by their ids. */
export const partnerJournal = new Journal<Entry>();

/** An account read from its newest entry on: older ones are played back only as far as they are asked for. */
export interface PartnerAccount {
  /** The balance after everything so far. */
  balance: Fen;
  /** What happened, newest first, amounts still closed. */
  movements: readonly Movement[];
  entriesUntil(count: number): readonly Entry[];
}

const accounts = new WeakMap<object, { account: PartnerAccount; later: number }>();

/** The partner's cash account, or with a reseller that one's. */
export function partnerCash(book: Book, reseller?: Reseller): PartnerAccount {
  return kept(reseller ?? book, partnerJournal.of(book, reseller?.id ?? ''), () =>
    reseller
      ? {
          closing: closingOf(book.rng.split(reseller.id), 20_000, 400_000),
          movements: resellerMovements(book, reseller),
        }
      : { closing: closingOf(book.rng, 300_000, 4_000_000), movements: ownMovements(book) },
  );
}

/** Movements between the distributor and its resellers, newest first. */
export function resellerTransfers(book: Book): Transfer[] {
  return book.resellers.flatMap((reseller) => transfersToReseller(book, reseller)).sort(byTransferTime);
}

export function transfersToReseller(book: Book, reseller: Reseller): Transfer[] {
  const given = grants(book, reseller).sort(byTime);
  return given.map((movement) => ({
    id: movement.tradeId,
    time: movement.time,
    type: 'SOURCE_OPERATION_BEADJUST' as const,
    counterparty: { id: reseller.id, name: reseller.name },
    get amount() {
      const account = partnerCash(book, reseller);
      return account.entriesUntil(account.movements.length * 2).find(({ id }) => id === movement.id)!.amount;
    },
  }));
}

function kept(
  owner: object,
  later: Entry[],
  make: () => { closing: Fen; movements: Movement[] },
): PartnerAccount {
  const known = accounts.get(owner);
  if (known?.later === later.length) return known.account;
  const { closing, movements } = make();
  const past = playBack(closing, movements, (after, { id }, isFirst) =>
    isFirst ? after : fundingByNeed(after, BigInt(id.charCodeAt(id.length - 1)) * 123_457n),
  );
  const entries = [...later];
  const account: PartnerAccount = {
    balance: later[0]?.balance ?? closing,
    movements: [...later, ...movements],
    entriesUntil(count) {
      while (entries.length < count) {
        const next = past.next();
        if (next.done) break;
        entries.push(next.value);
      }
      return entries;
    },
  };
  accounts.set(owner, { account, later: later.length });
  return account;
}

function closingOf(rng: Rng, fromYuan: number, toYuan: number): Fen {
  return BigInt(rng.split('partner balance').int(fromYuan * 100, toYuan * 100));
}

const byTime = newestFirst<Movement>(
  ({ time }) => time,
  ({ id }) => id,
);

/** Top-ups twice a month, the partner's own use, now and then a rebate or a refund, and every transfer. */
function ownMovements(book: Book): Movement[] {
  const rng = book.rng.split('partner account');
  const opened = firstDay(book.own, book.anchor);
  const last = beijingMonth(book.anchor);
  const monthly: Movement[] = [];
  for (let month = shiftMonth(beijingMonth(opened), 1); month < last; month = shiftMonth(month, 1)) {
    const own = rng.split(month);
    const at = (day: number) => startOfBeijingMonth(month) + day * DAY + own.int(3_600, 80_000) * SECOND;
    monthly.push(
      movement(at(own.int(1, 9)), 'RECHARGE', 'SOURCE_OPERAIION_RECHARGE', undefined, '2', own),
      movement(at(own.int(14, 24)), 'RECHARGE', 'SOURCE_OPERAIION_RECHARGE', undefined, '2', own),
      movement(at(27), 'DEDEUCT', 'SOURCE_OPERAIION_USAGE', -BigInt(own.int(100, 90_000)), '0', own),
    );
    if (own.chance(30)) {
      const rebate = BigInt(own.int(100_000, 2_000_000));
      monthly.push(movement(at(20), 'RECHARGE', 'SOURCE_OPERAIION_RECHARGE_REBATE', rebate, '7', own));
    }
    if (own.chance(10)) {
      const frozen = BigInt(own.int(10_000, 200_000));
      monthly.push(
        movement(at(10), 'RFROZEN', 'SOURCE_OPERAIION_RFROZEN', -frozen, '0', own),
        movement(at(12), 'REFUND', 'SOURCE_OPERAIION_UNFROZEN', frozen, '0', own),
      );
    }
  }
  const opening = movement(
    opened,
    'RECHARGE',
    'SOURCE_OPERAIION_RECHARGE',
    undefined,
    '2',
    rng.split('opening'),
  );
  const transfers = [...customerTransfers(book.own), ...resellerTransfers(book)].map(paidOut);
  return [opening, ...monthly, ...transfers].sort(byTime);
}

function resellerMovements(book: Book, reseller: Reseller): Movement[] {
  const paid = customerTransfers(reseller.portfolio).map(paidOut);
  return [...grants(book, reseller), ...paid].sort(byTime);
}

/** What the distributor gave: at the beginning and then about every second month. */
function grants(book: Book, reseller: Reseller): Movement[] {
  const rng = book.rng.split('grants').split(reseller.id);
  const opened = firstDay(reseller.portfolio, book.anchor, reseller.associatedOn);
  const times = [opened];
  for (let time = opened + 50 * DAY; time < book.anchor - DAY;) {
    times.push(time);
    time += rng.int(35 * DAY, 90 * DAY);
  }
  return times.map((time) =>
    movement(time, 'BEADJUST', 'SOURCE_OPERATION_BEADJUST', undefined, '0', rng.split(time), 'BE'),
  );
}

/** The other side of a transfer: an allocation leaves the account, a reclaim comes back to it. */
function paidOut(transfer: Transfer): Movement {
  const out = transfer.type === 'SOURCE_OPERATION_BEADJUST';
  return {
    id: `PA${transfer.id}`,
    time: transfer.time,
    trade: transfer.type.slice('SOURCE_OPERATION_'.length) as TradeType,
    detail: transfer.type,
    tradeId: transfer.id,
    counterparty: transfer.counterparty,
    channel: '0',
    get amount() {
      return out ? -transfer.amount : transfer.amount;
    },
  };
}

function movement(
  time: number,
  trade: TradeType,
  detail: DetailType,
  amount: Fen | undefined,
  channel: PaymentChannel,
  rng: Rng,
  prefix = 'PT',
): Movement {
  const at = time - (time % SECOND);
  const tradeId = `${prefix}${beijingStamp(at).slice(2)}${rng.split(`${detail} ${at}`).hex(6)}`;
  return { id: `AC${tradeId}`, time: at, trade, detail, tradeId, amount, channel };
}

/** A day before the first customer came, so that the account is funded before it pays. */
function firstDay(portfolio: Portfolio, anchor: number, latest = anchor - 400 * DAY): number {
  const first = everyCustomer(portfolio).at(-1)?.associatedOn ?? latest;
  const former = customerTransfers(portfolio).at(-1)?.time ?? latest;
  const time = Math.min(first, former, latest) - DAY;
  return time - (time % SECOND);
}

/** The partner's credit line: granted once, used and repaid month by month, now unused. */
export function partnerCredit(book: Book): { line: Fen; entries: Entry[] } {
  const rng = book.rng.split('partner credit');
  const line = BigInt(rng.pick([500_000, 1_000_000, 2_000_000]) * 100);
  const last = beijingMonth(book.anchor);
  const granted = startOfBeijingMonth(shiftMonth(last, -14)) + 9 * DAY;
  const movements = [movement(granted, 'ADJUST', 'SOURCE_OPERAIION_ADJUST_CREDIT', line, '11', rng)];
  for (let month = shiftMonth(last, -13); month < last; month = shiftMonth(month, 1)) {
    const own = rng.split(month);
    const amount = BigInt(own.int(5_000, 900_000));
    const start = startOfBeijingMonth(month);
    movements.push(
      movement(start + 3 * DAY, 'DEDEUCT', 'SOURCE_OPERAIION_ONETIME', -amount, '0', own),
      movement(start + 26 * DAY, 'REFUND', 'SOURCE_OPERAIION_WRITEOFF', amount, '0', own),
    );
  }
  return { line, entries: [...playBack(line, movements.sort(byTime), () => zero)] };
}
