import { split, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import { openOf, type Order, type OrderLine, type OrderType } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';
import { withChildren } from '../portfolio/changes.js';
import type { Holdings } from '../portfolio/holdings.js';
import { billedLines } from '../statements/order-charges.js';

/** Where an amount came from, and where it goes back to. */
export interface Sources {
  cash: Fen;
  credit: Fen;
  vouchers: Fen;
  cashCoupons: Fen;
  storedCards: Fen;
}

/** A term of one resource that was paid for. */
export interface PaidTerm {
  resource: Subscription;
  order: Order;
  line: OrderLine;
  start: number;
  end: number;
  /** The resource's part of what the line cost. */
  paid: Sources;
}

/** Orders that pay for a term: purchases, renewals, and the rest of a term at another specification. */
const paying: ReadonlySet<OrderType> = new Set([1, 2, 3, 11, 13, 14]);

/** What was paid for a resource and not given back yet, the latest term first. */
export function paidTerms(
  resource: Subscription,
  { orders, subscriptions }: Pick<Holdings, 'orders' | 'subscriptions'>,
  customer: Customer,
): PaidTerm[] {
  const own = orders.flatMap(withChildren).filter(({ id }) => resource.orderIds.includes(id));
  const givenBack = new Set(
    own.flatMap(({ lines }) =>
      lines.flatMap(({ refund, resourceIds }) =>
        refund && resourceIds?.includes(resource.resourceId) ? [refund.of] : [],
      ),
    ),
  );
  return own
    .filter(({ id, type, status }) => paying.has(type) && status === 5 && !givenBack.has(id))
    .flatMap((order) => billedLines(order, subscriptions))
    .flatMap(({ order, line, resources }): PaidTerm[] => {
      const unit = resources.findIndex(({ resourceId }) => resourceId === resource.resourceId);
      const { effectiveTime: start, expireTime: end } = line;
      if (unit === -1 || start === undefined || end === undefined) return [];
      return [{ resource, order, line, start, end, paid: partOf(line, unit, resources.length, customer) }];
    })
    .sort((a, b) => b.start - a.start);
}

function partOf(line: OrderLine, unit: number, count: number, customer: Customer): Sources {
  const part = (whole: Fen) => split(whole, new Array<bigint>(count).fill(1n))[unit]!;
  const cash = cashOf(line, customer);
  return {
    cash: part(cash),
    credit: part(openOf(line) - cash),
    vouchers: part(line.vouchers),
    cashCoupons: part(line.cashCoupons),
    storedCards: part(line.storedCards),
  };
}

/** As bills have it: what was paid in the sandbox says so, of the rest half came from a credit line if there is one. */
function cashOf(line: OrderLine, { creditLine }: Customer): Fen {
  if (line.cash !== undefined) return line.cash;
  return split(openOf(line), creditLine === zero ? [1n, 0n] : [1n, 1n])[0]!;
}
