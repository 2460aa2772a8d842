import { Big } from 'big.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type ListFilter, readAll } from '../../kit/list/partner-list.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { balances, customerList } from '../../lists/customers.js';
import { monthlyBill } from '../../lists/monthly-bills.js';
import { ofSubscriber, mainOnly, subscriptionId, subscriptionList } from '../../lists/subscriptions.js';
import { type VoucherRow, vouchersOfCustomer } from '../../lists/vouchers.js';
import type { Customer } from '../customer/customer.js';
import { toCustomer } from '../customer/map.js';

/** Something that ends, of one customer. */
export interface Ending {
  id: string;
  expiresAt: string;
}

/** Customers whose figures the partner sees: those it resells to. One call for every 100. */
export async function resaleCustomers(
  context: SubgraphContext,
  resellerId: string | undefined,
): Promise<Customer[]> {
  const rows = await readAll(customerList, context, { association_type: '2', ...ofReseller(resellerId) });
  return rows.map((row) => toCustomer(row, context, resellerId));
}

/** Undefined where the partner API tells none. Asked for together, 100 customers take one call. */
export async function balanceOf(
  context: SubgraphContext,
  customer: ResellerScoped,
): Promise<{ available: Big; debt: Big } | undefined> {
  const row = await balances(context).load(customer);
  return row && { available: new Big(row.amount || 0), debt: new Big(row.debt_amount || 0) };
}

/** What a customer spent in a month; undefined without a bill. Refunds and write-offs are negative already. */
export async function spendOf(
  context: SubgraphContext,
  customer: ResellerScoped,
  month: string,
): Promise<Big | undefined> {
  const rows = await monthlyBill(context, customer, month);
  if (rows.length === 0) return undefined;
  return rows.reduce((sum, row) => sum.plus(row.amount || 0), new Big(0));
}

/**
 * Vouchers that can be spent now and have money left, the first to expire first.
 *
 * @param until the last moment of interest; default: all. Whole days are asked for, which makes it the same list to the
 *   memory of list sizes all day long.
 */
export async function vouchersLeft(
  context: SubgraphContext,
  customer: ResellerScoped,
  now: number,
  until = Infinity,
): Promise<(Ending & { remaining: Big })[]> {
  const filter: ListFilter = { status: 2, ...ofReseller(customer.resellerId) };
  if (until !== Infinity) {
    // The partner takes both ends as excluded.
    filter.expire_time_begin = isoSecond(startOfDay(now) - 1000);
    filter.expire_time_end = isoSecond(startOfDay(until) + day);
  }
  const { rows } = await vouchersOfCustomer(context, customer.id, filter, { offset: 0, first: Infinity });
  return rows
    .map((row) => ({ id: row.coupon_id, expiresAt: row.expire_time, remaining: leftOn(row) }))
    .filter(({ expiresAt, remaining }) => remaining.gt(0) && within(expiresAt, now, until))
    .sort(soonestFirst);
}

/** Main subscriptions in use that end in a span of time and are not renewed automatically. One call for each customer. */
export async function subscriptionsEnding(
  context: SubgraphContext,
  customer: ResellerScoped,
  now: number,
  until: number,
): Promise<Ending[]> {
  const filter = {
    ...ofSubscriber(customer),
    ...mainOnly,
    status_list: [inUse],
    expire_time_begin: isoSecond(startOfDay(now)),
    expire_time_end: isoSecond(startOfDay(until) + day),
  };
  const rows = await readAll(subscriptionList, context, filter);
  return rows
    .filter((row) => row.expire_policy !== autoRenew)
    .map((row) => ({ id: subscriptionId(row), expiresAt: row.expire_time ?? '' }))
    .filter(({ expiresAt }) => within(expiresAt, now, until))
    .sort(soonestFirst);
}

/** Codes of the contract: OrderInstanceV2. */
const inUse = 2;
const autoRenew = 3;

const day = 24 * 3_600_000;

function startOfDay(time: number): number {
  return Math.floor(time / day) * day;
}

function isoSecond(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function within(moment: string, now: number, until: number): boolean {
  const time = Date.parse(moment);
  return time > now && time <= until;
}

/** Legacy single-use vouchers have no balance: they are whole until they are used (rules-vouchers.md). */
function leftOn({ balance, face_value }: VoucherRow): Big {
  return new Big(balance ?? face_value);
}

function soonestFirst(a: Ending, b: Ending): number {
  return Date.parse(a.expiresAt) - Date.parse(b.expiresAt) || (a.id < b.id ? -1 : 1);
}
