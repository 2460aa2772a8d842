import type { Order } from '../orders/order.js';
import { spanFrom } from '../orders/pricing.js';
import { provision } from '../orders/provision.js';
import type { Holdings } from '../portfolio/holdings.js';
import { withChildren } from '../portfolio/changes.js';
import type { Rng } from '../prng.js';
import { periodOf } from './period.js';
import { renewedBy } from './renewed-resources.js';
import { renewalTerm } from './renewal-term.js';

export interface Fulfilment {
  /** A draft of `Portfolio.change`, and an order of it. */
  holdings: Holdings;
  order: Order;
  now: number;
  rng: Rng;
}

/** Does what a paid order is for, and completes it: a renewal extends resources, anything else provisions new ones. */
export function fulfil(fulfilment: Fulfilment) {
  const { order } = fulfilment;
  const [, ...children] = withChildren(order);
  for (const one of children.length > 0 ? children : [order]) {
    if (one.type === 2) extend(one, fulfilment);
    else provide(one, fulfilment);
  }
  for (const one of withChildren(order)) one.status = 5;
}

/** Orders made in the sandbox say from when to when they renew; the price of others is for whole periods. */
function extend(order: Order, { holdings, now }: Fulfilment) {
  for (const { line, resources } of renewedBy(order, holdings.subscriptions, now)!) {
    const whole = renewalTerm(resources[0]!, periodOf(line.periodType, line.periodCount).months, {});
    line.effectiveTime ??= whole.from;
    line.expireTime ??= whole.until;
    for (const resource of resources) {
      resource.expireTime = line.expireTime;
      resource.updateTime = order.paymentTime!;
      resource.orderIds.push(order.id);
    }
  }
}

function provide(order: Order, { holdings, rng }: Fulfilment) {
  for (const line of order.lines) {
    const { start, end } = spanFrom(order.paymentTime, periodOf(line.periodType, line.periodCount))!;
    Object.assign(line, { effectiveTime: start, expireTime: end });
  }
  holdings.subscriptions.push(...provision(order, order.lines, rng, false).subscriptions);
}
