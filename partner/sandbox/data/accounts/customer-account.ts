import { sumOf, zero, type Fen } from '../../money.js';
import { beijingMonth, shiftMonth } from '../../time.js';
import { billedUntil } from '../bills/monthly-bills.js';
import type { Customer } from '../customers/customer.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import type { Charge } from '../statements/charge.js';
import { chargesUntil } from '../statements/charges.js';
import { grouped } from '../statements/group.js';
import { byTime, fundingsOf } from './funding.js';
import type { Entry, Movement } from './movement.js';
import { fundingByNeed, playBack } from './play-back.js';

/** Later movements of customers' cash and credit accounts, by portfolio and customer id. */
export const cashJournal = new Journal<Entry>();
export const creditJournal = new Journal<Entry>();

/** The cash account of a customer, newest first: fundings and the cash parts of its bills, closing at its balance. */
export function cashEntries(portfolio: Portfolio, customer: Customer): Entry[] {
  return [...cashJournal.of(portfolio, customer.id), ...generatedCash(portfolio, customer)];
}

/** The credit account; customers without a credit line have none. */
export function creditEntries(portfolio: Portfolio, customer: Customer): Entry[] {
  if (customer.creditLine === zero) return [];
  return [...creditJournal.of(portfolio, customer.id), ...generatedCredit(portfolio, customer)];
}

/** What the allocations to a customer and the reclaims from it had moved when the data end, newest first. */
export function generatedTransfersOf(portfolio: Portfolio, customer: Customer): Entry[] {
  return generatedCash(portfolio, customer).filter(({ counterparty }) => counterparty);
}

const remembered = new WeakMap<Portfolio, Map<number, Entry[]>>();
const customersRemembered = 200;

/** From the customer as the seed gives it, so that no change ever reaches the past; one that was added has none. */
function generatedCash(portfolio: Portfolio, changed: Customer): Entry[] {
  const known = remembered.get(portfolio) ?? new Map<number, Entry[]>();
  remembered.set(portfolio, known);
  const customer = portfolio.generatedCustomer(changed);
  if (!customer) return [];
  let entries = known.get(customer.index);
  if (!entries) {
    const movements = [...fundingsOf(portfolio, customer), ...chargedTo('cash', portfolio, customer)].sort(
      byTime,
    );
    entries = [
      ...playBack(customer.cash, movements, (after, { id }, isFirst) =>
        isFirst ? after : fundingByNeed(after, BigInt(id.charCodeAt(id.length - 1)) * 97n),
      ),
    ];
    if (known.size >= customersRemembered) known.clear();
    known.set(customer.index, entries);
  }
  return entries;
}

/** Repaid in full whenever what was bought would have gone beyond the line; opened by granting the line. */
function generatedCredit(portfolio: Portfolio, changed: Customer): Entry[] {
  const customer = portfolio.generatedCustomer(changed);
  if (!customer) return [];
  const opening: Movement = {
    id: `CR${customer.id}`,
    time: customer.associatedOn + 300_000,
    trade: 'ADJUST',
    detail: 'SOURCE_OPERAIION_ADJUST_CREDIT',
    tradeId: `CR${customer.id.slice(0, 18)}`,
    amount: undefined,
    channel: '11',
  };
  const bought = chargedTo('credit', portfolio, customer).sort(byTime);
  let available = customer.credit;
  const movements = bought.flatMap((movement): Movement[] => {
    const spent = -movement.amount!;
    const repaid = available > zero && available + spent > customer.creditLine ? available : zero;
    available = available - repaid + spent;
    return repaid === zero ? [movement] : [repayment(movement, repaid), movement];
  });
  return [...playBack(customer.credit, [...movements, opening], (after) => after)];
}

function repayment(of: Movement, amount: Fen): Movement {
  return {
    id: `${of.id}R`,
    time: of.time + 60_000,
    trade: 'REFUND',
    detail: 'SOURCE_OPERAIION_WRITEOFF',
    tradeId: of.tradeId,
    amount,
    channel: '0',
  };
}

/** What bills took from an account, one movement per order or receivable and what it was for. */
function chargedTo(part: 'cash' | 'credit', portfolio: Portfolio, customer: Customer): Movement[] {
  const dataEnd = billedUntil(portfolio.seed.anchor);
  const movements: Movement[] = [];
  const last = beijingMonth(dataEnd - 1);
  for (let month = beijingMonth(customer.associatedOn); month <= last; month = shiftMonth(month, 1)) {
    const charges = chargesUntil(portfolio, customer, month, dataEnd, true);
    for (const { first, charges: all } of grouped(charges, keyOfTrade)) {
      const amount = -sumOf(all, ({ parts }) => parts[part]);
      if (amount !== zero) movements.push(movementOf(first, all, amount));
    }
  }
  return movements;
}

function keyOfTrade({ tradeId, serviceCode, resourceCode }: Charge) {
  return [tradeId, serviceCode, resourceCode];
}

function movementOf(first: Charge, all: readonly Charge[], amount: Fen): Movement {
  const { serviceCode, resourceCode, tradeId, time, ordered, billType } = first;
  const refunded = billType !== '0';
  return {
    id: `AC${first.id}`,
    time,
    trade: refunded ? 'REFUND' : 'DEDEUCT',
    detail: refunded
      ? billType === '1'
        ? 'SOURCE_OPERAIION_UNSUBSCRIBE'
        : 'SOURCE_OPERAIION_BILLREFUND'
      : ordered
        ? 'SOURCE_OPERAIION_DEDEUCT'
        : 'SOURCE_OPERAIION_USAGE',
    tradeId,
    amount,
    channel: '0',
    charged: {
      serviceCode,
      resourceCode,
      from: all.at(-1)!.used?.from ?? time,
      to: first.used?.to ?? time,
    },
  };
}
