import type { Fen } from '../../money.js';
import { DAY, SECOND, beijingMonth, beijingStamp, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Book } from '../book.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import type { Reseller } from '../reseller.js';
import { customerTransfers, type Transfer } from './customer-transfers.js';
import { byTime } from './funding.js';
import type { DetailType, Movement, PaymentChannel, TradeType } from './movement.js';

/** How old an account is at least, unless the partner is younger. */
const usualAge = 400 * DAY;

/**
 * What moved the partner's cash until the data end, newest first: top-ups twice a month, its own use, now and then a
 * rebate or a refund, and every transfer with its customers and `toResellers`.
 */
export function ownMovements(book: Book, toResellers: readonly Transfer[]): Movement[] {
  const rng = book.rng.split('partner account');
  const latest = Math.max(book.anchor - usualAge, book.opened);
  const opened = firstDay(book.own, latest);
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
  const transfers = [...customerTransfers(book.own), ...toResellers].map((transfer) => new PaidOut(transfer));
  return [opening, ...monthly, ...transfers].sort(byTime);
}

/** The same for a reseller, which gets its money from the distributor. */
export function resellerMovements(book: Book, reseller: Reseller): Movement[] {
  const paid = customerTransfers(reseller.portfolio).map((transfer) => new PaidOut(transfer));
  return [...grants(book, reseller), ...paid].sort(byTime);
}

/** What the distributor gave, newest first: at the beginning and then about every second month. */
export function grants(book: Book, reseller: Reseller): Movement[] {
  const rng = book.rng.split('grants').split(reseller.id);
  const opened = firstDay(reseller.portfolio, reseller.associatedOn);
  const times = [opened];
  for (let time = opened + 50 * DAY; time < book.anchor - DAY;) {
    times.push(time);
    time += rng.int(35 * DAY, 90 * DAY);
  }
  return times
    .map((time) =>
      movement(time, 'BEADJUST', 'SOURCE_OPERATION_BEADJUST', undefined, '0', rng.split(time), 'BE'),
    )
    .sort(byTime);
}

/** The other side of a transfer: an allocation leaves the account, a reclaim comes back to it. */
class PaidOut implements Movement {
  constructor(private readonly transfer: Transfer) {}

  get id() {
    return `PA${this.transfer.id}`;
  }
  get time() {
    return this.transfer.time;
  }
  get trade() {
    return this.detail.slice('SOURCE_OPERATION_'.length) as TradeType;
  }
  get detail() {
    return this.transfer.type;
  }
  get tradeId() {
    return this.transfer.id;
  }
  get counterparty() {
    return this.transfer.counterparty;
  }
  get channel() {
    return '0' as const;
  }
  get amount() {
    const { amount } = this.transfer;
    return this.trade === 'BEADJUST' ? -amount : amount;
  }
}

export function movement(
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
function firstDay(portfolio: Portfolio, latest: number): number {
  const former = customerTransfers(portfolio).at(-1)?.time ?? latest;
  const first = portfolio
    .generatedCustomers()
    .reduce((time, { associatedOn }) => Math.min(time, associatedOn), Math.min(former, latest));
  return first - DAY - (first % SECOND);
}
