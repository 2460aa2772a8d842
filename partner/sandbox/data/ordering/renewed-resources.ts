import type { Order, OrderLine } from '../orders/order.js';
import { subscriptionStatus, type Subscription } from '../orders/subscription.js';

/** A line of a renewal with the resources it is for. */
export interface RenewedLine {
  line: OrderLine;
  resources: Subscription[];
}

/** A main resource and what is attached to it and still there: what one renewal renews. */
export function renewedWith(main: Subscription, all: readonly Subscription[], now: number): Subscription[] {
  return [main, ...all.filter((one) => one.parentResourceId === main.resourceId && isThere(one, now))];
}

/**
 * Whether an order that is not paid yet is for a resource: it renews or changes it. Generated orders do not name
 * resources; such a one is for everything that has its product and specification.
 */
export function awaits({ status, type, lines }: Order, resource: Subscription): boolean {
  if (status !== 6 || (type !== 2 && type !== 3)) return false;
  return lines.some(({ resourceIds, product, specification }) =>
    resourceIds
      ? resourceIds.includes(resource.resourceId)
      : product === resource.product && specification.code === resource.specification.code,
  );
}

/**
 * What a renewal order is for; undefined when some of it is not there any more. A generated order is for resources that
 * were bought together and fit its lines, those that expire first where several do.
 */
export function renewedBy(
  { lines }: Pick<Order, 'lines'>,
  subscriptions: readonly Subscription[],
  now: number,
): RenewedLine[] | undefined {
  const there = subscriptions.filter((one) => isThere(one, now));
  const named = lines.map((line) => ({ line, resources: namedBy(line, there) }));
  if (lines.every(({ resourceIds }) => resourceIds)) {
    return named.every(({ line, resources }) => resources.length === line.resourceIds!.length)
      ? named
      : undefined;
  }
  return groupsOf(there)
    .map((group) => dealt(lines, group))
    .filter((dealing) => dealing !== undefined)
    .sort((a, b) => expiryOf(a) - expiryOf(b))[0];
}

function namedBy({ resourceIds = [] }: OrderLine, there: readonly Subscription[]): Subscription[] {
  return there.filter(({ resourceId }) => resourceIds.includes(resourceId));
}

/** Resources by the order that provisioned them. */
function groupsOf(subscriptions: readonly Subscription[]): Subscription[][] {
  const groups = new Map<string, Subscription[]>();
  for (const one of subscriptions) {
    const key = one.orderIds[0]!;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Each line with as many resources of a group as it is for; undefined when the group has not enough of them. */
function dealt(lines: readonly OrderLine[], group: readonly Subscription[]): RenewedLine[] | undefined {
  const rest = new Set(group);
  const all = lines.map((line) => {
    const resources = [...rest]
      .filter((one) => one.product === line.product && one.specification.code === line.specification.code)
      .slice(0, line.quantity);
    for (const one of resources) rest.delete(one);
    return { line, resources };
  });
  return all.every(({ line, resources }) => resources.length === line.quantity) ? all : undefined;
}

function expiryOf([first]: readonly RenewedLine[]): number {
  return first!.resources[0]!.expireTime;
}

function isThere(resource: Subscription, now: number): boolean {
  return subscriptionStatus(resource, now, false) !== 3;
}
