import type { Customer } from '../customers/customer.js';
import { MINUTE, SECOND } from '../../time.js';
import { timeOfId } from '../orders/order-id.js';
import type { Order } from '../orders/order.js';
import type { QuotaFacts, QuotaLedger } from '../vouchers/quota.js';
import { returnedToQuota, type Voucher } from '../vouchers/voucher.js';
import { byCreation, type Holdings } from './holdings.js';

/** A customer that is no longer as it was generated, with everything it has. */
export interface ChangedCustomer {
  customer: Customer;
  holdings: Holdings;
}

/** Everything by which a portfolio differs from what its seed says. Plain data: what outlives a restart. */
export interface PortfolioChanges {
  customers: ChangedCustomer[];
  /** All quotas, once one of them was changed or added. */
  quotas: QuotaFacts[] | undefined;
}

/** Changed customers and, in the order of the lists, what they have. */
export class ChangeSet {
  readonly states = new Map<number, ChangedCustomer>();
  orders: readonly Order[] = [];
  vouchers: readonly Voucher[] = [];
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
    this.orders = replaced(this.orders, before?.orders, holdings.orders);
    this.vouchers = replaced(this.vouchers, before?.vouchers, holdings.vouchers);
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

/** A combined order's lines are those of its children, one and the same: a file does not keep that. */
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

function replaced<T extends { createTime: number; id: string }>(
  list: readonly T[],
  before: readonly T[] = [],
  after: readonly T[],
): T[] {
  const gone = new Set(before);
  const kept = gone.size > 0 ? list.filter((row) => !gone.has(row)) : [...list];
  for (const row of after) {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (byCreation(kept[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, row);
  }
  return kept;
}
