import { record } from '../accounts/posting.js';
import type { Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { bestPayment } from '../ordering/best-payment.js';
import { payAutomatically } from '../ordering/pay-automatically.js';
import { periodOf } from '../ordering/period.js';
import { dueOf, priced } from '../ordering/priced.js';
import { renewalOrder } from '../ordering/renewal-order.js';
import { renewalProblem } from '../ordering/renewal-problem.js';
import { familyOf } from '../orders/family.js';
import type { Order, OrderType } from '../orders/order.js';
import type { Period } from '../orders/pricing.js';
import type { Subscription } from '../orders/subscription.js';
import type { Portfolio } from '../portfolio.js';
import { withChildren } from '../portfolio/changes.js';

/**
 * Renews a main resource with what is attached to it and pays, as automatic payment does. Where that cannot be, nothing
 * has happened: an order left waiting for payment would stand in the way of everything else the customer can do with the
 * resource (CBC.99003100) and of tomorrow's attempt.
 */
export function renewAutomatically(
  portfolio: Portfolio,
  customer: Customer,
  main: Subscription,
  now: number,
) {
  const holdings = portfolio.holdings(customer);
  const period = nextPeriod(main, holdings.orders);
  if (renewalProblem(main, { customer, holdings, period, now })) return;
  const rng = customerRng(customer.index, portfolio.seed)
    .split('automatic renewal')
    .split(`${main.resourceId} ${now}`);
  const order = renewalOrder({ customer, holdings, mains: [main], period, now, rng, sourceType: 8 });
  // Asked before anything is copied: those who cannot pay are asked again every day.
  const price = priced(order, bestPayment({ portfolio, customer, holdings, order, now }));
  if (dueOf(price) > customer.cash + customer.credit) return;
  const posting = portfolio.change(customer, (drafts, draft) => {
    drafts.orders.push(order);
    const paid = payAutomatically({ portfolio, customer: draft, holdings: drafts, order, now, rng });
    if (!paid) throw new Error(`expected ${customer.id} to afford ${order.id}`);
    familyOf(main.resourceId, drafts.subscriptions).forEach(countDown);
    return paid;
  });
  record(portfolio, customer.id, posting);
}

/** What pays for a term of its own, with the period it was bought for. */
const bought: ReadonlySet<OrderType> = new Set([1, 2, 11, 14]);

/** One of the unit that was set, or what the last order was for. */
function nextPeriod({ autoRenewal, orderIds, product }: Subscription, orders: readonly Order[]): Period {
  if (autoRenewal?.unit) return periodOf(autoRenewal.unit === 'YEAR' ? 3 : 2);
  const last = orders
    .flatMap(withChildren)
    .find(({ id, type, children }) => bought.has(type) && children.length === 0 && orderIds.includes(id));
  const line = last?.lines.find((one) => one.product === product);
  return line ? periodOf(line.periodType, line.periodCount) : periodOf(2);
}

/** After the last of the times that were set, the resource runs out as any other. */
function countDown(resource: Subscription) {
  const { autoRenewal } = resource;
  if (autoRenewal?.timesLeft === undefined) return;
  autoRenewal.timesLeft--;
  if (autoRenewal.timesLeft === 0) Object.assign(resource, { expirePolicy: 0, autoRenewal: undefined });
}
