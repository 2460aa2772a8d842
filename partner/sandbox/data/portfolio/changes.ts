import type { Customer } from '../customers/customer.js';
import { MINUTE, SECOND } from '../../time.js';
import { timeOfId } from '../orders/order-id.js';
import type { Order } from '../orders/order.js';
import type { QuotaLedger } from '../vouchers/quota.js';
import { returnedToQuota, type Voucher } from '../vouchers/voucher.js';
import type { Holdings } from './holdings.js';
import { SortedRows } from './sorted-rows.js';

/** A customer that is no longer as it was generated, with everything it has. */
export interface ChangedCustomer {
  customer: Customer;
  holdings: Holdings;
}

/** Changed customers and, in the order of the lists, what they have. */
export class ChangeSet {
  readonly states = new Map<number, ChangedCustomer>();
  private readonly sortedOrders = new SortedRows<Order>();
  private readonly sortedVouchers = new SortedRows<Voucher>();
  /** With the children of combined ones. */
  readonly ordersById = new Map<string, Order>();
  readonly vouchersById = new Map<string, Voucher>();
  /** Counts the changes. */
  version = 0;
  private readonly marked: Uint8Array;

  constructor(size: number) {
    this.marked = new Uint8Array(size);
  }

  /** 1 at the place of each generated customer whose rows in the tables no longer count; undefined when none is. */
  get marks(): Uint8Array | undefined {
    return this.states.size > 0 ? this.marked : undefined;
  }

  get orders(): readonly Order[] {
    return this.sortedOrders.all;
  }

  get vouchers(): readonly Voucher[] {
    return this.sortedVouchers.all;
  }

  put(state: ChangedCustomer) {
    const { customer, holdings } = state;
    const before = this.states.get(customer.index)?.holdings;
    for (const one of before?.orders.flatMap(withChildren) ?? []) this.ordersById.delete(one.id);
    for (const { id } of before?.vouchers ?? []) this.vouchersById.delete(id);
    this.states.set(customer.index, state);
    if (customer.index < this.marked.length) this.marked[customer.index] = 1;
    this.version++;
    for (const one of holdings.orders.flatMap(withChildren)) this.ordersById.set(one.id, one);
    for (const voucher of holdings.vouchers) this.vouchersById.set(voucher.id, voucher);
    this.sortedOrders.replace(before?.orders ?? [], holdings.orders);
    this.sortedVouchers.replace(before?.vouchers ?? [], holdings.vouchers);
  }

  /** What the coupons of changed customers took from a quota and gave back. */
  ledger(quotaIndex: number, now: number): QuotaLedger {
    const ledger = { issued: 0n, returned: 0n, lastIssue: 0 };
    for (const voucher of this.vouchers) {
      if (voucher.quotaIndex !== quotaIndex) continue;
      ledger.issued += voucher.faceValue;
      ledger.returned += returnedToQuota(voucher, now);
      ledger.lastIssue = Math.max(ledger.lastIssue, voucher.createTime);
    }
    return ledger;
  }
}

/** An order, and its children when it is a combined one. */
export function withChildren(order: Order): Order[] {
  return [order, ...order.children];
}

/** A combined order's lines are those of its children, one and the same: a copy does not keep that. */
export function relinked(holdings: Holdings): Holdings {
  for (const order of holdings.orders) {
    if (order.children.length > 0) order.lines = order.children.flatMap(({ lines }) => lines);
  }
  return holdings;
}

/** Lists find orders and coupons by the time in their ids, so one with another id would be lost. */
export function checkIds({ orders, vouchers }: Holdings) {
  const fits = (kind: 'order' | 'coupon', unit: number) => (one: { id: string; createTime: number }) =>
    timeOfId(one.id, kind) === one.createTime - (one.createTime % unit);
  const isOrder = fits('order', MINUTE);
  const isCoupon = fits('coupon', SECOND);
  const wrong =
    orders.flatMap(withChildren).find((one) => !isOrder(one)) ?? vouchers.find((one) => !isCoupon(one));
  if (wrong) {
    throw new RangeError(
      `expected an id that orderId() or couponId() made of its createTime ${wrong.createTime}, but got ${wrong.id}`,
    );
  }
}
