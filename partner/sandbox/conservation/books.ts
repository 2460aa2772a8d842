import type { Row } from '../testing/test-client.js';

/** What everyone has and what the records say, as read through the API at one time. Amounts in fen. */
export interface Books {
  quotas: ReadonlyMap<string, Quota>;
  /** Money by owner: `thePartner`, resellers, and customers as far as somebody may see it. */
  accounts: ReadonlyMap<string, number>;
  customers: ReadonlyMap<string, CustomerBooks>;
  /** Records since the run began, newest first. */
  logs: ReadonlyMap<string, readonly Row[]>;
}

export const thePartner = 'the partner';

/** The logs there are: coupons of an issuer, quotas handed on, cash and credit of an owner whose records can be read. */
export const couponLog = (reseller: string | undefined) => `coupons ${reseller ?? thePartner}`;
export const quotaLog = 'quotas';
export const cashLog = (owner: string) => `cash ${owner}`;
export const creditLog = (owner: string) => `credit ${owner}`;
export const isCouponLog = (name: string) => name.startsWith(couponLog(''));
export const isMoneyLog = (name: string) => name.startsWith(cashLog('')) || name.startsWith(creditLog(''));

export interface Quota {
  id: string;
  /** Whose it is; undefined is the partner's own. */
  reseller: string | undefined;
  type: number;
  value: number;
  balance: number;
  status: number;
}

export interface CustomerBooks {
  /** Clock of the reading. */
  at: number;
  /** Everything that was read, as it came. */
  text: string;
  orders: readonly Order[];
  resources: readonly Resource[];
  /** Coupons as their issuer has them. */
  issued: readonly Coupon[];
  /** Coupons as their holder has them, those of Huawei Cloud included; undefined where nobody can ask. */
  held: readonly Coupon[] | undefined;
  /** What is left on stored-value cards; undefined where nobody can ask. */
  cards: number | undefined;
}

export interface Order {
  id: string;
  /** The orders a combined one consists of, with what they cost; resources are theirs. */
  children: readonly { id: string; price: number }[];
  type: number;
  status: number;
  /** When money moved; undefined: not yet. */
  paidAt: string | undefined;
  /** What it cost in all; negative is what it gave back. */
  price: number;
  /** Who pays: the customer, or another account. */
  payer: string;
  /** What of it the payer's account paid. */
  money: number;
  /** What coupons and cards paid. */
  vouchers: number;
  cashCoupons: number;
  cards: number;
}

/** A part of an order that gives back: what came back of an order and what was kept, as used or as a fee. */
export interface Refund {
  of: string;
  back: number;
  kept: number;
}

export interface Resource {
  id: string;
  status: number;
  expires: string;
  /** Not attached to another one. */
  main: boolean;
}

export interface Coupon {
  id: string;
  type: number;
  status: number;
  face: number;
  /** Undefined for one that can be used only once. */
  left: number | undefined;
}

/** Rows of a log that were not there before, whatever their place. */
export function added(before: readonly Row[] = [], after: readonly Row[] = []): Row[] {
  if (before === after) return [];
  const known = new Set(before.map(textOf));
  return after.filter((row) => !known.has(textOf(row)));
}

const texts = new WeakMap<object, string>();

/** A row is compared again and again while its log grows. */
function textOf(row: Row): string {
  let text = texts.get(row as object);
  if (text === undefined) texts.set(row as object, (text = JSON.stringify(row)));
  return text;
}

/** The books of customers that were read again. */
export function readAgain(before: Books, after: Books): [id: string, CustomerBooks][] {
  return [...after.customers].filter(([id, books]) => before.customers.get(id) !== books);
}

/** Orders that give something back: unsubscriptions, and switches to pay-per-use at once. */
export const givesBack = ({ type }: Order) => type === 4 || type === 10;

/** Orders that were paid, or gave back, between two readings. */
export function settled(before: CustomerBooks | undefined, after: CustomerBooks): Order[] {
  const known = new Set(before?.orders.filter(({ paidAt }) => paidAt).map(({ id }) => id));
  return after.orders.filter(({ id, paidAt }) => paidAt && !known.has(id));
}
