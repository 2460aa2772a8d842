import { SECOND } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import { payableFor } from '../orders/history.js';
import { orderId } from '../orders/order-id.js';
import type { Order, OrderLine, SourceType } from '../orders/order.js';
import { lineOf, type DiscountPlan, type Period } from '../orders/pricing.js';
import type { Subscription } from '../orders/subscription.js';
import type { Holdings } from '../portfolio/holdings.js';
import type { Rng } from '../prng.js';
import { renewedWith } from './renewed-resources.js';
import { renewalTerm } from './renewal-term.js';

export interface RenewalRequest {
  customer: Customer;
  holdings: Pick<Holdings, 'subscriptions'>;
  /** Main resources; what is attached to them is renewed along. */
  mains: readonly Subscription[];
  period: Period;
  now: number;
  rng: Rng;
  /** 1 the customer, 8 the system (automatic renewal). */
  sourceType: Extract<SourceType, 1 | 8>;
  /** What the order grants from the start; others can be chosen when it is paid. */
  discounts?: DiscountPlan;
}

/** An order to renew resources, waiting for payment, one line per resource. It is not added to the holdings. */
export function renewalOrder(request: RenewalRequest): Order {
  const { customer, holdings, mains, now, rng, sourceType } = request;
  const createTime = now - (now % SECOND);
  const order: Order = {
    id: orderId(createTime, rng),
    customerId: customer.id,
    type: 2,
    status: 6,
    sourceType,
    createTime,
    paymentTime: undefined,
    payableUntil: createTime + payableFor,
    contractId: undefined,
    userName: sourceType === 8 ? 'operations system' : customer.accountName,
    enterpriseProject: mains[0]!.enterpriseProject,
    payerId: undefined,
    lines: [],
    children: [],
  };
  order.lines = mains
    .flatMap((main) => renewedWith(main, holdings.subscriptions, now))
    .map((resource) => renewalLine(order, resource, request));
  return order;
}

function renewalLine(
  order: Order,
  resource: Subscription,
  { customer, period, rng, discounts = [] }: RenewalRequest,
): OrderLine {
  const { from, until, price } = renewalTerm(resource, period.months, customer);
  const ids = { id: `${order.id}-${rng.code(6)}`, orderId: order.id };
  const item = { product: resource.product, specification: resource.specification, quantity: 1 };
  return {
    ...lineOf(ids, item, period, price, discounts, from, until),
    resourceIds: [resource.resourceId],
  };
}
