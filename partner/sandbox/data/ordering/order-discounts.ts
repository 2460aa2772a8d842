import { sumOf, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Discount, DiscountType, Order, OrderLine } from '../orders/order.js';
import type { Portfolio } from '../portfolio.js';
import { periodDiscounts, savingOf, type CustomerDiscount } from '../prices/discounts.js';

/** A discount that can be chosen when an order is paid. */
export interface OrderDiscount {
  id: string;
  /** The customer's rate; undefined is a price adjusted for this order (609), which has to be used. */
  rate: CustomerDiscount | undefined;
}

/** Rates of a customer that a chosen one takes the place of: only one of them applies to an order. */
const exclusive: ReadonlySet<DiscountType> = new Set(['605', '606', '607']);

/** What is offered for an order: the customer's rates and, last, the price adjusted for it where there is one. */
export function discountsFor(portfolio: Portfolio, customer: Customer, order: Order): OrderDiscount[] {
  const rates = periodDiscounts(portfolio, customer).map((rate) => ({ id: rate.id, rate }));
  const adjusted = order.lines.some((line) => adjustedBy(line) !== zero);
  return adjusted ? [...rates, { id: `DC609${order.id}`, rate: undefined }] : rates;
}

/** What a discount takes off a line's list price. */
export function offLine(line: OrderLine, { rate }: OrderDiscount): Fen {
  return rate ? savingOf(line.official, rate) : adjustedBy(line);
}

/** A copy of a line at the price it has with a discount; without one it keeps those it was ordered with. */
export function lineWith(line: OrderLine, discount: OrderDiscount | undefined): OrderLine {
  if (!discount?.rate) return withDiscounts(line, line.discounts);
  const { rate } = discount;
  const chosen: Discount = { type: String(rate.type) as DiscountType, amount: offLine(line, discount) };
  return withDiscounts(line, [...line.discounts.filter(({ type }) => !exclusive.has(type)), chosen]);
}

export function withDiscounts(line: OrderLine, discounts: readonly Discount[]): OrderLine {
  const taken = discounts.filter(({ amount }) => amount !== zero);
  return { ...line, discounts: taken, net: line.official - sumOf(taken, ({ amount }) => amount) };
}

function adjustedBy({ discounts }: OrderLine): Fen {
  return sumOf(
    discounts.filter(({ type }) => type === '609'),
    ({ amount }) => amount,
  );
}
