import { discountsFor, offLine, type OrderDiscount } from '../data/ordering/order-discounts.js';
import type { Order, OrderLine } from '../data/orders/order.js';
import { sumOf, yuan } from '../money.js';
import type { Answer, Handler } from './handler.js';
import { discountTypeOf } from './means-of-payment.js';
import { customerOf } from './own-account.js';
import { pendingOrder } from './pending-order.js';

type Discount = NonNullable<Answer<'listOrderDiscounts'>['discounts']>[number];

/** Lines with the same product, size and final price are one entry. An adjusted price (609) has to be used. */
export const listOrderDiscounts: Handler<'listOrderDiscounts'> = ({ input, caller, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const { order, payable } = pendingOrder(customerOf(caller), input.order_id, now);
  const offered = payable ? discountsFor(portfolio, customer, order) : [];
  return { discounts: offered.map((discount) => wire(discount, order)) };
};

/** A rate is a share of the list price that remains to be paid, an adjusted price an amount off. */
function wire(discount: OrderDiscount, order: Order): Discount {
  const ratio = discount.rate ? ratioOf(100n - discount.rate.percent) : '0.00';
  const items = mergedLines(order).map((lines) => ({
    order_line_item_ids: lines.map(({ id }) => id),
    discount_mode: discount.rate ? (0 as const) : (2 as const),
    discount_amount: yuan(sumOf(lines, (line) => offLine(line, discount))),
    discount_ratio: ratio,
  }));
  return {
    discount_id: discount.id,
    discount_value: discount.rate ? ratio : yuan(sumOf(order.lines, (line) => offLine(line, discount))),
    discount_type: discountTypeOf(discount),
    orders: [{ order_id: order.id, order_line_items: items }],
  };
}

function ratioOf(percent: bigint): string {
  return `${percent / 100n}.${String(percent % 100n).padStart(2, '0')}`;
}

function mergedLines({ lines }: Order): OrderLine[][] {
  const groups = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const key = `${line.product} ${line.specification.code} ${line.specification.size?.value} ${line.net}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}
