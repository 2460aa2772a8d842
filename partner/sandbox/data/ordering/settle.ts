import { split } from '../../money.js';
import { SECOND } from '../../time.js';
import { record, takeFrom, type Posting, type Reason } from '../accounts/posting.js';
import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import type { Customer } from '../customers/customer.js';
import { openOf, type Order } from '../orders/order.js';
import { recordUse } from '../own-coupons/coupon-uses.js';
import type { Holdings, Portfolio } from '../portfolio.js';
import { withChildren } from '../portfolio/changes.js';
import { free } from './cancel.js';
import { clashOf, type CouponClash } from './coupon-rules.js';
import { lineWith } from './order-discounts.js';
import { dueOf, priced, type Means, type Priced } from './priced.js';
import { renewedBy } from './renewed-resources.js';

export type { Means } from './priced.js';

export interface Settlement extends Means {
  portfolio: Portfolio;
  /** Drafts of `Portfolio.change`. */
  customer: Customer;
  holdings: Holdings;
  order: Order;
  now: number;
}

/** Why an order cannot be paid: `gone` is a renewal of something that is not there any more. */
export type PaymentProblem = CouponClash | 'insufficient' | 'gone';

/**
 * Pays an order that waits for payment, a combined one with its children: what its means leave comes from cash before
 * credit. The caller has checked that the means are the customer's and may be used for the order. Nothing is changed
 * where there is a problem. The posting is to be recorded for the customer once the change is made; it is empty where
 * another account paid.
 */
export function settle(settlement: Settlement): { posting: Posting } | { problem: PaymentProblem } {
  const { holdings, order, discount, coupons, now } = settlement;
  if (order.type === 2 && !renewedBy(order, holdings.subscriptions, now)) return { problem: 'gone' };
  const clash = clashOf(
    coupons,
    order.lines.map((line) => lineWith(line, discount)),
  );
  if (clash) return { problem: clash };
  const price = priced(order, settlement);
  const time = now - (now % SECOND);
  const posting = charge(settlement, price, reasonOf(order, time));
  if (!posting) return { problem: 'insufficient' };
  order.lines.forEach((line, index) => Object.assign(line, price.lines[index]));
  for (const { id, amount } of price.uses) {
    if (amount > 0n) recordUse(holdings, { couponId: id, orderId: order.id, time, amount });
  }
  free(order, holdings);
  for (const one of withChildren(order)) {
    Object.assign(one, { status: 3, paymentTime: time, payableUntil: undefined });
  }
  return { posting };
}

/**
 * Takes what is due and writes down how much of it was cash, line by line. An order that is for another account to pay
 * (enterprise members under financial trust) is taken from that one.
 */
function charge(
  { portfolio, customer, order }: Settlement,
  price: Priced,
  reason: Reason,
): Posting | undefined {
  const due = dueOf(price);
  const payer = order.payerId === undefined ? undefined : portfolio.customer(order.payerId);
  if (payer && payer.cash + payer.credit < due) return undefined;
  const take = (from: Customer) => takeFrom(from, due, reason);
  const posting = payer ? portfolio.change(payer, (_, draft) => take(draft)) : take(customer);
  if (!posting) return undefined;
  const cash = split(-(posting.cash?.amount ?? 0n), price.lines.map(openOf));
  price.lines.forEach((line, index) => (line.cash = cash[index]!));
  if (!payer) return posting;
  record(portfolio, payer.id, posting);
  return {};
}

/** As bills charge an account for an order: under the service of its first line. */
function reasonOf({ id, lines }: Order, time: number): Reason {
  const { service, resource } = products[lines[0]!.product];
  return {
    id: `AC${id}`,
    time,
    trade: 'DEDEUCT',
    detail: 'SOURCE_OPERAIION_DEDEUCT',
    tradeId: id,
    channel: '0',
    charged: {
      serviceCode: serviceCode(service),
      resourceCode: resourceCode(resource),
      from: time,
      to: time,
    },
  };
}
