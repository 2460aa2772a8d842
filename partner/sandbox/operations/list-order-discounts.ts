import type { Order, OrderLine } from '../data/orders/order.js';
import { periodDiscounts } from '../data/prices/discounts.js';
import { sumOf, yuan } from '../money.js';
import { savingOf } from './list-rate-on-period-detail.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { pendingOrder } from './pending-order.js';

type Discount = NonNullable<Answer<'listOrderDiscounts'>['discounts']>[number];

const types = { 605: 2, 607: 3 } as const;

/** Lines with the same product, size and final price are one entry. An adjusted price (609) has to be used. */
export const listOrderDiscounts: Handler<'listOrderDiscounts'> = ({ input, caller, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const { order, payable } = pendingOrder(customerOf(caller), input.order_id, now);
  if (!payable) return { discounts: [] };
  const rates = periodDiscounts(portfolio, customer).map((rate): Discount => {
    const ratio = `${(100n - rate.percent) / 100n}.${String((100n - rate.percent) % 100n).padStart(2, '0')}`;
    const items = mergedLines(order).map((lines) => ({
      order_line_item_ids: lines.map(({ id }) => id),
      discount_mode: 0 as const,
      discount_amount: yuan(sumOf(lines, ({ official }) => savingOf(official, rate))),
      discount_ratio: ratio,
    }));
    return {
      discount_id: rate.id,
      discount_value: ratio,
      discount_type: types[rate.type],
      orders: [{ order_id: order.id, order_line_items: items }],
    };
  });
  return { discounts: [...rates, ...adjustedPrice(order)] };
};

function mergedLines({ lines }: Order): OrderLine[][] {
  const groups = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const key = `${line.product} ${line.specification.code} ${line.specification.size?.value} ${line.net}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

/** Where operations adjusted the price of the order: an amount off. */
function adjustedPrice(order: Order): Discount[] {
  const adjusted = mergedLines(order).map((lines) => ({
    lines,
    off: sumOf(
      lines.flatMap(({ discounts }) => discounts.filter(({ type }) => type === '609')),
      ({ amount }) => amount,
    ),
  }));
  const off = sumOf(adjusted, (one) => one.off);
  if (off === 0n) return [];
  return [
    {
      discount_id: `DC609${order.id}`,
      discount_value: yuan(off),
      discount_type: 609,
      orders: [
        {
          order_id: order.id,
          order_line_items: adjusted.map((one) => ({
            order_line_item_ids: one.lines.map(({ id }) => id),
            discount_mode: 2 as const,
            discount_amount: yuan(one.off),
            discount_ratio: '0.00',
          })),
        },
      ],
    },
  ];
}
