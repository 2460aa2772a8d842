import type { CustomerList } from '../customers/customer-list.js';
import type { PortfolioSeed } from '../customers/generate-customer.js';
import { OrderTable } from '../orders/order-table.js';
import type { QuotaPlan } from '../vouchers/quota-plans.js';
import { VoucherTable } from '../vouchers/voucher-table.js';
import { generateHoldings } from './holdings.js';

/** What lists over all customers search: every order and coupon as it was generated, in short. */
export interface Headers {
  orders: OrderTable;
  vouchers: VoucherTable;
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
  for (let index = 0; index < customers.size; index++) {
    const holdings = generateHoldings(customers.generated(index), seed, plans, true);
    holdings.orders.forEach((order, position) => orders.add(index, position, order));
    holdings.vouchers.forEach((voucher, position) => vouchers.add(index, position, voucher));
    if (index % stepSize === 0) yield;
  }
  yield;
  yield* orders.sort();
  yield* vouchers.sort();
  return { orders, vouchers };
}
