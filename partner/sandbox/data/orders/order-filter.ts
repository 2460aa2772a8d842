import type { ServiceKey } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import { holds, type Window } from '../portfolio/window.js';
import type { Order, OrderStatus, OrderType } from './order.js';

/** What a list of orders is asked for; what is undefined asks for nothing. */
export interface OrderFilter {
  status?: OrderStatus | undefined;
  type?: OrderType | undefined;
  /** A type that is left out. */
  exceptType?: OrderType | undefined;
  /** Service of the first line; one that sells nothing finds nothing. */
  service?: ServiceKey | (string & {}) | undefined;
  created?: Window | undefined;
  /** Orders that have not been paid are in no window. */
  paid?: Window | undefined;
  /** Orders somebody else pays for. */
  paidByOther?: true | undefined;
  /** Orders that account pays for, not being the customer itself. */
  payerId?: string | undefined;
}

/** Service an order is listed under. */
export function serviceOf(order: Order): ServiceKey {
  return products[order.lines[0]!.product].service;
}

export function matchesOrder(order: Order, filter: OrderFilter): boolean {
  return (
    (filter.status === undefined || order.status === filter.status) &&
    (filter.type === undefined || order.type === filter.type) &&
    order.type !== filter.exceptType &&
    (filter.service === undefined || serviceOf(order) === filter.service) &&
    holds(filter.created, order.createTime) &&
    holds(filter.paid, order.paymentTime) &&
    (filter.paidByOther === undefined || order.payerId !== undefined) &&
    (filter.payerId === undefined || order.payerId === filter.payerId)
  );
}
