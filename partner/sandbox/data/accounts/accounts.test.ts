import { beforeEach, describe, expect, test } from '@jest/globals';
import { bookShape } from '../book-shape.js';
import { Book } from '../book.js';
import { isResale, type Customer } from '../customers/customer.js';
import { Rng } from '../prng.js';
import { cashEntries, creditEntries } from './customer-account.js';
import type { Entry } from './movement.js';
import { moveWithCustomer, moveWithReseller } from './moving-funds.js';
import { partnerCash, partnerJournal } from './partner-account.js';
import { move, record, takeFrom, type Reason } from './posting.js';
import { allTransfers, transfersWith } from './transfers.js';

const anchor = Date.parse('2026-11-18T00:00:00Z');
const now = anchor + 6 * 3_600_000;
const makeBook = () => new Book(Rng.of(1), bookShape(60, [5]), now);

let book: Book;
let customer: Customer;
beforeEach(() => {
  book = makeBook();
  customer = book.own.customers().find((one) => isResale(one) && one.credit > 0n && one.cash > 0n)!;
});

const current = () => book.own.customer(customer.id)!;
const ofOrder = (id: string): Reason => ({
  id: `AC${id}`,
  time: now,
  trade: 'DEDEUCT',
  detail: 'SOURCE_OPERAIION_DEDEUCT',
  tradeId: id,
  channel: '0',
});

function expectAChain(entries: readonly Entry[], balance: bigint) {
  expect(entries[0]!.balance).toBe(balance);
  entries.forEach((entry, index) => {
    expect(entry.balance - entry.amount).toBe(entries[index + 1]?.balance ?? 0n);
  });
}

function spend(amount: bigint, id: string) {
  const posting = book.own.change(current(), (_, draft) => takeFrom(draft, amount, ofOrder(id))!);
  record(book.own, customer.id, posting);
}

describe('money that is spent later and comes back', () => {
  test('follows on the past of both accounts, cash before credit', () => {
    const { cash, credit } = customer;
    const [cashBefore, creditBefore] = [cashEntries(book.own, customer), creditEntries(book.own, customer)];
    spend(cash - 1n, 'first');
    spend(2n, 'second');
    const back = book.own.change(current(), (_, draft) =>
      move(draft, { cash: 7n, credit: 1n }, ofOrder('refund')),
    );
    record(book.own, customer.id, back);

    expect([current().cash, current().credit]).toEqual([7n, credit]);
    const entries = cashEntries(book.own, current());
    expect(entries.slice(0, 3).map(({ tradeId, amount }) => [tradeId, amount])).toEqual([
      ['refund', 7n],
      ['second', -1n],
      ['first', 1n - cash],
    ]);
    expect(entries.slice(3)).toEqual(cashBefore);
    expectAChain(entries, 7n);
    const onCredit = creditEntries(book.own, current());
    expect(onCredit.slice(0, 2).map(({ tradeId, amount }) => [tradeId, amount])).toEqual([
      ['refund', 1n],
      ['second', -1n],
    ]);
    expect(onCredit.slice(2)).toEqual(creditBefore);
    expectAChain(onCredit, credit);
  });

  test('is not taken where cash and credit do not suffice', () => {
    const draft = { ...customer };
    expect(takeFrom(draft, customer.cash + customer.credit + 1n, ofOrder('x'))).toBeUndefined();
    expect(draft).toEqual(customer);
  });
});

test('no change of a customer reaches what its accounts and transfers say of the past', () => {
  const past = (of: Book, one: Customer) => [
    cashEntries(of.own, one),
    creditEntries(of.own, one),
    transfersWith(one.id, of).map(({ id, amount }) => [id, amount]),
    [...partnerCash(of).past.entries()],
  ];
  const untouched = makeBook();
  const expected = past(untouched, untouched.own.customer(customer.id)!);
  book.own.change(customer, (_, draft) => {
    Object.assign(draft, { verifiedStatus: '-1', debt: 5_000n, cash: 1n, credit: 1n });
  });
  expect(past(book, current())).toEqual(expected);
});

describe.each([
  ['after the data end', now],
  ['before it, by a clock that was put back', anchor - 90 * 86_400_000],
])('a customer that was added %s', (_, associatedOn) => {
  beforeEach(() => {
    const { index: _, ...rest } = customer;
    const added = { id: 'f'.repeat(32), accountName: 'newcomer', cash: 0n, debt: 0n, associatedOn };
    customer = book.own.add({ ...rest, ...added });
  });

  test('opens at zero and shows what was moved, nothing else', () => {
    expect(cashEntries(book.own, customer)).toEqual([]);
    const before = allTransfers(book);
    const id = moveWithCustomer({ book, way: 'allocation', amount: 500n, now }, undefined, customer);
    spend(120n, 'order');
    const entries = cashEntries(book.own, current());
    expect(entries.map(({ tradeId, amount }) => [tradeId, amount])).toEqual([
      ['order', -120n],
      [id, 500n],
    ]);
    expectAChain(entries, 380n);
    const [newest, ...older] = allTransfers(book);
    expect(newest).toMatchObject({ id, amount: 500n, counterparty: { name: 'newcomer' } });
    expect(older).toHaveLength(before.length);
    expect(transfersWith(customer.id, book)).toEqual([newest]);
  });
});

test('the same moves make the same numbers and records, and no number is given twice', () => {
  const records = [makeBook(), makeBook()].map((one) => {
    const [reseller] = one.resellers;
    const funds = { book: one, amount: 100n, now };
    const to = one.own.customer(customer.id)!;
    const numbers = [
      moveWithCustomer({ ...funds, way: 'allocation' }, undefined, to),
      moveWithCustomer({ ...funds, way: 'reclaim' }, undefined, to),
      moveWithReseller({ ...funds, way: 'allocation' }, reseller!),
      moveWithCustomer({ ...funds, way: 'allocation' }, undefined, to),
    ];
    expect(new Set(numbers).size).toBe(4);
    return { numbers, entries: partnerJournal.all(one) };
  });
  expect(records[0]).toEqual(records[1]);
});
