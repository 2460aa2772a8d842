import { newestFirst } from '../../paging.js';
import { DAY, MINUTE, SECOND, beijingStamp } from '../../time.js';
import { isResale, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import type { Movement } from './movement.js';

/**
 * When a generated customer's account was funded or drawn on until the data end: by its partner for resale customers,
 * by itself for the others.
 */
export function fundingsOf(portfolio: Portfolio, customer: Customer): Movement[] {
  const rng = customerRng(customer.index, portfolio.seed).split('funding');
  const opened = customer.associatedOn + 10 * MINUTE;
  const latest = portfolio.seed.anchor - DAY;
  if (opened >= latest) return [funding(customer, opened, rng.split('opening'))];
  const later = timesBetween(opened, latest, rng.int(0, 5), rng).map((time, index) => {
    const own = rng.split(index);
    return isResale(customer) && own.chance(18) ? reclaim(customer, time, own) : funding(customer, time, own);
  });
  return [funding(customer, opened, rng.split('opening')), ...later].sort(byTime);
}

export const byTime = newestFirst<{ time: number; id: string }>(
  ({ time }) => time,
  ({ id }) => id,
);

function funding(customer: Customer, time: number, rng: Rng): Movement {
  if (!isResale(customer)) {
    const tradeId = `${beijingStamp(time)}${rng.split('trade').hex(8)}`;
    return {
      id: `AC${tradeId}`,
      time,
      trade: 'RECHARGE',
      detail: 'SOURCE_OPERAIION_RECHARGE',
      tradeId,
      amount: undefined,
      channel: rng.pick(['1', '2', '4', '6'] as const),
    };
  }
  return transfer(customer, time, 'BE', undefined, rng);
}

function reclaim(customer: Customer, time: number, rng: Rng): Movement {
  return transfer(customer, time, 'RE', -BigInt(rng.int(1, 90) * 10_000), rng);
}

/** `RE2007030833010000eb`: two letters, yyMMddHHmmss and six hexadecimal digits. */
function transfer(
  customer: Customer,
  time: number,
  kind: 'BE' | 'RE',
  amount: bigint | undefined,
  rng: Rng,
): Movement {
  const tradeId = `${kind}${beijingStamp(time).slice(2)}${rng.split('transfer').hex(6)}`;
  return {
    id: `AC${tradeId}`,
    time,
    trade: kind === 'BE' ? 'BEADJUST' : 'BERETRIEVE',
    detail: kind === 'BE' ? 'SOURCE_OPERATION_BEADJUST' : 'SOURCE_OPERATION_BERETRIEVE',
    tradeId,
    amount,
    channel: '0',
    counterparty: { id: customer.id, name: customer.accountName },
  };
}

function timesBetween(from: number, to: number, count: number, rng: Rng): number[] {
  return Array.from({ length: count }, () => {
    const time = from + Math.floor(((to - from) * rng.int(1, 1_000_000)) / 1_000_000);
    return time - (time % SECOND);
  });
}
