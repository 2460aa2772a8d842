/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument -- rows of answers are untyped in tests */
import { fen } from '../testing/exact.js';
import {
  added,
  isCouponLog,
  quotaLog,
  readAgain,
  settled,
  type Books,
  type Coupon,
  type CustomerBooks,
  type Order,
} from './books.js';

/** Quotas that do not have what the records since the run began leave of what they had then. */
export function quotaMistakes(opening: Books, after: Books): string[] {
  const taken = takenFromQuotas(opening, after);
  return [...after.quotas.values()].flatMap(({ id, value, balance }) => {
    const old = opening.quotas.get(id) ?? { value, balance: value };
    const expected = old.balance - (taken.get(id) ?? 0);
    if (balance === expected && balance >= 0 && value === old.value) return [];
    return [`quota ${id} of ${value} (${old.value}) has ${balance} fen, records leave ${expected}`];
  });
}

/** By quota: what was issued and handed on, less what came back, and what was taken back. */
function takenFromQuotas(opening: Books, after: Books): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const take = (id: string, amount: number) => taken.set(id, (taken.get(id) ?? 0) + amount);
  for (const [name, log] of after.logs) {
    for (const row of added(opening.logs.get(name), log)) {
      if (isCouponLog(name) && row.result === '0') {
        take(row.quota_id, fen(row.operation_amount) * (row.operation_type === '1' ? 1 : -1));
      }
      if (name !== quotaLog) continue;
      take(row.parent_quota_id, fen(row.amount) * (row.operation_type === '10' ? 1 : -1));
      if (row.operation_type === '11') take(row.quota_id, fen(row.amount));
    }
  }
  return taken;
}

/** Types of records: coupons issued, quotas granted. All others are about what came back. */
const handingOut: ReadonlySet<string> = new Set(['1', '10']);

/** Records that are gone or say something else than before, and coupons and quotas that gave their rest back twice. */
export function logMistakes(before: Books, after: Books): string[] {
  return [...after.logs].flatMap(([name, log]) => {
    const old = before.logs.get(name) ?? [];
    if (old === log) return [];
    const lost = added(log, old).map((row) => `${name}: gone or changed is ${JSON.stringify(row)}`);
    const givers = log
      .filter(({ operation_type }) => operation_type !== undefined && !handingOut.has(operation_type))
      .map(({ coupon_id, quota_id }) => (coupon_id ?? quota_id) as string);
    const twice = givers.filter((id, index) => givers.indexOf(id) !== index);
    return [...lost, ...twice.map((id) => `${id} gave its rest back twice`)];
  });
}

/** Rests that quotas got back and coupons did not have: of a reclaimed one nothing is left, an expired one shows it. */
export function restMistakes(before: Books, after: Books): string[] {
  const [had, has] = [couponsOf(before), couponsOf(after)];
  return [...after.logs].flatMap(([name, log]) => {
    if (!isCouponLog(name)) return [];
    return added(before.logs.get(name), log).flatMap(({ operation_type, coupon_id, operation_amount }) => {
      if (operation_type === '1') return [];
      const rest = (operation_type === '4' ? has : had).get(coupon_id)?.left;
      const status = has.get(coupon_id)?.status;
      if (rest === fen(operation_amount) && status === (operation_type === '4' ? 4 : 5)) return [];
      return [`coupon ${coupon_id} in status ${status} gave back ${operation_amount} yuan of ${rest} fen`];
    });
  });
}

function couponsOf({ customers }: Books): Map<string, Coupon> {
  return new Map([...customers.values()].flatMap(({ issued }) => issued.map((one) => [one.id, one])));
}

/** Customers whose coupons and cards lost something else than their orders took. */
export function spendingMistakes(before: Books, after: Books): string[] {
  return readAgain(before, after).flatMap(([id, now]) => {
    const old = before.customers.get(id);
    if (!old) return [];
    const orders = settled(old, now);
    const taken = (share: (order: Order) => number) => orders.reduce((all, one) => all + share(one), 0);
    const cards =
      old.cards === undefined || now.cards === undefined ? unknown : exactly(old.cards - now.cards);
    return [
      ...balanced(
        `vouchers of ${id}`,
        spentOf(1, old, now),
        taken(({ vouchers }) => vouchers),
      ),
      ...balanced(
        `cash coupons of ${id}`,
        spentOf(4, old, now),
        taken(({ cashCoupons }) => cashCoupons),
      ),
      ...balanced(
        `cards of ${id}`,
        cards,
        taken((order) => order.cards),
      ),
      ...now.issued
        .filter((one) => one.left! < 0 || one.left! > one.face)
        .map(({ id }) => `${id} has too much or less than nothing`),
    ];
  });
}

interface Spent {
  least: number;
  most: number;
}

const exactly = (amount: number): Spent => ({ least: amount, most: amount });
/** Means of payment that nobody can ask for may have paid anything. */
const unknown: Spent = { least: 0, most: Infinity };

function balanced(what: string, { least, most }: Spent, taken: number): string[] {
  if (taken >= least && taken <= most) return [];
  return [`${what} lost from ${least} to ${most} fen, orders took ${taken}`];
}

/** What left coupons of a type. One that can be used only once is gone whole, whatever the order took of it. */
function spentOf(type: number, old: CustomerBooks, now: CustomerBooks): Spent {
  const known = new Map([...old.issued, ...(old.held ?? [])].map((one) => [one.id, one]));
  const all = new Map([...(now.held ?? []), ...now.issued].map((one) => [one.id, one]));
  const spent = { least: 0, most: now.held ? 0 : unknown.most };
  for (const coupon of all.values()) {
    if (coupon.type !== type || coupon.status === 5) continue;
    const was = known.get(coupon.id);
    const left = spentSince(was, coupon);
    spent.most += left;
    if (coupon.left !== undefined) spent.least += left;
  }
  return spent;
}

function spentSince(was: Coupon | undefined, { status, face, left }: Coupon): number {
  if (left !== undefined) return (was?.left ?? face) - left;
  return was?.status === 2 && status === 3 ? face : 0;
}
