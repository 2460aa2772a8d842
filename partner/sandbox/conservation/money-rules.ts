/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- rows of answers are untyped in tests */
import { fen } from '../testing/exact.js';
import { checkChain } from '../testing/money.js';
import type { Row } from '../testing/test-client.js';
import {
  added,
  cashLog,
  creditLog,
  isMoneyLog,
  readAgain,
  settled,
  type Books,
  type Order,
} from './books.js';

/**
 * What of a change of balances is not explained: by the records of the account itself, by those of the account on the
 * other side, by the orders it paid. All of them have to say the same.
 */
export function moneyMistakes(before: Books, after: Books): string[] {
  const paid = ordersSettled(before, after);
  const transferred = transfers(before, after);
  const mistakes: string[] = [];
  for (const [owner, amount] of after.accounts) {
    const change = amount - (before.accounts.get(owner) ?? 0);
    const moved = transferred.get(owner) ?? 0;
    const spent = sum(paid.filter(({ payer }) => payer === owner).map(({ money }) => money));
    if (change !== moved - spent) {
      mistakes.push(`${owner} has ${change} fen more, transfers are ${moved} and orders took ${spent}`);
    }
    const records = newRecords(owner, before, after);
    if (records && sum(records.map(signed)) !== change) {
      mistakes.push(`${owner} has ${change} fen more, its records say ${sum(records.map(signed))}`);
    }
    if (records) mistakes.push(...tradeMistakes(owner, records, paid));
  }
  const change = sum([...after.accounts].map(([owner, now]) => now - (before.accounts.get(owner) ?? 0)));
  const spent = sum(paid.filter(({ payer }) => after.accounts.has(payer)).map(({ money }) => money));
  if (change !== -spent) mistakes.push(`all together have ${change} fen more, orders took ${spent}`);
  return [...mistakes, ...chainMistakes(before, after)];
}

function ordersSettled(before: Books, after: Books): Order[] {
  return readAgain(before, after).flatMap(([id, books]) => settled(before.customers.get(id), books));
}

/** What went to accounts and back, as those who give have it in their records: to both sides of each transfer. */
function transfers(before: Books, after: Books): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  const add = (owner: string, amount: number) => moved.set(owner, (moved.get(owner) ?? 0) + amount);
  for (const giver of after.accounts.keys()) {
    const name = cashLog(giver);
    for (const row of added(before.logs.get(name), after.logs.get(name))) {
      if (row.customer_id === undefined) continue;
      add(giver, signed(row));
      add(row.customer_id, -signed(row));
    }
  }
  return moved;
}

/** Undefined where nobody can ask for them. */
function newRecords(owner: string, before: Books, after: Books): Row[] | undefined {
  if (!after.logs.has(cashLog(owner))) return undefined;
  return [cashLog(owner), creditLog(owner)].flatMap((name) =>
    added(before.logs.get(name), after.logs.get(name)),
  );
}

/** Records about orders that were not paid by this account just now, and orders whose records have other amounts. */
function tradeMistakes(owner: string, records: readonly Row[], paid: readonly Order[]): string[] {
  const byTrade = new Map<string, number>();
  for (const row of records) {
    if (row.trade_detail_type.startsWith('SOURCE_OPERATION_BE')) continue;
    byTrade.set(row.trade_id, (byTrade.get(row.trade_id) ?? 0) + signed(row));
  }
  for (const { id, payer, money } of paid) {
    if (payer === owner) byTrade.set(id, (byTrade.get(id) ?? 0) + money);
  }
  return [...byTrade]
    .filter(([, rest]) => rest !== 0)
    .map(([id, rest]) => `${owner} has ${rest} fen of order ${id} that order and records do not agree about`);
}

function chainMistakes(before: Books, after: Books): string[] {
  const grown = [...after.logs].filter(([name, log]) => isMoneyLog(name) && before.logs.get(name) !== log);
  const broken = grown.flatMap(([name, log]) => {
    try {
      checkChain(log);
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
  const ends = [...after.accounts].flatMap(([owner, amount]) => {
    const [last] = after.logs.get(cashLog(owner)) ?? [];
    if (!last || after.logs.has(creditLog(owner)) || fen(last.balance_after_change) === amount) return [];
    return [`${owner} has ${amount} fen, its last record says ${last.balance_after_change} yuan`];
  });
  return [...broken, ...ends];
}

function signed({ change_amount, type, revenue_expense_type }: Row): number {
  return (type === '2' || revenue_expense_type === 'EXPENSE' ? -1 : 1) * fen(change_amount);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
