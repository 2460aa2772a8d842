import type { CustomerList } from '../customers/customer-list.js';
import type { PortfolioSeed } from '../customers/generate-customer.js';
import { OrderTable } from '../orders/order-table.js';
import { firstDue } from '../passing-time/next-due.js';
import type { QuotaPlan } from '../vouchers/quota-plans.js';
import { VoucherTable } from '../vouchers/voucher-table.js';
import { play } from './holdings.js';

/** What lists over all customers search: every order and coupon as it was generated, in short. */
export interface Headers {
  orders: OrderTable;
  vouchers: VoucherTable;
  /** When a resource of a customer is first renewed or switched by itself, by the customer's place; infinite: never. */
  due: Float64Array;
}

/** Customers between two yields. */
const stepSize = 20;

/** Plays every customer's history once, in brief, and keeps a row of each order and coupon. */
export function* makeHeaders(
  customers: CustomerList,
  seed: PortfolioSeed,
  plans: readonly QuotaPlan[],
): Generator<void, Headers> {
  const orders = new OrderTable();
  const vouchers = new VoucherTable();
  const due = new Float64Array(customers.size).fill(Infinity);
  for (let index = 0; index < customers.size; index++) {
    const { holdings, groups } = play(customers.generated(index), seed, plans, true);
    due[index] = firstDue(groups, seed.anchor);
    holdings.orders.forEach((order, position) => orders.add(index, position, order));
    holdings.vouchers.forEach((voucher, position) => vouchers.add(index, position, voucher));
    if (index % stepSize === 0) yield;
  }
  yield;
  yield* orders.sort();
  yield* vouchers.sort();
  return { orders, vouchers, due };
}
